import type { Case } from '../case/case.ts';
import type { OfficerId } from '../case/people.ts';
import type { ViewContext } from '../engine/context.ts';
import { certificateOn, type Registry } from '../registry/registry.ts';
import type { DrawEntry, DrawList } from './draw.ts';

/** 企业的信用风险等级，决定签数：风险高的抽中的机会大。 */
export const riskTitles = { low: '低风险', medium: '中风险', high: '高风险' } as const;

export type Risk = keyof typeof riskTitles;

const ticketsOf: Readonly<Record<Risk, number>> = { low: 1, medium: 2, high: 4 };

/** 名录里的一家企业：`visits` 为本机关本年度已经检查、计入频次的次数。 */
export type FirmOnList = Readonly<{ key: string; name: string; risk: Risk; visits: number }>;

type Excluded = Readonly<{ key: string; why: string }>;

/** 抽取的名录：可以抽的，和剔除的及其理由。 */
export type Pool = Readonly<{ list: DrawList; excluded: readonly Excluded[] }>;

/** 检查对象名录：剔除已经达到年度频次上限的；上级部署的专项检查不受上限。 */
export function firmPool(theCase: Case, version: string, firms: readonly FirmOnList[]): Pool {
  const { cap, special } = theCase.inspection ?? {};
  const limit = special?.orderedFromAbove || cap === undefined ? Number.POSITIVE_INFINITY : cap;
  const excluded = firms
    .filter(({ visits }) => visits >= limit)
    .map(({ key, name, visits }) => ({ key, why: `${name}本年度已检查${visits}次，达到上限` }));
  const entries = firms
    .filter(({ visits }) => visits < limit)
    .map(({ key, risk }) => ({ key, tickets: ticketsOf[risk] }));
  return { list: { version, entries: distinct(entries) }, excluded };
}

/** 检查人员名录：剔除不是本机关的、辅助人员、证件无效的和应当回避的。 */
export function inspectorPool(
  theCase: Case,
  version: string,
  officers: readonly OfficerId[],
  withdrawn: readonly Readonly<{ officer: OfficerId; why: string }>[],
  ctx: Pick<ViewContext, 'registry' | 'on'>,
): Pool {
  const verdicts = [...new Set(officers)].map((key) => {
    const asked = withdrawn.find(({ officer }) => officer === key);
    return { key, why: asked ? `回避：${asked.why}` : unfit(theCase, key, ctx) };
  });
  const excluded = verdicts.flatMap(({ key, why }) => (why ? [{ key, why }] : []));
  const entries = verdicts.filter(({ why }) => !why).map(({ key }) => ({ key, tickets: 1 }));
  return { list: { version, entries }, excluded };
}

function unfit(
  { body }: Case,
  id: OfficerId,
  { registry, on }: Readonly<{ registry: Registry; on: ViewContext['on'] }>,
): string | undefined {
  const officer = registry.officer(id);
  if (officer?.body !== body) return '不是本机关执法人员';
  if (officer.duty === 'auxiliary') return '执法辅助人员';
  return certificateOn(officer, on) === 'valid' ? undefined : '执法证件无效';
}

function distinct(entries: readonly DrawEntry[]): readonly DrawEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
