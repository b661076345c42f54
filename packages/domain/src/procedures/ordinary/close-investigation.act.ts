import { APL, MRP, SC27 } from '@lpt/law';
import { z } from 'zod';
import { proposalInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { longText, yesNo } from '../../engine/inputs.ts';
import { cataloguedMatters } from '../../registry/registry.ts';

/** 调查终结：写明事实、证据、裁量和对每名当事人的处理意见。 */
export const closeInvestigation = act({
  name: 'close-investigation',
  title: '调查终结，提出处理意见',
  step: 'closing-investigation',
  by: ['handler'],
  from: ['investigating'],
  articles: [APL.art(57, { para: 1 }), MRP.art(48), SC27.art(12)],
  guards: [
    'actor-handles-case',
    'no-open-interval',
    'evidence-for-each-violation',
    'record-made',
    'confession-corroborated',
    'proposal-for-each-party',
    'penalty-kind-allowed',
    'penalty-within-power',
    'no-penalty-has-ground',
    'inside-statutory-range',
    'inside-benchmark-or-reasoned',
    'limitation-not-expired',
  ],
  input: z.strictObject({
    report: longText('调查经过、事实和证据', 8000),
    complexity: z
      .strictObject({
        complex: yesNo('情节复杂或者重大违法行为'),
        reasons: z.array(z.string().trim().min(1).max(200)).max(10).meta({ title: '理由' }),
      })
      .meta({ title: '案件的复杂程度', widget: 'complexity' }),
    proposals: z
      .array(z.strictObject({ party: z.string().min(1).max(20), proposal: proposalInput }))
      .min(1)
      .max(50)
      .meta({ title: '对每名当事人的处理意见', widget: 'proposals' }),
  }),
  documents: ['DC-26'],
  decide: ({ theCase, input, ctx }) => {
    const body = ctx.registry.body(theCase.body);
    const listed = body ? cataloguedMatters(body, ctx.on) : [];
    const own = [...new Set(theCase.violations.map(({ matter }) => matter))];
    const found = own.filter((matter) => listed.includes(matter));
    return [
      { type: 'InvestigationClosed', ...input, ...(found.length > 0 ? { cataloguedMatters: found } : {}) },
    ];
  },
});
