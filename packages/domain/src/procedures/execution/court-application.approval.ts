import { ACL, ARL, LIT, LITI, MRP } from '@lpt/law';
import { z } from 'zod';
import { courtAttachmentTitles } from '../../case/court-execution.ts';
import { remedyEnd } from '../../clocks/remedy-windows.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput, shortText, yesNo } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 申请人民法院强制执行：救济期限届满，催告满十个工作日，三个月以内，材料齐全，负责人签名。 */
export const courtApplication = approval({
  kind: 'court-application',
  title: '申请人民法院强制执行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(53), ACL.art(54), ACL.art(55), ARL.art(78), LIT.art(95), LITI.art(156), MRP.art(76)],
  guards: [
    'decision-to-execute',
    'upheld-organ-applies',
    'performance-outstanding',
    'payment-overdue',
    'no-deferral-running',
    'agreement-not-running',
    'execution-not-paused',
    'execution-not-ended',
    'no-power-of-own',
    'remedy-period-over',
    'demand-waited',
    'demand-views-heard',
    'in-court-window',
    'court-of-the-place',
    'judgment-to-first-court',
    'court-papers-complete',
    'court-self-check',
    'no-court-application',
  ],
  input: z.strictObject({
    party: partyInput,
    power: choice('强制执行权', {
      none: '法律没有授予本机关强制执行权',
      'granted-by-law': '法律已经授予本机关强制执行权',
    }),
    court: shortText('申请的人民法院', 60),
    immovable: yesNo('执行对象是不动产'),
    courtAt: choice('该法院是', {
      'organ-place': '本机关所在地的基层人民法院',
      'immovable-place': '不动产所在地的基层人民法院',
    }),
    firstInstance: yesNo('经过诉讼的，该法院是第一审人民法院'),
    claims: longText('请求事项', 1000),
    attachments: z
      .array(choice('材料', courtAttachmentTitles))
      .max(5)
      .meta({ title: '随附的材料', widget: 'checks' }),
    qualified: yesNo('自查：本机关有行政主体资格'),
    factsClear: yesNo('自查：决定有事实根据'),
    lawClear: yesNo('自查：决定有法律、法规依据'),
    procedureLawful: yesNo('自查：没有其他明显违法、损害被执行人合法权益的情形'),
    urgent: longText('因情况紧急，为保障公共安全申请立即执行的理由', 500).exactOptional(),
    lateReason: longText('超过三个月的正当理由', 500).exactOptional(),
  }),
  documents: ['ZX-06'],
  grant: ({ theCase, party, input, ctx }) => {
    const end = party && remedyEnd(theCase, party, ctx);
    if (!party || end?.state !== 'over') return [];
    return [
      {
        type: 'CourtExecutionApplied',
        party: party.id,
        court: {
          number: takeDocumentNumber(ctx, theCase, 'court-execution'),
          document: `D${theCase.documents.length + 1}`,
          on: ctx.on,
          route: end.route,
          court: input.court,
          claims: input.claims,
          attachments: input.attachments,
          ...(input.urgent ? { urgent: input.urgent } : {}),
          ...(input.lateReason ? { lateReason: input.lateReason } : {}),
          steps: [],
          reviews: [],
        },
      },
    ];
  },
});
