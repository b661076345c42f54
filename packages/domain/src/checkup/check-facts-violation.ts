import { z } from 'zod';
import { penaltyTitles } from '../case/people.ts';
import { noPenaltyTitles } from '../case/schemas.ts';
import { factorIds, factors } from '../discretion/factors.ts';
import { date, line, oneOf, yesNo, yuanAmount } from './check-fields.ts';

const rangeFacts = z
  .strictObject({ minYuan: yuanAmount('罚款下限'), maxYuan: yuanAmount('罚款上限') })
  .refine(({ minYuan, maxYuan }) => minYuan <= maxYuan, { error: '下限高于上限' })
  .meta({ title: '法定罚款幅度' });

const factorDescription = factorIds.map((id) => `${id} ${factors[id].title}`).join('；');

/** 一项违法行为。 */
export const violationFacts = z
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
    sameActAs: z
      .int()
      .min(1)
      .max(20)
      .meta({ title: '与第几项是同一行为：几个规定都应当罚款的，按数额高的罚，不相加' })
      .exactOptional(),
    kinds: z
      .array(oneOf('处罚种类', penaltyTitles))
      .min(1)
      .max(10)
      .default(['warning', 'fine'])
      .meta({ title: '条款规定的处罚种类，只与 range 同用' }),
    to: date('行为终了之日；连续、继续状态的写终了之日'),
    from: date('行为开始之日').exactOptional(),
    place: line('违法行为发生地，写到县、区，乡镇、街道').exactOptional(),
    jurisdictionBasis: line('发生地不在辖区而由本机关管辖的依据').exactOptional(),
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

/** 拟处罚或者决定的内容。 */
export const proposalFacts = z
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
