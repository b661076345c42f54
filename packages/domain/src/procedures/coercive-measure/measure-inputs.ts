import { z } from 'zod';
import {
  basisLevelTitles,
  gapExplanationTitles,
  itemOwnerTitles,
  itemRelationTitles,
  measureKindTitles,
} from '../../case/coercive-measure.ts';
import {
  choice,
  fenInput,
  idInput,
  instantInput,
  longText,
  officersInput,
  partyInput,
  shortText,
  yesNo,
} from '../../engine/inputs.ts';
import { listedItemFields, siteFields } from '../coercion-inputs.ts';

const measureItemsInput = z
  .array(
    z.strictObject({
      ...listedItemFields,
      relation: choice('与案件的关系', itemRelationTitles),
      owner: choice('属于谁', itemOwnerTitles),
      ownerReason: shortText('不属于当事人而列入的理由', 200).exactOptional(),
      heldBy: shortText('已经查封、扣押它的机关', 100).exactOptional(),
    }),
  )
  .max(200)
  .meta({ title: '场所、设施、财物清单', widget: 'items', hint: '冻结存款、汇款的不填' });

const accountInput = z
  .strictObject({
    bank: shortText('金融机构', 100),
    account: shortText('账号', 60),
    amountFen: fenInput('冻结的数额'),
    caseSumFen: fenInput('违法行为涉及的金额'),
    workingCapital: shortText('为经营预留的流动资金和往来账户', 300).exactOptional(),
  })
  .meta({ title: '冻结的账户', widget: 'account', hint: '只在冻结时填写' });

/** 拟采取的措施：种类、依据、必要性、期限、对象。 */
export const measureFields = {
  party: partyInput,
  kind: choice('措施', { ...measureKindTitles, restraint: '限制公民人身自由' }),
  basis: z
    .strictObject({
      level: choice('依据的层级', basisLevelTitles),
      provision: shortText('授予强制措施权的条款', 200, '写到条、款、项'),
    })
    .meta({ title: '依据', widget: 'basis' }),
  milderWorks: yesNo('非强制手段可以达到目的', '违法情节显著轻微、没有明显社会危害的，可以不采取强制措施'),
  days: z.int().min(1).max(365).meta({ title: '期限', unit: '日' }),
  items: measureItemsInput,
  account: accountInput.exactOptional(),
};

const recordingInput = z
  .strictObject({
    device: shortText('记录设备、文件', 200, '设备和文件的编号'),
    from: instantInput('开始'),
    to: instantInput('结束'),
    gaps: z
      .array(
        z.strictObject({
          from: instantInput('中断'),
          to: instantInput('恢复'),
          explained: choice('说明', gapExplanationTitles),
          note: shortText('中断的原因', 200),
        }),
      )
      .max(20)
      .meta({ title: '中断', widget: 'gaps' }),
  })
  .meta({ title: '全过程音像记录', widget: 'recording' });

/** 现场实施的输入。 */
export const implementFields = {
  party: partyInput,
  officers: officersInput,
  ...siteFields,
  place: shortText('地点', 200),
  items: measureItemsInput,
  account: accountInput.exactOptional(),
  partyCalled: yesNo('已通知当事人到场'),
  partyPresent: yesNo('当事人到场'),
  told: yesNo('已当场告知理由、依据、权利和救济途径'),
  statement: longText('当事人的陈述、申辩', 2000, '没有意见的，写“没有陈述、申辩”'),
  bankNotified: yesNo('已向金融机构交付冻结通知书').exactOptional(),
  recording: recordingInput.exactOptional(),
};

/** 采取措施的理由，写进决定书。 */
export const reasonsInput = longText('采取措施的理由', 2000);

/** 案内的强制措施。 */
export const measureIdInput = idInput('强制措施', 'measure-of-party');

/** 报批的输入；实施时从批准的报批里取种类、依据、理由和期限。 */
export const measureRequestInput = z.strictObject({
  ...measureFields,
  reasons: reasonsInput,
  opinion: longText('请示意见', 1000),
});
