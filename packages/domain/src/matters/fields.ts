import { z } from 'zod';
import { factorIds, factors } from '../discretion/factors.ts';

/** 金额字段，整数分，表单按元填写。 */
export const money = (title: string) => z.int().nonnegative().meta({ title, unit: 'fen' });

/** 个数字段，如处、件、人、次。 */
export const count = (title: string, unit: string) => z.int().nonnegative().meta({ title, unit });

/** 计量字段，可以有小数，如平方米、千克。 */
export const measure = (title: string, unit: string) => z.number().nonnegative().meta({ title, unit });

/** 是非字段。 */
export const flag = (title: string) => z.boolean().meta({ title });

/** 单选字段，`titles` 是各选项的中文。 */
export function choice<const T extends readonly [string, ...string[]]>(
  title: string,
  values: T,
  titles: Readonly<Record<T[number], string>>,
) {
  return z.enum(values).meta({ title, titles });
}

const factorTitles = Object.fromEntries(factorIds.map((id) => [id, factors[id].title]));

/** 每个事项都有的情节：法定从轻、减轻、从重、不予处罚的情节。 */
export const factorField = {
  factors: z.array(z.enum(factorIds)).default([]).meta({ title: '法定情节', titles: factorTitles }),
};

/** 涉及公民生命健康安全的事项：有没有危害后果，决定追责时效二年还是五年。 */
export const healthHarmField = {
  harmToLifeOrHealth: flag('涉及公民生命健康安全且有危害后果').default(false),
};

/** 先改正、拒不改正才罚款的事项。 */
export const correctionField = {
  correction: choice('改正情况', ['not-ordered', 'corrected', 'refused'], {
    'not-ordered': '尚未责令改正或者改正期限未届满',
    corrected: '已经改正',
    refused: '拒不改正或者逾期未改正',
  }),
};

/** 货值金额。 */
export const goodsValue = { field: 'goodsValueFen', title: '货值金额' } as const;
/** 违法所得。 */
export const illegalGains = { field: 'gainsFen', title: '违法所得' } as const;
/** 运输费用。 */
export const freight = { field: 'freightFen', title: '运输费用' } as const;
/** 建设工程造价。 */
export const constructionCost = { field: 'constructionCostFen', title: '建设工程造价' } as const;

/** 一万元，以分计；法律常以此分支。 */
export const TEN_THOUSAND_YUAN = 1_000_000;
