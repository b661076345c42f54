import {
  type Case,
  type CaseEvent,
  type Clock,
  clockStatusTitles,
  clocksOf,
  type Day,
  evolve,
  type Instant,
  instant,
  plusDays,
  stateCouncilCalendar,
} from '@lpt/domain';
import type { PlayedAct } from '../play.ts';
import { demoRegistry } from '../registry/registry.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

/** 案件在某一刻的样子。 */
export type Moment = Readonly<{ theCase: Case; on: Day; at: Instant }>;

/** 每办一步以后的案件。 */
export function momentsOf(acts: readonly PlayedAct[]): readonly Moment[] {
  let theCase: Case | undefined;
  return acts.map(({ on, at, events }) => {
    theCase = (events as readonly CaseEvent[]).reduce<Case | undefined>(evolve, theCase);
    if (!theCase) throw new Error('the first act opens no case');
    return { theCase, on, at };
  });
}

/** 看期限的各刻：每个办理日的末一步以后，以及其间各期限届满之日和次日。 */
function watched(moments: readonly Moment[]): readonly Moment[] {
  const days = moments.filter(({ on }, index) => moments[index + 1]?.on !== on);
  return days.flatMap((moment, index) => {
    const next = days[index + 1]?.on;
    const ends = limitsAt(moment).flatMap(({ derivation: { due } }) => [due, plusDays(due, 1)]);
    const between = [...new Set(ends)].filter((day) => day > moment.on && (!next || day < next)).toSorted();
    return [moment, ...between.map((on) => ({ ...moment, on, at: instant(`${on}T23:59:59+08:00`) }))];
  });
}

function limitsAt({ theCase, on, at }: Moment): readonly Clock[] {
  return clocksOf(theCase, { ...stage, on, at });
}

/** 一个期限从起算到了结：哪一日变成什么样，届满日改到哪一日。 */
export type LedgerLine = Readonly<{
  title: string;
  rule: string;
  party?: string;
  startsOn: Day;
  changes: readonly Readonly<{ on: Day; says: string }>[];
}>;

type Followed = Readonly<{ line: LedgerLine; last?: Clock }>;

/** 一个案件的期限台账，按起算先后；每个期限的每一次变化都在内。 */
export function ledgerOf(acts: readonly PlayedAct[]): readonly LedgerLine[] {
  const followed = new Map<string, Followed>();
  for (const moment of watched(momentsOf(acts)))
    for (const clock of limitsAt(moment)) {
      const { line, last } = followed.get(clock.key) ?? { line: lineOf(clock, moment) };
      const says = changeOf(clock, last, moment.on);
      const changes = says === '' ? line.changes : [...line.changes, { on: moment.on, says }];
      followed.set(clock.key, { line: { ...line, changes }, last: clock });
    }
  return [...followed.values()]
    .map(({ line }) => line)
    .toSorted((a, b) => Number(a.startsOn > b.startsOn) - Number(a.startsOn < b.startsOn));
}

function lineOf({ title, rule, party, startsOn }: Clock, { theCase }: Moment): LedgerLine {
  const name = theCase.parties.find(({ id }) => id === party)?.identity.name;
  return { title, rule, startsOn, changes: [], ...(name ? { party: name } : {}) };
}

/** 与上一次看相比变了什么；没有变的为空。暂停期间的届满日每日后移，不写。 */
function changeOf({ status, derivation, metOn }: Clock, last: Clock | undefined, on: Day): string {
  const { due, dueAt } = derivation;
  const until = `至${dueAt ? `${due} ${dueAt.slice(11, 16)}` : due}`;
  const same = last?.status === status && last.metOn === metOn;
  if (same && (status === 'paused' || last.derivation.due === due)) return '';
  if (status === 'paused') return clockStatusTitles.paused;
  if (status === 'running') return last && same ? `改${until}` : until;
  const when = metOn && metOn !== on ? metOn : '';
  const moved = last?.derivation.due === due ? '' : `（${until}）`;
  if (status === 'void') return `${when && `${when}起`}${clockStatusTitles.void}`;
  if (!metOn) return `${clockStatusTitles[status]}${moved}`;
  return `${when}${status === 'met' ? '办结' : '逾期办结'}${moved}`;
}
