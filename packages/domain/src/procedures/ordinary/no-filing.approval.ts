import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { choice, longText } from '../../engine/inputs.ts';

/** 不予立案的理由。 */
const reasons = {
  'minor-no-harm': '违法行为轻微并及时改正，没有造成危害后果',
  'first-minor-corrected': '初次违法且危害后果轻微并及时改正',
  'no-fault': '当事人有证据足以证明没有主观过错',
  'limitation-expired': '超过追责时效',
  'not-made-out': '经核查，违法事实不存在',
  'no-jurisdiction': '不属于本机关管辖',
  other: '其他依法可以不予立案的情形',
} as const;

/** 不予立案：写明理由，由负责人批准。 */
export const noFiling = approval({
  kind: 'no-filing',
  title: '不予立案',
  step: 'filing',
  stages: ['unit-head', 'agency-head'],
  from: ['lead', 'verifying'],
  articles: [APL.art(54, { para: 2 }), MRP.art(20)],
  guards: [],
  input: z.strictObject({ ground: choice('不予立案的理由', reasons), opinion: longText('说明', 2000) }),
  documents: ['LA-01'],
  grant: ({ input }) => [{ type: 'FilingDeclined', reason: `${reasons[input.ground]}。${input.opinion}` }],
});
