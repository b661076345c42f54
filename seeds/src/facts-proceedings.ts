import { z } from 'zod';
import { proposalFacts, proposalFields, serviceFacts } from './facts-case.ts';
import { date, line, lines, namedParty, oneOf, partyRef, yesNo } from './facts-fields.ts';

const requestedOn = date('报批之日，不写即批准之日').exactOptional();
const unitHeadOn = date('承办机构负责人同意之日，不写即报批之日').exactOptional();

/** 立案的经过；立案之日写在 filedOn。 */
export const filingFacts = z
  .strictObject({
    requestedOn,
    unitHeadOn,
    opinion: lines('立案理由', 2000).exactOptional(),
    duplicateChecked: yesNo('已查询同一违法行为未由其他机关立案').default(true),
  })
  .meta({ title: '立案的经过' });

/** 不予立案。 */
export const notFiledFacts = z
  .strictObject({
    on: date('批准之日'),
    requestedOn,
    unitHeadOn,
    ground: oneOf('不予立案的理由', {
      'minor-no-harm': '违法行为轻微并及时改正，没有造成危害后果',
      'first-minor-corrected': '初次违法且危害后果轻微并及时改正',
      'no-fault': '当事人有证据足以证明没有主观过错',
      'limitation-expired': '超过追责时效',
      'not-made-out': '经核查，违法事实不存在',
      'no-jurisdiction': '不属于本机关管辖',
      other: '其他依法可以不予立案的情形',
    }),
    opinion: lines('说明', 2000),
  })
  .meta({ title: '不予立案' });

/** 移送线索、移送案件。 */
export const transferFacts = z
  .strictObject({
    on: date('批准之日'),
    requestedOn,
    to: line('受移送机关'),
    reason: lines('移送理由', 1000),
  })
  .meta({ title: '移送' });

/** 退回一次报批：先报，再退。 */
export const returnFacts = z
  .strictObject({
    kind: oneOf('哪一种报批', {
      filing: '立案',
      proposal: '拟处理意见',
      decision: '处理决定',
      closing: '结案',
    }),
    party: partyRef,
    requestedOn,
    on: date('退回之日'),
    by: oneOf('谁退回', { 'unit-head': '承办机构负责人', 'agency-head': '行政机关负责人' }),
    opinion: lines('退回的理由', 500),
  })
  .meta({ title: '退回' });

/** 延长办案期限。 */
export const extensionFacts = z
  .strictObject({
    on: date('批准之日'),
    requestedOn,
    days: z.int().min(1).max(180).meta({ title: '延长日数' }),
    approval: oneOf('决定方式', {
      'agency-head': '负责人批准',
      collective: '集体讨论决定',
      superior: '上一级机关决定',
    }),
    reason: lines('延长理由', 1000),
  })
  .meta({ title: '延长办案期限' });

/** 中止调查，恢复调查。 */
export const suspensionFacts = z
  .strictObject({
    on: date('批准之日'),
    requestedOn,
    reason: lines('中止的原因', 1000),
    paper: line('依据的文书', 120),
    resumed: z
      .strictObject({ on: date('恢复之日'), reason: line('恢复的理由', 200) })
      .meta({ title: '恢复调查' })
      .exactOptional(),
  })
  .meta({ title: '中止调查' });

/** 终止调查。 */
export const terminationFacts = z
  .strictObject({ on: date('批准之日'), requestedOn, unitHeadOn, reason: lines('终止的原因', 1000) })
  .meta({ title: '终止调查' });

/** 调查终结。 */
export const investigationFacts = z
  .strictObject({
    closedOn: date('调查终结之日'),
    report: lines('调查经过、事实和证据，不写即由违法事实生成', 8000).exactOptional(),
    complex: z
      .strictObject({ reasons: z.array(line('理由', 200)).min(1).max(10) })
      .meta({ title: '情节复杂或者重大违法行为' })
      .exactOptional(),
    proposals: z.array(proposalFacts).max(50).default([]).meta({ title: '对每名当事人的处理意见' }),
    returned: z
      .array(
        z.strictObject({
          closedOn: date('此前终结之日'),
          submittedOn: date('送审之日'),
          on: date('审核退回之日'),
          opinion: lines('审核意见', 3000),
          defects: z
            .array(
              z.enum(['subject', 'jurisdiction', 'facts', 'law', 'discretion', 'procedure', 'documents']),
            )
            .min(1)
            .max(7),
        }),
      )
      .max(5)
      .default([])
      .meta({ title: '审核退回、补正后再终结的经过' }),
  })
  .meta({ title: '调查终结' });

/** 审核。不写种类的，按法律要求的种类；没有出具意见的只写送审之日。 */
export const reviewFacts = z
  .strictObject({
    submittedOn: date('送审之日'),
    extendedOn: date('延长审核期限之日').exactOptional(),
    opinionOn: date('出具意见之日').exactOptional(),
    kind: oneOf('审核种类', { legal: '法制审核', case: '案件审核' }).exactOptional(),
    opinion: lines('审核意见', 3000).exactOptional(),
  })
  .meta({ title: '审核' });

/** 告知书。 */
export const noticeFacts = z
  .strictObject({
    party: partyRef,
    on: date('制发之日'),
    statementWorkingDays: z.int().min(3).max(30).default(5).meta({ title: '陈述、申辩期限，工作日' }),
    service: serviceFacts.exactOptional(),
  })
  .meta({ title: '告知' });

/** 陈述、申辩；网上提交的由当事人自己办理。 */
export const statementFacts = z
  .strictObject({
    party: partyRef,
    on: date('收到之日'),
    channel: oneOf('方式', { 'on-site': '当面', written: '书面', online: '网上' }),
    content: lines('内容', 5000),
  })
  .meta({ title: '陈述、申辩' });

/** 放弃陈述申辩或者听证。 */
export const waiverFacts = z
  .strictObject({
    party: partyRef,
    on: date('放弃之日'),
    statement: yesNo('放弃陈述、申辩'),
    hearing: yesNo('放弃要求听证'),
    proof: line('签名的放弃声明', 200),
  })
  .meta({ title: '放弃' });

/** 申请听证。 */
export const hearingFacts = z
  .strictObject({
    party: partyRef,
    on: date('申请之日；邮寄的为寄出之日'),
    registeredOn: date('登记之日，不写即申请之日').exactOptional(),
    channel: oneOf('方式', { 'on-site': '当面', written: '书面', online: '网上', post: '邮寄' }),
    reason: lines('申请听证的理由', 3000),
    withdrawn: z
      .strictObject({ on: date('撤回之日'), proof: line('书面撤回的材料', 200) })
      .meta({ title: '撤回申请' })
      .exactOptional(),
  })
  .meta({ title: '听证申请' });

/** 告知以后修改处理意见。对当事人更不利的须重新批准、重新告知。 */
export const revisionFacts = z
  .strictObject({
    ...proposalFields,
    on: date('修改之日'),
    reason: lines('修改的理由', 1000),
    approvedOn: date('重新批准之日；不需要重新批准的不写').exactOptional(),
  })
  .meta({ title: '修改处理意见' });

/** 复核陈述、申辩。 */
export const viewsFacts = z
  .strictObject({
    party: partyRef,
    on: date('复核之日'),
    adopted: oneOf('采纳情况', {
      'none-raised': '当事人没有提出意见',
      adopted: '采纳',
      'partly-adopted': '部分采纳',
      'not-adopted': '不采纳',
    }),
    reply: lines('复核情况和理由', 3000),
  })
  .meta({ title: '复核' });

/** 集体讨论。不写出席人的，由机关负责人和承办机构负责人出席。 */
export const discussionFacts = z
  .strictObject({
    on: date('讨论之日'),
    chair: line('主持人', 40).exactOptional(),
    attendees: z.array(line('姓名', 40)).min(1).max(30).meta({ title: '出席的负责人' }).exactOptional(),
    recorder: line('记录人', 40).exactOptional(),
    parties: z.array(namedParty).min(1).max(50).meta({ title: '涉及的当事人，不写即全部' }).exactOptional(),
    opinions: lines('讨论意见', 4000),
    conclusion: lines('结论', 2000),
  })
  .meta({ title: '集体讨论' });
