import { stateCouncilCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Actor } from '../case/people.ts';
import type { ActContext } from '../engine/context.ts';
import { decide, scopeOf } from '../engine/decide.ts';
import { verdicts } from '../engine/judge.ts';
import type { Refusal } from '../engine/refusal.ts';
import { guards } from '../guards/guards.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { actOf } from '../procedures/acts.ts';
import type { Registry } from '../registry/registry.ts';

/** 计划办理的一件事：哪一日、几点、谁、办什么、填什么。 */
export type PlannedAct = Readonly<{
  name: string;
  on: string;
  time?: string;
  actor: Actor;
  act: string;
  input: Readonly<Record<string, unknown>>;
  /** 案件簿里别的检查；不写的没有。 */
  pastVisits?: NonNullable<ActContext['pastVisits']>;
  otherInspections?: NonNullable<ActContext['otherInspections']>;
}>;

/** 已经办过的：案件和事件。 */
export type Played = Readonly<{ theCase?: Case; events: readonly CaseEvent[] }>;

/** 一次尝试：办成了，或者一组理由；另有只提示不拦的。 */
export type Tried = Played & Readonly<{ refusals: readonly Refusal[]; hints: readonly string[] }>;

const nothingPlayed: Played = { events: [] };

function contextOf(
  { on, time, actor, pastVisits, otherInspections }: PlannedAct,
  registry: Registry,
  events: readonly CaseEvent[],
): ActContext {
  const counters = new Map<string, number>();
  return {
    on: day(on),
    at: instant(`${on}T${time ?? '10:00'}:00+08:00`),
    actor,
    calendar: stateCouncilCalendar,
    registry,
    takeNumber: (counter) => {
      const next = (counters.get(counter) ?? events.length) + 1;
      counters.set(counter, next);
      return next;
    },
    newCaseId: 'case-1',
    accessCode: `SEED-${String(events.length).padStart(4, '0')}`,
    ...(pastVisits ? { pastVisits } : {}),
    ...(otherInspections ? { otherInspections } : {}),
  };
}

/** 办理一件事，通过 `decide`，与服务器一样。 */
export function tryAct(played: Played, planned: PlannedAct, registry: Registry): Tried {
  const ctx = contextOf(planned, registry, played.events);
  const act = actOf(planned.act);
  const outcome = decide(planned.act, played.theCase, planned.input, ctx);
  const seen = outcome.ok ? outcome.value.theCase : played.theCase;
  const before = played.theCase ?? seen;
  const scope = before && scopeOf(act, before, act.input.parse(planned.input), ctx);
  const hints = scope
    ? verdicts(act, scope)
        .filter(({ guard, state }) => guard.level === 'warn' && state !== 'passed')
        .map(({ guard }) => guard.title)
    : [];
  if (!outcome.ok) return { ...played, refusals: outcome.refusals, hints };
  const events = [...played.events, ...outcome.value.events];
  return { theCase: outcome.value.theCase, events, refusals: [], hints };
}

/** 依次办到叫这个名字的一件事为止；中途有一件办不成就抛出，写明理由。 */
export function playTo(plot: readonly PlannedAct[], name: string, registry: Registry): Played {
  const last = plot.findLastIndex((each) => each.name === name);
  if (last < 0) throw new Error(`no such step in the plot: ${name}`);
  return plot.slice(0, last + 1).reduce<Played>((played, planned) => {
    const { refusals, ...next } = tryAct(played, planned, registry);
    if (refusals.length > 0)
      throw new Error(
        `${planned.act} on ${planned.on}: ${refusals.map(({ code, detail }) => `${code} ${detail ?? ''}`).join('; ')}`,
      );
    return next;
  }, nothingPlayed);
}

const places: Readonly<Record<string, string>> = {
  'wrong-phase': '阶段不对',
  'wrong-procedure': '程序不对',
  'wrong-party-stage': '当事人进度不对',
};

/** 结果的写法：可以办理，或者每一个不成立的条件的名称；只提示的另写。 */
export function resultText({ refusals, hints }: Pick<Tried, 'refusals' | 'hints'>): string {
  const titles = new Map<string, string>(Object.values(guards).map(({ id, title }) => [id, title]));
  const refused = refusals.map(({ code }) => places[code] ?? titles.get(code) ?? code).join('、');
  const hinted = hints.length > 0 ? `；提示：${hints.join('、')}` : '';
  return `${refused || '可以办理'}${hinted}`;
}

/** 表格里的“标签：值；标签：值”；横线为没有。 */
export function pairsOf(cell: string): Readonly<Record<string, string>> {
  if (cell === '—') return {};
  return Object.fromEntries(
    cell.split('；').map((pair) => {
      const at = pair.indexOf('：');
      if (at < 0) throw new Error(`not a pair: ${pair}`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
