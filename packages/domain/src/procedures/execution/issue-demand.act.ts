import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { demandConsequenceTitles } from '../../case/execution.ts';
import { lateFineOwed, unpaidFine, unpaidGains } from '../../case/execution-money.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, longText, partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 制发催告书：履行的期限、方式，金额和给付方式，陈述申辩的权利。金额由系统按当日计算。 */
export const issueDemand = act({
  name: 'issue-demand',
  title: '制发催告书',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(35), ACL.art(54), MRP.art(76, { para: 1 })],
  guards: [
    'actor-handles-case',
    'decision-to-execute',
    'decision-served',
    'performance-outstanding',
    'payment-overdue',
    'no-deferral-running',
    'agreement-not-running',
    'execution-not-paused',
    'execution-not-ended',
    'no-demand-running',
    'demand-terms-enough',
  ],
  input: z.strictObject({
    party: partyInput,
    object: longText('要求履行的义务', 1000),
    how: longText('履行的方式', 500),
    performBy: dayInput('履行期限的最后一日'),
    consequences: z
      .array(choice('逾期不履行的后果', demandConsequenceTitles))
      .min(1)
      .max(5)
      .meta({ title: '逾期不履行的后果', widget: 'checks' }),
  }),
  documents: ['ZX-05'],
  decide: ({ theCase, party, input: { party: id, ...rest }, ctx }) =>
    party
      ? [
          {
            type: 'DemandIssued',
            party: id,
            demand: {
              ...rest,
              id: `U${(party.execution?.demands.length ?? 0) + 1}`,
              kind: 'performance',
              number: takeDocumentNumber(ctx, theCase, 'demand-notice'),
              document: `D${theCase.documents.length + 1}`,
              on: ctx.on,
              fineFen: unpaidFine(party, ctx.on),
              gainsFen: unpaidGains(party, ctx.on),
              lateFineFen: lateFineOwed(party, ctx.on),
            },
          },
        ]
      : [],
});
