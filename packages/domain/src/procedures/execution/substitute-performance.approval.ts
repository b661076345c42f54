import { ACL } from '@lpt/law';
import { z } from 'zod';
import { substituteHarmTitles } from '../../case/substitute-performance.ts';
import { approval } from '../../engine/approval.ts';
import { choice, dayInput, fenInput, longText, partyInput, shortText, yesNo } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 代履行的决定：经催告仍不履行，后果属于法定三种，写明理由、方式、时间、标的、费用预算和代履行人。 */
export const substitutePerformance = approval({
  kind: 'substitute-performance',
  title: '代履行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(50), ACL.art(51)],
  guards: [
    'decision-to-execute',
    'performance-outstanding',
    'execution-not-paused',
    'execution-not-ended',
    'demanded-before-enforcement',
    'demand-views-heard',
    'substitute-harm',
    'performer-independent',
  ],
  input: z.strictObject({
    party: partyInput,
    harm: choice('不履行的后果', substituteHarmTitles),
    object: longText('代履行的标的', 500),
    manner: longText('代履行的方式', 500),
    plannedOn: dayInput('实施之日'),
    performer: shortText('代履行人', 100),
    independent: yesNo('代履行人与本案没有利害关系'),
    estimateFen: fenInput('费用预算'),
  }),
  documents: ['ZX-09'],
  grant: ({ theCase, party, input, ctx }) =>
    party
      ? [
          {
            type: 'SubstituteDecided',
            party: party.id,
            substitute: {
              id: `L${(party.execution?.substitutes.length ?? 0) + 1}`,
              immediate: false,
              number: takeDocumentNumber(ctx, theCase, 'substitute-performance'),
              document: `D${theCase.documents.length + 1}`,
              on: ctx.on,
              harm: input.harm,
              object: input.object,
              manner: input.manner,
              performer: input.performer,
              plannedOn: input.plannedOn,
              estimateFen: input.estimateFen,
            },
          },
        ]
      : [],
});
