import { z } from 'zod';
import { intervalTitles } from '../case/investigation.ts';
import { serviceMethodTitles } from '../case/people.ts';
import { remedyKindTitles, remedyResultTitles } from '../case/remedy.ts';
import type { CashGround } from '../case/summary.ts';
import { bodyFacts, officerFacts, partyFacts } from './check-facts-body.ts';
import { executionFacts } from './check-facts-execution.ts';
import { fastTrackFacts } from './check-facts-fast-track.ts';
import { inspectionFacts } from './check-facts-inspection.ts';
import { measureFacts } from './check-facts-measure.ts';
import { preservationFacts } from './check-facts-preservation.ts';
import { jurisdictionFacts, policeFacts } from './check-facts-transfer.ts';
import { proposalFacts, violationFacts } from './check-facts-violation.ts';
import { date, line, oneOf, yesNo } from './check-fields.ts';

const periodFacts = (title: string) =>
  z
    .strictObject({ from: date('开始之日'), to: date('结束之日') })
    .refine(({ from, to }) => from <= to, { error: '结束之日早于开始之日' })
    .meta({ title });

const cashTitles = {
  'within-hundred': '一百元以下',
  'hard-to-collect': '不当场收缴事后难以执行',
  'remote-on-request': '边远、水上、交通不便地区，当事人提出',
} as const satisfies Readonly<Record<CashGround, string>>;

/** 各人不同的事实：有几名当事人的，逐人写。 */
const perParty = {
  party: partyFacts,
  disputed: yesNo('当事人对违法事实有异议').default(false),
  onTheSpot: yesNo('拟当场处罚').default(false),
  spot: z
    .strictObject({
      told: yesNo('当场告知内容、事实、理由、依据和权利').exactOptional(),
      heard: yesNo('听取了陈述、申辩').exactOptional(),
      handedOver: yesNo('决定书当场交付').exactOptional(),
      signed: yesNo('执法人员在决定书上签名').exactOptional(),
      sealed: yesNo('决定书盖有机关印章').exactOptional(),
    })
    .meta({ title: '当场处罚的经过' })
    .exactOptional(),
  proposal: proposalFacts.exactOptional(),
  notice: z
    .strictObject({
      servedOn: date('送达之日'),
      hearingTold: yesNo('载明听证权利').exactOptional(),
      statementWorkingDays: z.int().min(1).max(60).default(5).meta({ title: '陈述、申辩期限，工作日' }),
      proposal: proposalFacts.exactOptional(),
    })
    .meta({ title: '告知书；告知的内容与 proposal 不同的写在 proposal' })
    .exactOptional(),
  statement: z
    .strictObject({ on: date('陈述、申辩之日'), reviewedOn: date('复核之日').exactOptional() })
    .meta({ title: '陈述、申辩' })
    .exactOptional(),
  waiver: z
    .strictObject({
      on: date('放弃之日'),
      statement: yesNo('放弃陈述、申辩').default(true),
      hearing: yesNo('放弃听证').default(true),
    })
    .meta({ title: '书面放弃' })
    .exactOptional(),
  hearing: z
    .strictObject({
      requestedOn: date('申请之日'),
      withdrawnOn: date('撤回之日').exactOptional(),
      noticeServedOn: date('听证通知书送达之日').exactOptional(),
      heldOn: date('举行听证之日').exactOptional(),
      open: yesNo('公开举行').default(true),
      announcedOn: date('公告听证之日').exactOptional(),
      chairInvestigated: yesNo('听证主持人、听证员参加了本案调查').default(false),
      endedOn: date('听证结束之日').exactOptional(),
      newEvidenceOn: date('听证以后取得新证据之日').exactOptional(),
    })
    .meta({ title: '听证' })
    .exactOptional(),
  decision: z
    .strictObject({
      on: date('决定之日'),
      lateFine: yesNo('写明逾期加处罚款').default(true),
      remedyClause: oneOf('告知的救济途径', {
        'reconsideration-first': '先申请复议',
        either: '复议或者起诉',
      }).exactOptional(),
    })
    .meta({ title: '处理决定；内容是 proposal' })
    .exactOptional(),
  service: z
    .strictObject({
      on: date('送达之日；公告送达的为发出公告之日'),
      method: oneOf('送达方式', serviceMethodTitles).default('direct'),
      addressConfirmed: yesNo('当事人签名确认电子送达').default(false),
      witnessed: yesNo('留置送达有见证人或者录像').default(false),
      triedBefore: yesNo('先用其他方式没有送成').default(false),
    })
    .meta({ title: '决定书送达' })
    .exactOptional(),
  cash: z
    .strictObject({
      ground: oneOf('当场收缴的情形', cashTitles),
      reason: line('事后难以执行的理由').exactOptional(),
      partyAsked: yesNo('当事人提出当场缴纳').default(false),
      financeReceipt: yesNo('出具财政专用票据').default(true),
    })
    .meta({ title: '当场收缴罚款' })
    .exactOptional(),
  remedy: z
    .strictObject({
      kind: oneOf('种类', remedyKindTitles).default('reconsideration'),
      from: date('提出之日'),
      to: date('结果发生法律效力之日；还没有结果的不写').exactOptional(),
      result: oneOf('结果', remedyResultTitles).default('upheld'),
    })
    .refine(({ from, to }) => to === undefined || from <= to, { error: '结束之日早于开始之日' })
    .meta({ title: '复议、诉讼' })
    .exactOptional(),
  deferral: periodFacts('批准暂缓、分期缴纳的期间').exactOptional(),
  paidOn: date('缴清罚款之日').exactOptional(),
  publication: z
    .strictObject({
      publishedOn: date('公示之日').exactOptional(),
      revokedOn: date('收到撤销、变更决定之日').exactOptional(),
    })
    .meta({ title: '公示' })
    .exactOptional(),
} as const;

const intervalFacts = z
  .strictObject({
    reason: oneOf('事由', intervalTitles),
    from: date('开始之日'),
    to: date('结束之日；没有结束的不写').exactOptional(),
  })
  .refine(({ from, to }) => to === undefined || from <= to, { error: '结束之日早于开始之日' })
  .meta({ title: '不计入的期间；是否真的扣除，看适用的规定有没有列出' });

const extensionFacts = z
  .strictObject({
    on: date('批准之日'),
    days: z.int().min(1).max(365).meta({ title: '延长的日数' }),
    by: oneOf('批准', { 'agency-head': '负责人', collective: '集体讨论', superior: '上级机关' }),
  })
  .meta({ title: '办案延期' });

/** 写了告知、决定的，写明内容。 */
const withProposal = {
  holds: ({
    proposal,
    notice,
    decision,
  }: Readonly<{ proposal?: object; notice?: object; decision?: object }>) =>
    proposal !== undefined || (!notice && !decision),
  error: '写了告知、决定的，写明 proposal（拟处罚或者决定的内容）',
};

const otherPartyFacts = z
  .strictObject({
    ...perParty,
    violations: z
      .array(violationFacts)
      .max(20)
      .meta({ title: '这名当事人的违法行为；不写的与第一名相同' })
      .exactOptional(),
  })
  .refine(withProposal.holds, { error: withProposal.error })
  .meta({ title: '其他当事人' });

/** 一组事实：知道多少写多少。没有写的环节不判断。 */
export const checkFacts = z
  .strictObject({
    on: date('判断之日').exactOptional(),
    body: bodyFacts.prefault({}),
    ...perParty,
    violations: z.array(violationFacts).max(20).default([]).meta({ title: '违法行为' }),
    discoveredOn: date('发现违法行为之日').exactOptional(),
    complex: z.array(line('理由')).max(10).default([]).meta({ title: '情节复杂或者重大违法的理由' }),
    officers: z.array(officerFacts).min(1).max(10).meta({ title: '执法人员' }).exactOptional(),
    officersOn: date('执法之日，不写即判断之日').exactOptional(),
    certificatesShown: yesNo('已出示执法证件').exactOptional(),
    filedOn: date('立案之日').exactOptional(),
    intervals: z.array(intervalFacts).max(20).default([]).meta({ title: '立案以后不计入办案期限的期间' }),
    extensions: z.array(extensionFacts).max(5).default([]).meta({ title: '批准的办案延期' }),
    review: z
      .strictObject({
        kind: oneOf('审核种类', { legal: '法制审核', case: '案件审核' }),
        submittedOn: date('送审之日'),
        outcome: oneOf('意见', { agree: '同意', return: '退回' }).exactOptional(),
        opinionOn: date('出具意见之日').exactOptional(),
        reviewerQualified: yesNo('审核人员有法律职业资格').default(true),
        reviewerHandled: yesNo('审核人员参加了本案调查').default(false),
      })
      .meta({ title: '审核' })
      .exactOptional(),
    discussion: z
      .strictObject({
        on: date('讨论之日'),
        attendees: z.int().min(1).max(50).meta({ title: '参加的负责人数' }),
      })
      .meta({ title: '负责人集体讨论' })
      .exactOptional(),
    measure: measureFacts.exactOptional(),
    execution: executionFacts.exactOptional(),
    fastTrack: fastTrackFacts.exactOptional(),
    police: policeFacts.exactOptional(),
    jurisdiction: jurisdictionFacts.exactOptional(),
    preservation: preservationFacts.exactOptional(),
    inspection: inspectionFacts.exactOptional(),
    otherParties: z
      .array(otherPartyFacts)
      .max(20)
      .default([])
      .meta({ title: '其他当事人；机关、执法人员、立案、审核、讨论各人共有，其余逐人写' }),
  })
  .refine(withProposal.holds, { error: withProposal.error })
  .meta({ title: '法律检查的事实' });

/** 一组事实，已经检查过形状。 */
export type CheckFacts = z.output<typeof checkFacts>;

/** 写在文件里的样子：日期、金额都是原样。 */
export type CheckFactsInput = z.input<typeof checkFacts>;

/** 事实文件的 JSON Schema（draft 2020-12）。 */
export function checkFactsJsonSchema(): unknown {
  return z.toJSONSchema(checkFacts, { io: 'input', unrepresentable: 'any' });
}
