import type { InspectionKind, OtherInspection } from '../case/inspection.ts';
import { inspectionKindTitles } from '../case/inspection.ts';
import type { BodyId } from '../case/people.ts';
import type { Scope } from '../engine/context.ts';
import { chineseDay, type Day, yearOf } from '../kernel/day.ts';
import { isWithin } from '../registry/divisions.ts';
import type { Registry } from '../registry/registry.ts';
import { firmKey } from './past-visits.ts';

/**
 * 另一机关与本机关是不是同在一地：区划相同，或者一个在另一个之内。同在一地的才谈得上联合检查；
 * 在别处的，查的是企业在别处的经营场所。
 */
export function sharesArea(registry: Registry, one: BodyId, other: BodyId): boolean {
  const here = registry.body(one)?.division;
  const there = registry.body(other)?.division;
  return here !== undefined && there !== undefined && (isWithin(here, there) || isWithin(there, here));
}

/** 是不是同一时期：频次按年计，合并也按年看；选定、计划、入企有一样在当年或者以后的，就是同期。 */
export function isSamePeriod({ since, planned, enteredOn }: OtherInspection, on: Day): boolean {
  return [since, planned?.to, enteredOn].some((day) => day !== undefined && yearOf(day) >= yearOf(on));
}

/** 检查对象此刻还要受的其他检查：入企以前随时重查；没有案件簿可查的，看检索时写进案卷的。 */
export function otherInspectionsNow({
  theCase: { inspection, parties },
  ctx,
}: Pick<Scope, 'theCase' | 'ctx'>): readonly OtherInspection[] {
  const [party] = parties;
  if (!inspection || inspection.checkIn || !party || !ctx.otherInspections)
    return inspection?.overlap?.found ?? [];
  return ctx.otherInspections(firmKey(party.identity));
}

/** 上一次检索以后才出现的。同一机关、同一类型、同日选定的，是同一项。 */
export function foundSince(
  now: readonly OtherInspection[],
  searched: readonly OtherInspection[],
): readonly OtherInspection[] {
  const known = new Set(searched.map(keyOf));
  return now.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ body, kind, since }: Readonly<{ body: BodyId; kind: InspectionKind; since: Day }>): string {
  return `${body}/${kind}/${since}`;
}

/** 一项写成一句：哪个机关、哪一类、何时，合并还是联合；不写是哪一案。 */
export function otherInspectionText(
  { body, kind, since, planned, enteredOn }: OtherInspection,
  own: BodyId,
  registry: Registry,
): string {
  const name = body === own ? '本机关' : (registry.body(body)?.name ?? body);
  return `${name}的${inspectionKindTitles[kind]}（${whenText({ since, planned, enteredOn })}）`;
}

function whenText({
  since,
  planned,
  enteredOn,
}: Readonly<{ since: Day; planned: OtherInspection['planned']; enteredOn: Day | undefined }>): string {
  if (enteredOn) return `${chineseDay(enteredOn)}已经入企，还没有告知结果`;
  if (!planned) return `${chineseDay(since)}选定，还没有报批`;
  const { from, to } = planned;
  return from === to ? `计划${chineseDay(from)}入企` : `计划${chineseDay(from)}至${chineseDay(to)}入企`;
}
