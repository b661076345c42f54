import { z } from 'zod';
import { partyKindTitles, penaltyTitles, serviceMethodTitles } from '../case/people.ts';
import { remedyKindTitles, remedyResultTitles } from '../case/remedy.ts';
import { noPenaltyTitles } from '../case/schemas.ts';
import type { CashGround } from '../case/summary.ts';
import { factorIds, factors } from '../discretion/factors.ts';
import { profileTitles } from '../registry/titles.ts';
import { executionFacts } from './check-facts-execution.ts';
import { fastTrackFacts } from './check-facts-fast-track.ts';
import { inspectionFacts } from './check-facts-inspection.ts';
import { measureFacts } from './check-facts-measure.ts';
import { jurisdictionFacts, policeFacts } from './check-facts-transfer.ts';
import { date, line, oneOf, yesNo, yuanAmount } from './check-fields.ts';

const bodyFacts = z
  .strictObject({
    name: line('机关名称').exactOptional(),
    profiles: z
      .array(oneOf('领域', profileTitles))
      .min(1)
      .max(10)
      .default(['general', 'guangdong'])
      .meta({ title: '适用的领域；广东的机关写明 guangdong' }),
    power: yesNo('当日有该事项的处罚权').default(true),
    entrusted: yesNo('受委托执法').default(false),
    reconsideration: line('行政复议机关').exactOptional(),
    court: line('有管辖权的人民法院').exactOptional(),
  })
  .meta({ title: '机关' });

const partyFacts = z
  .strictObject({
    kind: oneOf('当事人类型', partyKindTitles),
    name: line('姓名或者名称').exactOptional(),
    birth: date('出生之日').exactOptional(),
    outsideProvince: yesNo('登记地在外省').default(false),
  })
  .meta({ title: '当事人' });

const rangeFacts = z
  .strictObject({ minYuan: yuanAmount('罚款下限'), maxYuan: yuanAmount('罚款上限') })
  .refine(({ minYuan, maxYuan }) => minYuan <= maxYuan, { error: '下限高于上限' })
  .meta({ title: '法定罚款幅度' });

const factorTitles = Object.fromEntries(factorIds.map((id) => [id, factors[id].title]));
const factorDescription = factorIds.map((id) => `${id} ${factorTitles[id]}`).join('；');

const violationFacts = z
  .strictObject({
    matter: line('执法事项代号，如 food.expired-food', 60).exactOptional(),
    range: rangeFacts.exactOptional(),
    newer: z
      .strictObject({ from: date('新规定施行之日'), range: rangeFacts })
      .meta({ title: '行为以后改变的新规定，只与 range 同用' })
      .exactOptional(),
    alsoBreaks: z
      .array(rangeFacts)
      .max(10)
      .default([])
      .meta({ title: '同一行为还违反的其他规定的罚款幅度，只与 range 同用' }),
    kinds: z
      .array(oneOf('处罚种类', penaltyTitles))
      .min(1)
      .max(10)
      .default(['warning', 'fine'])
      .meta({ title: '条款规定的处罚种类，只与 range 同用' }),
    to: date('行为终了之日'),
    from: date('行为开始之日').exactOptional(),
    facts: line('违法事实', 4000).exactOptional(),
    harm: yesNo('涉及公民生命健康安全、金融安全且有危害后果').default(false),
    publicOrder: yesNo('治安违法行为，追责时效六个月').default(false),
    factors: z
      .array(z.enum(factorIds))
      .max(10)
      .default([])
      .meta({ title: '法定情节', description: factorDescription }),
    circumstances: z
      .record(z.string().max(60), z.unknown())
      .default({})
      .meta({ title: '裁量情节，按事项的情节表填写，金额字段写作 …Yuan，单位元' }),
  })
  .refine(({ matter, range }) => (matter === undefined) !== (range === undefined), {
    error: 'matter（登记的事项）和 range（自行填写的幅度）写且只写一项',
  })
  .meta({ title: '违法行为' });

const proposalFacts = z
  .strictObject({
    noPenaltyReason: oneOf('不予处罚的理由；写了即不予处罚', noPenaltyTitles).exactOptional(),
    fineYuan: yuanAmount('罚款').exactOptional(),
    warning: yesNo('警告').default(false),
    circulatedCriticism: yesNo('通报批评').default(false),
    confiscateGainsYuan: yuanAmount('没收违法所得').exactOptional(),
    confiscateGoodsYuan: yuanAmount('没收物品的价值').exactOptional(),
    suspendDays: z.int().min(1).max(365).meta({ title: '停产停业日数' }).exactOptional(),
    revokeLicence: yesNo('吊销许可证件').default(false),
    mitigation: line('减轻处罚的理由', 1000).exactOptional(),
    deviation: line('偏离裁量基准的理由', 1000).exactOptional(),
    facts: line('认定的事实；与告知的不同才写', 4000).exactOptional(),
  })
  .meta({ title: '拟处罚或者决定的内容' });

const officerFacts = z
  .strictObject({
    name: line('姓名', 60).exactOptional(),
    ownBody: yesNo('本机关人员').default(true),
    auxiliary: yesNo('执法辅助人员').default(false),
    certificate: z
      .strictObject({
        validFrom: date('有效期开始之日'),
        validTo: date('有效期至，当日有效'),
        status: oneOf('状态', {
          valid: '有效',
          suspended: '暂扣',
          revoked: '撤销',
          cancelled: '注销',
        }).default('valid'),
        statusFrom: date('状态开始之日').exactOptional(),
      })
      .nullable()
      .meta({ title: '执法证件；没有的写 null' }),
  })
  .meta({ title: '执法人员' });

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

/** 一组事实：知道多少写多少。没有写的环节不判断。 */
export const checkFacts = z
  .strictObject({
    on: date('判断之日').exactOptional(),
    body: bodyFacts.prefault({}),
    party: partyFacts,
    violations: z.array(violationFacts).max(20).default([]).meta({ title: '违法行为' }),
    discoveredOn: date('发现违法行为之日').exactOptional(),
    disputed: yesNo('当事人对违法事实有异议').default(false),
    onTheSpot: yesNo('拟当场处罚').default(false),
    proposal: proposalFacts.exactOptional(),
    complex: z.array(line('理由')).max(10).default([]).meta({ title: '情节复杂或者重大违法的理由' }),
    officers: z.array(officerFacts).min(1).max(10).meta({ title: '执法人员' }).exactOptional(),
    officersOn: date('执法之日，不写即判断之日').exactOptional(),
    certificatesShown: yesNo('已出示执法证件').exactOptional(),
    filedOn: date('立案之日').exactOptional(),
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
        endedOn: date('听证结束之日').exactOptional(),
        newEvidenceOn: date('听证以后取得新证据之日').exactOptional(),
      })
      .meta({ title: '听证' })
      .exactOptional(),
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
    measure: measureFacts.exactOptional(),
    execution: executionFacts.exactOptional(),
    fastTrack: fastTrackFacts.exactOptional(),
    police: policeFacts.exactOptional(),
    jurisdiction: jurisdictionFacts.exactOptional(),
    inspection: inspectionFacts.exactOptional(),
  })
  .refine(({ proposal, notice, decision }) => proposal !== undefined || (!notice && !decision), {
    error: '写了告知、决定的，写明 proposal（拟处罚或者决定的内容）',
  })
  .meta({ title: '法律检查的事实' });

/** 一组事实，已经检查过形状。 */
export type CheckFacts = z.output<typeof checkFacts>;

/** 写在文件里的样子：日期、金额都是原样。 */
export type CheckFactsInput = z.input<typeof checkFacts>;

/** 事实文件的 JSON Schema（draft 2020-12）。 */
export function checkFactsJsonSchema(): unknown {
  return z.toJSONSchema(checkFacts, { io: 'input', unrepresentable: 'any' });
}
