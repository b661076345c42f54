import { z } from 'zod';
import {
  basisLevelTitles,
  gapExplanationTitles,
  itemOwnerTitles,
  itemRelationTitles,
  liftingGroundTitles,
  measureKindTitles,
} from '../case/coercive-measure.ts';
import { date, line, moment, oneOf, yesNo, yuanAmount } from './check-fields.ts';

const itemFacts = z.strictObject({
  name: line('名称'),
  relation: oneOf('与案件的关系', itemRelationTitles).default('of-case'),
  owner: oneOf('属于谁', itemOwnerTitles).default('party'),
  ownerReason: line('不属于当事人而列入的理由').exactOptional(),
  heldBy: line('已经查封、扣押它的机关').exactOptional(),
});

const accountFacts = z
  .strictObject({
    amountYuan: yuanAmount('冻结的数额'),
    caseSumYuan: yuanAmount('违法行为涉及的金额'),
    workingCapital: line('为经营预留的流动资金和往来账户').exactOptional(),
  })
  .meta({ title: '冻结的账户' });

/** 一次行政强制措施的事实。执法人员、出示证件写在外层的 `officers`、`certificatesShown`。 */
export const measureFacts = z
  .strictObject({
    kind: oneOf('措施', { ...measureKindTitles, restraint: '限制公民人身自由' }),
    power: yesNo('有法律、法规规定的行政强制措施权').default(true),
    basisLevel: oneOf('授予强制措施权的规定', basisLevelTitles).exactOptional(),
    milderWorks: yesNo('非强制手段可以达到目的').exactOptional(),
    days: z.int().min(1).max(365).default(30).meta({ title: '决定书载明的期限，日' }),
    items: z.array(itemFacts).max(200).meta({ title: '查封、扣押的清单' }).exactOptional(),
    account: accountFacts.exactOptional(),
    approvedOn: date('负责人批准之日').exactOptional(),
    at: moment('实施的时刻').exactOptional(),
    urgent: yesNo('情况紧急，当场实施').default(false),
    ratifiedAt: moment('报告并补办批准的时刻').exactOptional(),
    partyCalled: yesNo('通知当事人到场').exactOptional(),
    partyPresent: yesNo('当事人到场').exactOptional(),
    witnessed: yesNo('有见证人').default(false),
    told: yesNo('当场告知理由、依据、权利和救济途径').exactOptional(),
    handedOver: yesNo('当场交付决定书和清单').exactOptional(),
    bankNotified: yesNo('向金融机构交付冻结通知书').exactOptional(),
    recording: z
      .strictObject({
        gapMinutes: z.int().min(0).max(1440).default(0).meta({ title: '中断的分钟数' }),
        explained: oneOf('中断的说明', gapExplanationTitles).default('none'),
      })
      .nullable()
      .meta({ title: '全过程音像记录；没有的写 null' })
      .exactOptional(),
    testing: z
      .strictObject({
        from: date('开始之日'),
        to: date('结束之日'),
        toldOn: date('书面告知送达之日；没有告知的不写').exactOptional(),
      })
      .meta({ title: '检测、检验、检疫、鉴定的期间' })
      .exactOptional(),
    extension: z
      .strictObject({
        on: date('批准延长之日'),
        days: z.int().min(1).max(365).meta({ title: '延长的日数' }),
        extendedBefore: yesNo('以前已经延长过').default(false),
      })
      .meta({ title: '延长期限' })
      .exactOptional(),
    lifted: z
      .strictObject({
        on: date('解除之日'),
        ground: oneOf('解除的理由', liftingGroundTitles).default('no-longer-needed'),
      })
      .meta({ title: '解除' })
      .exactOptional(),
  })
  .meta({ title: '行政强制措施' });

/** 读出的一次行政强制措施。 */
export type MeasureFacts = z.output<typeof measureFacts>;
