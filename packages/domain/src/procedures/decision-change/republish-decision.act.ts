import { APL, GDD } from '@lpt/law';
import { z } from 'zod';
import type { Party } from '../../case/party.ts';
import { publicRecord } from '../../disclosure/public-record.ts';
import { act } from '../../engine/act.ts';
import { partyInput, yesNo } from '../../engine/inputs.ts';
import type { Day } from '../../kernel/day.ts';

/** 决定变更以后，撤回原公示，按变更后的内容重新公示。 */
export const republishDecision = act({
  name: 'republish-decision',
  title: '重新公示变更后的决定',
  step: 'disclosure',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['publisher'],
  from: ['proceeding', 'closed', 'archived'],
  articles: [APL.art(48), GDD.art(13), GDD.art(24)],
  guards: ['decision-made', 'old-publication-withdrawn', 'minor-not-published'],
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
              ...firstPublication(party),
            },
          },
        ]
      : [],
});

function firstPublication({ publication }: Party): { firstOn?: Day } {
  return publication?.status === 'withdrawn' ? { firstOn: publication.publishedOn } : {};
}
