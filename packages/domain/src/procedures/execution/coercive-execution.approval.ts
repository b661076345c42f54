import { ACL } from '@lpt/law';
import { z } from 'zod';
import { basisLevelTitles } from '../../case/coercive-measure.ts';
import { enforcementMannerTitles } from '../../case/execution.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput, shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 行政机关自己强制执行的决定：法律授予的权力，经催告，书面作出。 */
export const coerciveExecution = approval({
  kind: 'enforcement',
  title: '行政强制执行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(13), ACL.art(34), ACL.art(35), ACL.art(37), ACL.art(44), ACL.art(46)],
  guards: [
    'decision-to-execute',
    'performance-outstanding',
    'payment-overdue',
    'no-deferral-running',
    'agreement-not-running',
    'execution-not-paused',
    'execution-not-ended',
    'own-power-by-law',
    'over-or-hiding',
    'demand-views-heard',
    'late-fine-over-thirty-days',
    'demolition-announced',
    'demolition-after-remedies',
    'no-enforcement-decided',
  ],
  input: z.strictObject({
    party: partyInput,
    basisLevel: choice('授予强制执行权的规定是', basisLevelTitles),
    provision: shortText('规定的名称和条款', 120),
    manner: choice('强制执行的方式', enforcementMannerTitles),
    plan: longText('执行的时间、对象和步骤', 2000),
  }),
  documents: ['ZX-07', 'ZX-08'],
  grant: ({ theCase, party, input, ctx }) => {
    if (!party) return [];
    const demand = party.execution?.demands.findLast(({ kind }) => kind === 'performance');
    return [
      {
        type: 'EnforcementDecided',
        party: party.id,
        enforcement: {
          number: takeDocumentNumber(ctx, theCase, 'execution-decision'),
          document: `D${theCase.documents.length + 2}`,
          on: ctx.on,
          manner: input.manner,
          basis: { level: input.basisLevel, provision: input.provision },
          plan: input.plan,
          immediate: demand !== undefined && ctx.on <= demand.performBy,
          carriedOut: [],
        },
      },
    ];
  },
});
