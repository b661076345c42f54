import { GDD } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, partyInput, shortText } from '../../engine/inputs.ts';

/** 不予公开：说明理由，报同级司法行政机关备案，期限与公示相同。 */
export const declinePublication = act({
  name: 'decline-publication',
  title: '不予公开并备案',
  step: 'disclosure',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['publisher'],
  from: ['proceeding', 'closed', 'archived'],
  partyFrom: ['decided', 'decision-served', 'performed'],
  articles: [GDD.art(15), GDD.art(16)],
  guards: ['decision-made', 'not-yet-published'],
  input: z.strictObject({
    party: partyInput,
    reason: choice('不予公开的情形', {
      minor: '当事人是未成年人',
      'secret-or-privacy': '主要事实涉及国家秘密、商业秘密、个人隐私',
      security: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
      'related-case': '公开后可能影响关联案件的查处',
      'other-law': '法律、法规、规章规定的其他情形',
    }),
    filedWith: shortText('备案的司法行政机关', 100),
  }),
  decide: ({ input: { party, ...rest }, ctx }) => [
    {
      type: 'PublicationSettled',
      party,
      publication: { status: 'not-published', on: ctx.on, by: ctx.actor.officer ?? '', ...rest },
    },
  ],
});
