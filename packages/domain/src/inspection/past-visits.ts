import type { Case } from '../case/case.ts';
import type { PastVisits } from '../case/inspection.ts';
import type { Identity } from '../case/people.ts';
import type { ActContext, Scope } from '../engine/context.ts';
import { chineseDay, yearOf } from '../kernel/day.ts';

/** 企业的代号：统一社会信用代码或者身份号码，没有的用名称。 */
export function firmKey({ idNumber, name }: Pick<Identity, 'idNumber' | 'name'>): string {
  return idNumber ?? name;
}

/** 某企业在办理当年已经受过的检查；没有案件簿可查的，没有。 */
export function visitsOf(
  firm: string,
  { pastVisits, on }: Pick<ActContext, 'pastVisits' | 'on'>,
): PastVisits {
  return pastVisits?.(firm) ?? { year: yearOf(on), counted: 0, seen: [], hidden: 0, ordered: 0, byOthers: 0 };
}

/** 检查对象此刻已经受过的检查：入企以前随时重查，入企以后、没有案件簿可查的，看写进案卷的。 */
export function visitsNow({ theCase, ctx }: Pick<Scope, 'theCase' | 'ctx'>): PastVisits | undefined {
  const { inspection, parties } = theCase;
  const [party] = parties;
  if (!inspection || inspection.checkIn || !party || !ctx.pastVisits) return inspection?.visits;
  return ctx.pastVisits(firmKey(party.identity));
}

/** 办理一个检查案件以前，要向案件簿查哪些企业：名录里的、指定的、已经确定的检查对象。 */
export function firmsAsked(theCase: Case, input: unknown): readonly string[] {
  if (!theCase.inspection || theCase.inspection.checkIn) return [];
  const { firms = [], firm } = (input ?? {}) as Readonly<Partial<{ firms: readonly Named[]; firm: Named }>>;
  const named = [...firms, ...(firm ? [firm] : []), ...theCase.parties];
  return [...new Set(named.map(({ identity }) => firmKey(identity)))];
}

type Named = Readonly<{ identity: Identity }>;

/** 怎样数的：“2026年没有检查过”，或者“2026年已检查2次（2026年3月5日“日常检查”，另有1次无权查看）”。 */
export function visitsText({ year, counted, seen, hidden, ordered, byOthers }: PastVisits): string {
  const each = [
    ...seen.map(({ on, task }) => `${chineseDay(on)}“${task}”`),
    ...(hidden > 0 ? [`另有${hidden}次无权查看`] : []),
  ];
  return [
    counted === 0
      ? `${year}年没有检查过`
      : `${year}年已检查${counted}次${each.length > 0 ? `（${each.join('，')}）` : ''}`,
    ...(ordered > 0 ? [`上级部署的${ordered}次不计入`] : []),
    ...(byOthers > 0 ? [`其他机关检查${byOthers}次`] : []),
  ].join('，');
}
