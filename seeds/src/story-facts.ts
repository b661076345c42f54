import type { NumberKind } from '@lpt/domain';
import { z } from 'zod';
import {
  addressFacts,
  correctionFacts,
  evidenceFacts,
  identityFacts,
  intervalFacts,
  leadFacts,
  recordFacts,
  violationFacts,
} from './facts-case.ts';
import {
  archiveFacts,
  closingFacts,
  decisionFacts,
  paymentFacts,
  performanceFacts,
  publicationFacts,
  revocationFacts,
} from './facts-execution.ts';
import { code, date, line, lines, oneOf } from './facts-fields.ts';
import {
  discussionFacts,
  extensionFacts,
  filingFacts,
  hearingFacts,
  investigationFacts,
  notFiledFacts,
  noticeFacts,
  returnFacts,
  reviewFacts,
  revisionFacts,
  statementFacts,
  suspensionFacts,
  terminationFacts,
  transferFacts,
  viewsFacts,
  waiverFacts,
} from './facts-proceedings.ts';

/** 普通程序里编号的文书，事实文件里 `numbers` 的键。 */
export const numberKinds = [
  'case-filing',
  'rectification-order',
  'penalty-notice',
  'hearing-right-notice',
  'penalty-decision',
  'no-penalty-decision',
] as const satisfies readonly NumberKind[];

/**
 * 用事实讲述的一个案件：谁做了什么、哪一日、多少钱，不写办理步骤；步骤由 `actsOf` 推出，能不能办由核心判断。
 * 文件里的金额单位是元，里面是整数分；日期必须真实存在。没有办到的不写。
 */
export const storyFacts = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,60}$/, { error: '用小写字母、数字和连字符，以字母开头' })
      .meta({ title: '名称' }),
    title: line('标题', 120),
    source: z
      .strictObject({
        id: line('来源代号', 40),
        kind: oneOf('来源', {
          published: '已公开的决定',
          'worked-example': '按裁量幅度编写的算例',
          invented: '虚构',
        }),
        note: lines('哪些有出处，哪些是虚构的', 2000),
      })
      .meta({ title: '来源' }),
    body: code('办案机关代号'),
    officers: z
      .strictObject({
        handlers: z.array(code('人员代号')).min(1).max(6).meta({ title: '承办人' }).exactOptional(),
        unitHead: code('承办机构负责人').exactOptional(),
        agencyHead: code('行政机关负责人').exactOptional(),
        legalReviewer: code('法制审核人员').exactOptional(),
        publisher: code('公示审核人员').exactOptional(),
        archivist: code('档案管理人员').exactOptional(),
      })
      .default({})
      .meta({ title: '人员；不写的取该机关当日有效的第一人' }),
    numbers: z
      .partialRecord(z.enum(numberKinds), z.int().min(1).max(9_999_999))
      .default({})
      .meta({ title: '本案取到的流水号，按文号种类；不写的从 1 起' }),
    until: date('只办到这一日，以后的还没有发生').exactOptional(),
    lead: leadFacts,
    parties: z.array(identityFacts).min(1).max(50).meta({ title: '当事人，依次为 P1、P2' }),
    violations: z.array(violationFacts).min(1).max(20).meta({ title: '违法行为' }),
    records: z.array(recordFacts).max(50).default([]).meta({ title: '笔录' }),
    evidence: z.array(evidenceFacts).max(100).default([]).meta({ title: '证据' }),
    intervals: z.array(intervalFacts).max(20).default([]).meta({ title: '检测、鉴定等期间' }),
    corrections: z.array(correctionFacts).max(20).default([]).meta({ title: '责令改正' }),
    serviceAddresses: z.array(addressFacts).max(50).default([]).meta({ title: '送达地址确认' }),
    filedOn: date('立案之日').exactOptional(),
    filing: filingFacts.exactOptional(),
    notFiled: notFiledFacts.exactOptional(),
    leadTransfer: transferFacts.exactOptional(),
    returned: z.array(returnFacts).max(20).default([]).meta({ title: '被退回的报批' }),
    extensions: z.array(extensionFacts).max(5).default([]).meta({ title: '延长办案期限' }),
    suspensions: z.array(suspensionFacts).max(5).default([]).meta({ title: '中止调查' }),
    termination: terminationFacts.exactOptional(),
    transferOut: transferFacts.exactOptional(),
    investigation: investigationFacts.exactOptional(),
    review: reviewFacts.exactOptional(),
    proposalRequestedOn: date('拟处理意见报批之日，不写即批准之日').exactOptional(),
    proposalApprovedOn: date('负责人批准拟处理意见之日').exactOptional(),
    notices: z.array(noticeFacts).max(100).default([]).meta({ title: '告知' }),
    statements: z.array(statementFacts).max(100).default([]).meta({ title: '陈述、申辩' }),
    waivers: z.array(waiverFacts).max(50).default([]).meta({ title: '放弃' }),
    hearingRequests: z.array(hearingFacts).max(50).default([]).meta({ title: '听证申请' }),
    revisions: z.array(revisionFacts).max(50).default([]).meta({ title: '修改处理意见' }),
    views: z.array(viewsFacts).max(100).default([]).meta({ title: '复核陈述、申辩' }),
    discussion: discussionFacts.exactOptional(),
    decisions: z.array(decisionFacts).max(50).default([]).meta({ title: '处理决定' }),
    payments: z.array(paymentFacts).max(100).default([]).meta({ title: '缴款' }),
    performance: z.array(performanceFacts).max(50).default([]).meta({ title: '执行' }),
    publications: z.array(publicationFacts).max(50).default([]).meta({ title: '公示' }),
    revocations: z.array(revocationFacts).max(50).default([]).meta({ title: '决定被撤销或者变更' }),
    closing: closingFacts.exactOptional(),
    archive: archiveFacts.exactOptional(),
  })
  .meta({ title: '案件事实' });

/** 读过的事实：日期是 `Day`，金额是分。 */
export type StoryFacts = z.output<typeof storyFacts>;

/** 文件里的写法：日期是文字，金额是元。 */
export type StoryInput = z.input<typeof storyFacts>;
