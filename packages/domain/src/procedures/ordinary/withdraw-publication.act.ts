import { APL, GDD } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';

/** 撤回公示：决定被变更、撤销、确认违法或者无效的，三个工作日内撤回并公开说明理由。 */
export const withdrawPublication = act({
  name: 'withdraw-publication',
  title: '撤回公示',
  step: 'disclosure',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['publisher'],
  from: ['proceeding', 'closed', 'archived'],
  articles: [APL.art(48, { para: 2 }), GDD.art(24)],
  guards: ['published-now'],
  input: z.strictObject({ party: partyInput, reason: longText('撤回的理由，向社会公开', 500) }),
  decide: ({ party, input, ctx }) => {
    const published = party?.publication;
    if (!party || published?.status !== 'published') return [];
    return [
      {
        type: 'PublicationSettled',
        party: party.id,
        publication: {
          status: 'withdrawn',
          on: ctx.on,
          by: ctx.actor.officer ?? '',
          publishedOn: published.firstOn ?? published.on,
          reason: input.reason,
          record: published.record,
        },
      },
    ];
  },
});
