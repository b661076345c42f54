import { MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput, shortText, yesNo } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 不宜长期保存的物品，在确定为罚没财物以前先行处置。 */
export const earlyDisposal = approval({
  kind: 'early-disposal',
  title: '先行处置物品',
  step: 'coercive-measure',
  per: 'party',
  stages: ['unit-head', 'agency-head'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [MRP.art(41, { para: 3 })],
  guards: [
    'measure-not-ended',
    'goods-not-account',
    'disposal-by-rule',
    'disposal-consented',
    'disposal-evidence-kept',
  ],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    items: shortText('拟处置的物品', 300),
    consent: choice('权利人的意见', {
      'owner-consented': '权利人书面同意',
      'owner-applied': '权利人申请',
      announced: '权利人不明，公告期满',
      none: '没有同意，也没有公告',
    }),
    evidenceKept: yesNo('已留存证据'),
    opinion: longText('不宜长期保存的理由和处置方式', 1000),
  }),
  grant: ({ party, input, ctx }) =>
    party && input.consent !== 'none'
      ? [
          {
            type: 'EarlyDisposalApproved',
            party: party.id,
            measure: input.measure,
            disposal: { on: ctx.on, items: input.items, reason: input.opinion, consent: input.consent },
          },
        ]
      : [],
});
