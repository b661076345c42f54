import { stateCouncilCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Party } from '../case/party.ts';
import type { ActContext } from '../engine/context.ts';
import { decide } from '../engine/decide.ts';
import type { Refusal } from '../engine/refusal.ts';
import { guards } from '../guards/guards.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import { aRecordedCase, type CaseStage } from './a-case.ts';
import type { CaseSetup } from './case-setup.ts';
import { type DemoBody, demoActor, demoRegistry, type Post } from './demo-registry.ts';
import type { ScenarioRow } from './scenarios.ts';

/** 情景的起点：哪个机关，案件走到哪一步，另有什么不同。 */
export type PlayStart = Readonly<{
  stage: CaseStage;
  setup?: Partial<CaseSetup>;
  profiles?: readonly Profile[];
  change?: (theCase: Case) => Partial<Case>;
  /** 由别的情景接着办，代替 `stage`。 */
  begin?: () => Begun;
}>;

/** 已经办了一段的案件。 */
type Begun = Readonly<{
  theCase(): Case;
  events(): readonly CaseEvent[];
  context(on: string): ActContext;
}>;

/** 一次办理的写法：办理事项、谁来办、合法的输入。 */
export type Play = Readonly<{
  act: string;
  post: Post;
  input: (at: Readonly<{ theCase: Case; party: Party; on: string }>) => Readonly<Record<string, unknown>>;
}>;

/** 一组情景用到的起点、办理和改动，都以中文名称为键。 */
export type PlayBook = Readonly<{
  starts: Readonly<Record<string, PlayStart>>;
  plays: Readonly<Record<string, Play>>;
  changes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}>;

/** 可以接着办的案件。 */
export type Playing = Readonly<{
  theCase(): Case;
  events(): readonly CaseEvent[];
  context(on: string, time?: string, post?: Post): ActContext;
  /** `受理听证 2026-04-01`，可以再写时刻、岗位、当事人：`排期 2026-04-02 10:00 主持人 P2`。 */
  play(text: string, change?: Readonly<Record<string, unknown>>): readonly Refusal[];
}>;

const posts: Readonly<Record<string, Post>> = {
  承办人: 'handler-1',
  另一承办人: 'handler-2',
  机构负责人: 'unit-head',
  负责人: 'agency-head',
  其他负责人: 'deputy-head',
  法制人员: 'legal-reviewer',
  公示人员: 'publisher',
};

function found<T>(table: Readonly<Record<string, T>>, name: string): T {
  const value = table[name];
  if (value === undefined) throw new Error(`no such name in the scenarios: ${name}`);
  return value;
}

/** 从起点开始。 */
export function playing(book: PlayBook, startName: string): Playing {
  const { stage, setup = {}, profiles, change = () => ({}), begin } = found(book.starts, startName);
  const body: DemoBody = setup.body ?? 'market';
  const recorder = aRecordedCase(stage, setup);
  const begun = begin?.();
  const registry = begun?.context('2026-01-01').registry ?? demoRegistry;
  const events: CaseEvent[] = [...(begun?.events() ?? recorder.events)];
  let current: Case = { ...(begun ?? recorder).theCase(), ...(profiles ? { profiles } : {}) };
  current = { ...current, ...change(current) };
  let serial = 100;

  const context = (on: string, time = '10:00', post: Post = 'handler-1'): ActContext => ({
    on: day(on),
    at: instant(`${on}T${time}:00+08:00`),
    actor: demoActor(body, post),
    calendar: stateCouncilCalendar,
    registry,
    takeNumber: () => {
      serial += 1;
      return serial;
    },
    newCaseId: 'case-new',
    accessCode: '123456',
  });
  const once = (act: string, input: unknown, ctx: ActContext): readonly Refusal[] => {
    const outcome = decide(act, current, input, ctx);
    if (!outcome.ok) return outcome.refusals;
    current = outcome.value.theCase;
    events.push(...outcome.value.events);
    return [];
  };
  const approveAll = (act: string, on: string, time: string): readonly Refusal[] => {
    const request = current.requests.at(-1);
    for (const role of request?.stages ?? []) {
      const input = {
        request: request?.id,
        opinion: '同意。',
        ...(request?.party ? { party: request.party } : {}),
      };
      const post = role === 'unit-head' ? 'unit-head' : 'agency-head';
      const refusals = once(act.replace('request-', 'approve-'), input, context(on, time, post));
      if (refusals.length > 0) return refusals;
    }
    return [];
  };

  return {
    theCase: () => current,
    events: () => events,
    context,
    play(text, changed = {}) {
      const [word = '', on = '', ...rest] = text.split(' ');
      const time = rest.find((each) => /^\d\d:\d\d$/.test(each)) ?? '10:00';
      const partyId = rest.find((each) => /^P\d+$/.test(each)) ?? 'P1';
      const named = rest.find((each) => !/^(\d\d:\d\d|P\d+)$/.test(each));
      const granted = word.startsWith('批准') && !(word in book.plays) ? `报批${word.slice(2)}` : word;
      const { act, post, input } = found(book.plays, granted);
      const party = current.parties.find(({ id }) => id === partyId);
      if (!party) throw new Error(`no such party: ${text}`);
      const filled = withoutEmpty({ ...input({ theCase: current, party, on }), ...changed });
      const refusals = once(act, filled, context(on, time, named ? found(posts, named) : post));
      return refusals.length > 0 || granted === word ? refusals : approveAll(act, on, time);
    },
  };
}

function withoutEmpty(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function changeOf(book: PlayBook, name: string | undefined): Readonly<Record<string, unknown>> {
  return !name || name === '—' ? {} : found(book.changes, name);
}

/** 一格里的若干次办理，以顿号分开，改动写在括号里；`—` 为没有。有一次不能办就是情景写错。 */
export function playEach(book: PlayBook, at: Playing, cell: string): void {
  if (cell === '—') return;
  for (const text of cell.split('、')) {
    const [played = '', change] = text.split('（');
    const refusals = at.play(played, changeOf(book, change?.replace('）', '')));
    if (refusals.length > 0) throw new Error(`${text}：${refusals.map(({ says }) => says).join('；')}`);
  }
}

/** 办完“此前”，再办“办理”，结果写成“可以办理”或者不成立的条件的名称。 */
export function playedOutcome(book: PlayBook, row: ScenarioRow): string {
  const at = playing(book, row.cell('起点'));
  playEach(book, at, row.cell('此前'));
  const refusals = at.play(row.cell('办理'), changeOf(book, row.cell('改动')));
  if (refusals.length === 0) return '可以办理';
  return refusals.map(({ code, says }) => titleOf(code) ?? says).join('；');
}

function titleOf(code: string): string | undefined {
  return Object.values(guards).find(({ id }) => id === code)?.title;
}
