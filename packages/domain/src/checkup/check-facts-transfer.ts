import { z } from 'zod';
import { negotiationTitles } from '../case/jurisdiction.ts';
import { chiefPositionTitles, objectionTitles, transferPaperTitles } from '../case/police-transfer.ts';
import { date, line, moment, oneOf, yesNo } from './check-fields.ts';

/** 移送公安机关的事实。专案组写在外层的 `officers`。 */
export const policeFacts = z
  .strictObject({
    crime: line('涉嫌的罪名').default('犯罪'),
    reportedOn: date('书面报告之日').exactOptional(),
    decision: z
      .strictObject({
        at: moment('决定的时刻'),
        position: oneOf('决定人的职务', chiefPositionTitles),
        outcome: oneOf('决定', { approved: '批准移送', refused: '不批准移送' }).default('approved'),
      })
      .meta({ title: '是否移送的决定' })
      .exactOptional(),
    handedAt: moment('移送的时刻').exactOptional(),
    papers: z
      .array(oneOf('材料', transferPaperTitles))
      .max(4)
      .meta({ title: '随案移送的材料' })
      .exactOptional(),
    goodsHeld: yesNo('有查封、扣押、登记保存的物品').default(false),
    answer: z
      .strictObject({
        receivedOn: date('收到通知之日'),
        outcome: oneOf('答复', { filed: '立案', refused: '不予立案' }),
      })
      .meta({ title: '公安机关的答复' })
      .exactOptional(),
    objection: z
      .strictObject({ on: date('提出之日'), kind: oneOf('办法', objectionTitles) })
      .meta({ title: '提请复议或者建议立案监督' })
      .exactOptional(),
    goodsHandedOn: date('移交涉案物品之日').exactOptional(),
    returnedOn: date('公安机关退回之日').exactOptional(),
  })
  .meta({ title: '移送公安机关' });

/** 管辖的事实。有没有处罚权写在外层的 `body.power`。 */
export const jurisdictionFacts = z
  .strictObject({
    duplicateChecked: yesNo('已经查询其他机关有没有立案').exactOptional(),
    receivedByTransfer: yesNo('案件是其他机关移送来的').default(false),
    transferringOn: yesNo('拟移送其他机关').default(false),
    dispute: z
      .strictObject({
        arisenOn: date('发生争议之日'),
        negotiated: z
          .strictObject({ on: date('协商之日'), outcome: oneOf('协商的结果', negotiationTitles) })
          .meta({ title: '协商' })
          .exactOptional(),
        referredOn: date('上级机关收到报请之日').exactOptional(),
        designated: z
          .strictObject({
            on: date('指定之日'),
            to: oneOf('指定', { ours: '由本机关管辖', theirs: '由其他机关管辖' }),
          })
          .meta({ title: '指定管辖' })
          .exactOptional(),
      })
      .meta({ title: '管辖争议' })
      .exactOptional(),
  })
  .meta({ title: '管辖' });

/** 读出的移送公安机关。 */
export type PoliceFacts = z.output<typeof policeFacts>;

/** 读出的管辖。 */
export type JurisdictionFacts = z.output<typeof jurisdictionFacts>;
