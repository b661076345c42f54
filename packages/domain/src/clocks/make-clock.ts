import type { Case } from '../case/case.ts';
import type { PartyId } from '../case/people.ts';
import { type DeadlineId, deadlineFor, deriveDeadline } from '../deadlines/deadlines.ts';
import type { DerivationStep, Extension } from '../deadlines/derivation.ts';
import type { Length } from '../deadlines/length.ts';
import type { PauseKind } from '../deadlines/row.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import type { Clock } from './clock.ts';

/** 一个期限的起点、终点和中间的停顿。 */
export type ClockQuestion = Readonly<{
  id: DeadlineId;
  nature?: Clock['nature'];
  /** 同一期限有几个的，用来区分，如审核轮次。 */
  mark?: string;
  title?: string;
  party?: PartyId;
  from: Day;
  metOn?: Day;
  length?: Length;
  pauses?: readonly Readonly<{ kind: PauseKind; from: Day; to: Day }>[];
  extensions?: readonly Extension[];
  paused?: boolean;
  /** 决定在期限走完以前不再有效：从哪一日起、为什么不再计算。 */
  voided?: Voided;
}>;

/** 期限从哪一日起不再计算，算式里写的理由。 */
export type Voided = Readonly<{ on: Day; says: string }>;

/** 造一个期限；机关适用的规定里没有这个期限时没有。 */
export function makeClock(theCase: Case, ctx: ViewContext, q: ClockQuestion): readonly Clock[] {
  const deadline = deadlineFor(q.id, theCase.profiles, q.from);
  const derivation = deriveDeadline({
    id: q.id,
    profiles: theCase.profiles,
    from: q.from,
    calendar: ctx.calendar,
    ...(q.length ? { length: q.length } : {}),
    ...(q.pauses ? { pauses: q.pauses } : {}),
    ...(q.extensions ? { extensions: q.extensions } : {}),
  });
  if (!deadline || !derivation) return [];
  const nature = q.nature ?? 'limit';
  const status = statusOf(nature, derivation.due, ctx.on, q);
  const voided = status === 'void' ? q.voided : undefined;
  const endedOn = q.metOn ?? voided?.on;
  const clock: Clock = {
    key: [q.id, q.party, q.mark].filter(Boolean).join('/'),
    id: q.id,
    rule: deadline.row.rule,
    title: q.title ?? deadline.row.title,
    nature,
    startsOn: q.from,
    derivation: voided ? { ...derivation, steps: [...derivation.steps, voidStep(voided)] } : derivation,
    status,
    articles: citationsFor(deadline.row.articles, theCase.profiles),
    ...(q.party ? { party: q.party } : {}),
    ...(endedOn ? { metOn: endedOn } : {}),
  };
  return [clock];
}

/** 算式的最后一步：不再计算，为什么。 */
export function voidStep({ on, says }: Voided): DerivationStep {
  return { says: `不再计算：${says}`, day: on };
}

function statusOf(
  nature: Clock['nature'],
  due: Day,
  on: Day,
  { metOn, paused, voided }: ClockQuestion,
): Clock['status'] {
  if (metOn) return metOn <= due || nature === 'window' ? 'met' : 'overdue';
  // 届满以后才失去效力的，届满、逾期照旧。
  if (voided && voided.on <= due) return 'void';
  if (paused) return 'paused';
  if (on <= due) return 'running';
  return nature === 'window' ? 'expired' : 'overdue';
}
