import {
  evidenceKindTitles,
  identityInput,
  intervalTitles,
  leadSourceTitles,
  noPenaltyTitles,
  serviceMethodTitles,
} from '@lpt/domain';
import { z } from 'zod';
import {
  clockTime,
  code,
  date,
  line,
  lines,
  namedParty,
  oneOf,
  partyRef,
  priced,
  yesNo,
  yuanAmount,
} from './facts-fields.ts';

/** 线索：怎样来的，说了什么；核查、延长核查、答复举报人也在这里。 */
export const leadFacts = z
  .strictObject({
    source: oneOf('线索来源', leadSourceTitles),
    receivedOn: date('发现线索或者收到材料之日'),
    registeredOn: date('登记之日，不写即收到之日').exactOptional(),
    ground: line('案由，如“涉嫌经营超过保质期的食品”', 120),
    content: lines('线索内容'),
    reporter: z
      .strictObject({ name: line('称呼', 60), contact: line('联系方式') })
      .meta({ title: '实名举报人，不进文书' })
      .exactOptional(),
    verifiedFrom: date('启动核查之日').exactOptional(),
    verificationExtended: z
      .strictObject({ on: date('批准之日'), reason: line('延长理由', 500) })
      .meta({ title: '延长核查期限' })
      .exactOptional(),
    reporterAnswered: z
      .strictObject({ on: date('答复之日'), how: lines('答复的方式和内容', 1000) })
      .meta({ title: '答复举报人' })
      .exactOptional(),
  })
  .meta({ title: '线索' });

/** 一项违法行为。情节按事项的情节表填写，金额字段写作 …Yuan，单位元。 */
export const violationFacts = z
  .strictObject({
    matter: code('执法事项代号，如 food.expired-food'),
    parties: z.array(namedParty).min(1).max(50).default(['P1']).meta({ title: '涉及的当事人' }),
    from: date('行为开始之日'),
    to: date('行为终了之日，不写即当日终了').exactOptional(),
    place: line('违法地点', 200),
    facts: lines('违法事实'),
    circumstances: z.record(z.string().max(60), z.unknown()).default({}).meta({ title: '裁量情节' }),
    initially: z
      .record(z.string().max(60), z.unknown())
      .meta({ title: '登记线索时的情节，与查清后不同的才写；查清之日更正' })
      .exactOptional(),
    gains: z.array(priced).min(1).max(50).meta({ title: '违法所得的算法：售出数量和售价' }).exactOptional(),
    goods: z.array(priced).min(1).max(50).meta({ title: '货值的算法：数量和标价' }).exactOptional(),
  })
  .meta({ title: '违法行为' });

const team = z
  .array(code('人员代号'))
  .min(1)
  .max(10)
  .meta({ title: '执法人员，不写即承办人' })
  .exactOptional();

/** 一份笔录：现场笔录写 content，询问笔录写 turns。 */
export const recordFacts = z
  .strictObject({
    kind: oneOf('笔录种类', { site: '现场笔录', questioning: '询问笔录' }),
    on: date('制作之日'),
    from: clockTime('开始时间'),
    to: clockTime('结束时间'),
    party: namedParty.exactOptional(),
    place: line('地点', 200),
    person: line('在场人员或者被询问人'),
    content: lines('现场情况', 5000).exactOptional(),
    turns: z
      .array(z.strictObject({ question: lines('问', 1000), answer: lines('答', 3000) }))
      .min(1)
      .max(100)
      .meta({ title: '问答' })
      .exactOptional(),
    signature: oneOf('签名情况', {
      signed: '已签名',
      'refused-with-witness': '拒绝签名，有见证人签名',
      'refused-recorded': '拒绝签名，已录音录像并注明',
      absent: '当事人不在场',
    }).default('signed'),
    certificatesShown: yesNo('已出示执法证件').default(true),
    officers: team,
  })
  .refine(({ kind, content, turns }) => (kind === 'site' ? content !== undefined : turns !== undefined), {
    error: '现场笔录须有 content，询问笔录须有 turns',
  })
  .meta({ title: '笔录' });

/** 一件证据。`violations` 是违法行为的序号，从 1 起，不写即全部。 */
export const evidenceFacts = z
  .strictObject({
    kind: oneOf('证据种类', evidenceKindTitles),
    title: line('证据名称', 120),
    source: line('来源', 200),
    obtainedOn: date('取得之日'),
    registeredOn: date('登记之日，不写即取得之日').exactOptional(),
    proves: lines('证明内容', 1000),
    violations: z
      .array(z.int().min(1).max(20))
      .max(20)
      .meta({ title: '证明的违法行为的序号' })
      .exactOptional(),
    officers: team,
  })
  .meta({ title: '证据' });

const {
  suspension: _suspension,
  hearing: _hearing,
  'public-notice': _notice,
  ...intervalReasons
} = intervalTitles;

/** 检测、检验、鉴定等期间。 */
export const intervalFacts = z
  .strictObject({
    reason: oneOf('事由', intervalReasons),
    from: date('开始之日'),
    to: date('收到结果之日').exactOptional(),
    paper: line('依据的文书', 120),
  })
  .meta({ title: '期间' });

/** 一次送达。先前没有送成的写在 attempts。 */
export const serviceFacts = z
  .strictObject({
    method: oneOf('送达方式', serviceMethodTitles),
    on: date('送达之日；公告的为发出公告之日'),
    receiver: line('签收人').exactOptional(),
    witness: line('见证人').exactOptional(),
    proof: lines('送达凭证', 1000).exactOptional(),
    attempts: z
      .array(
        z.strictObject({
          method: oneOf('送达方式', serviceMethodTitles),
          on: date('未能送达之日'),
          proof: lines('未能送达的情况', 1000),
        }),
      )
      .max(10)
      .default([])
      .meta({ title: '没有送成的' }),
  })
  .meta({ title: '送达' });

/** 责令改正和复查。 */
export const correctionFacts = z
  .strictObject({
    party: partyRef,
    on: date('责令之日'),
    requirement: lines('改正要求', 1000),
    dueOn: date('改正期限'),
    service: serviceFacts.exactOptional(),
    recheck: z
      .strictObject({ on: date('复查之日'), corrected: yesNo('已经改正'), note: lines('复查情况', 1000) })
      .meta({ title: '复查' })
      .exactOptional(),
  })
  .meta({ title: '责令改正' });

/** 送达地址确认。 */
export const addressFacts = z
  .strictObject({
    party: partyRef,
    on: date('确认之日'),
    address: line('送达地址', 200),
    electronic: z
      .strictObject({ channel: line('电子送达方式', 40), account: line('号码或者账号') })
      .meta({ title: '签名同意电子送达' })
      .exactOptional(),
  })
  .meta({ title: '送达地址' });

/** 处理意见。不写的由裁量基准算出：定额，或者阶次的下限；违法所得按条款没收。 */
export const proposalFields = {
  party: partyRef,
  outcome: oneOf('处理意见', { penalty: '给予行政处罚', 'no-penalty': '不予行政处罚' }).exactOptional(),
  noPenaltyReason: oneOf('不予处罚的理由', noPenaltyTitles).exactOptional(),
  fineYuan: yuanAmount('罚款').exactOptional(),
  warning: yesNo('警告').default(false),
  circulatedCriticism: yesNo('通报批评').default(false),
  confiscateGains: yesNo('没收违法所得，不写即条款有此种处罚且有违法所得时没收').exactOptional(),
  confiscateGoods: z
    .array(z.strictObject({ goods: line('物品名称、数量', 200), valueYuan: yuanAmount('价值') }))
    .max(8)
    .default([])
    .meta({ title: '没收的物品' }),
  suspendDays: z.int().min(1).max(365).meta({ title: '停产停业日数' }).exactOptional(),
  revokeLicence: line('吊销的许可证件', 100).exactOptional(),
  discretion: lines('裁量说明，不写即由裁量基准生成', 2000).exactOptional(),
  deviation: lines('偏离裁量基准的理由', 1000).exactOptional(),
  mitigation: lines('减轻处罚的理由', 1000).exactOptional(),
  facts: lines('认定的事实，不写即各项违法事实', 4000).exactOptional(),
} as const;

export const proposalFacts = z.strictObject(proposalFields).meta({ title: '处理意见' });

export const identityFacts = identityInput;
