import { APL, GDD } from '@lpt/law';
import { z } from 'zod';
import { publicRecord } from '../../disclosure/public-record.ts';
import { act } from '../../engine/act.ts';
import { partyInput, yesNo } from '../../engine/inputs.ts';

/** 审核并公示摘要。摘要由案件数据生成，公示人看过再发，不能改写。 */
export const publishDecision = act({
  name: 'publish-decision',
  title: '公示处罚决定',
  step: 'disclosure',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['publisher'],
  from: ['proceeding', 'closed', 'archived'],
  partyFrom: ['decided', 'decision-served', 'performed'],
  articles: [APL.art(48, { para: 1 }), GDD.art(11), GDD.art(13)],
  guards: ['decision-made', 'not-yet-published', 'minor-not-published'],
  input: z.strictObject({
    party: partyInput,
    checked: yesNo('已核对摘要，不含不予公开的内容').pipe(z.literal(true)),
  }),
  documents: ['JD-11'],
  decide: ({ theCase, party, ctx }) =>
    party
      ? [
          {
            type: 'PublicationSettled',
            party: party.id,
            publication: {
              status: 'published',
              on: ctx.on,
              by: ctx.actor.officer ?? '',
              record: publicRecord(theCase, party, ctx.registry),
            },
          },
        ]
      : [],
});
