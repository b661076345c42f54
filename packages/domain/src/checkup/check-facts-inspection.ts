import { z } from 'zod';
import {
  assignmentTitles,
  entryCodeTitles,
  inspectionKindTitles,
  inspectionOutcomeTitles,
  noticeModeTitles,
} from '../case/inspection.ts';
import { date, line, oneOf, yesNo } from './check-fields.ts';

const plan = (title: string) => ({
  filedOn: date('备案之日').exactOptional(),
  publishedOn: date('公开之日').exactOptional(),
  number: line(title).default('本计划'),
});

/** 一次行政检查的事实。检查人员、出示证件写在外层的 `officers`、`certificatesShown`。 */
export const inspectionFacts = z
  .strictObject({
    kind: oneOf('检查类型', inspectionKindTitles),
    power: yesNo('有法定的检查权').default(true),
    itemsPublishedOn: date('检查事项公布之日；没有公布的不写').exactOptional(),
    standards: yesNo('检查标准已经公布').default(true),
    cap: z.int().min(1).max(366).meta({ title: '公布的年度频次上限' }).exactOptional(),
    visitsBefore: z.int().min(0).max(366).meta({ title: '本年度已经检查的次数' }).exactOptional(),
    plan: z.strictObject(plan('年度检查计划')).meta({ title: '年度检查计划' }).exactOptional(),
    special: z
      .strictObject({
        ...plan('专项检查方案'),
        approvedOn: date('批准之日'),
        orderedFromAbove: yesNo('上级部署').default(false),
      })
      .meta({ title: '专项检查的批准' })
      .exactOptional(),
    clueOn: date('收到线索之日').exactOptional(),
    overlap: z
      .strictObject({
        others: z.array(line('计划检查同一对象的机关')).max(20).meta({ title: '其他机关的检查' }),
        joined: yesNo('已经合并或者联合').default(false),
        reason: line('没有联合的理由').exactOptional(),
        offSiteEnough: yesNo('非现场方式能达到目的').default(false),
      })
      .meta({ title: '检索其他检查的结果' })
      .exactOptional(),
    selection: oneOf('检查对象怎样确定', { drawn: '随机抽取', ...assignmentTitles }).exactOptional(),
    coverageReason: line('全覆盖检查的依据').exactOptional(),
    replaced: z
      .strictObject({ reason: line('更换的理由').exactOptional() })
      .meta({ title: '更换了抽取的对象或者人员' })
      .exactOptional(),
    approvedOn: date('负责人批准之日').exactOptional(),
    urgent: line('须当场检查的紧急情况').exactOptional(),
    notice: z
      .strictObject({
        on: date('通知之日'),
        mode: oneOf('通知方式', noticeModeTitles).default('ahead'),
        ground: line('不预先通知的依据').exactOptional(),
      })
      .meta({ title: '检查通知' })
      .exactOptional(),
    visit: z
      .strictObject({
        on: date('入企之日'),
        code: oneOf('入企方式', entryCodeTitles).default('shown'),
        codeRecord: line('记录编号或者故障情况').exactOptional(),
      })
      .meta({ title: '入企' })
      .exactOptional(),
    record: z
      .strictObject({
        problems: z.int().min(0).max(200).default(0).meta({ title: '发现的问题数' }),
        outsideStandard: yesNo('检查了公布的标准以外的内容').default(false),
      })
      .meta({ title: '检查笔录' })
      .exactOptional(),
    result: z
      .strictObject({ on: date('告知结果之日'), outcome: oneOf('检查结果', inspectionOutcomeTitles) })
      .meta({ title: '检查结果' })
      .exactOptional(),
    publishedOn: date('公示结果之日').exactOptional(),
  })
  .meta({ title: '行政检查' });

/** 读出的一次行政检查。 */
export type InspectionFacts = z.output<typeof inspectionFacts>;
