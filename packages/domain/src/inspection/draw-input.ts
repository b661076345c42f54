import { z } from 'zod';
import type { Case } from '../case/case.ts';
import { identityInput } from '../case/schemas.ts';
import type { ActContext, ViewContext } from '../engine/context.ts';
import { choice, idInput, shortText } from '../engine/inputs.ts';
import { firmKey, visitsOf } from './past-visits.ts';
import { firmPool, inspectorPool, type Pool, riskTitles } from './pool.ts';

/** 名录里的一家企业。 */
export const firmInput = z.strictObject({
  identity: identityInput,
  risk: choice('信用风险等级', riskTitles),
});

/** 抽取的输入：两份名录和版本。种子由系统给出，办理人不能填写。 */
export const drawInput = z.strictObject({
  firmsVersion: shortText('检查对象名录的版本', 60),
  firms: z.array(firmInput).min(1).max(2000).meta({ title: '检查对象名录', widget: 'firms' }),
  inspectorsVersion: shortText('检查人员名录的版本', 60),
  inspectors: z
    .array(z.string().min(1).max(40))
    .min(2)
    .max(500)
    .meta({ title: '检查人员名录', widget: 'officers' }),
  withdrawn: z
    .array(z.strictObject({ officer: idInput('人员', 'officer'), why: shortText('回避的理由', 100) }))
    .max(100)
    .meta({ title: '应当回避的人员', widget: 'withdrawn' }),
  inspectorsTaken: z.int().min(2).max(10).meta({ title: '抽取的检查人员数' }),
  reason: shortText('重新抽取的理由', 300).exactOptional(),
});

export type DrawInput = z.infer<typeof drawInput>;

/** 剔除以后的两份名录。 */
export function poolsOf(
  theCase: Case,
  input: DrawInput,
  ctx: Pick<ViewContext, 'registry' | 'on'> & Pick<ActContext, 'pastVisits'>,
): Readonly<{ firms: Pool; inspectors: Pool }> {
  const firms = input.firms.map(({ identity, risk }) => {
    const key = firmKey(identity);
    return { key, name: identity.name, risk, visits: visitsOf(key, ctx).counted };
  });
  return {
    firms: firmPool(theCase, input.firmsVersion, firms),
    inspectors: inspectorPool(theCase, input.inspectorsVersion, input.inspectors, input.withdrawn, ctx),
  };
}
