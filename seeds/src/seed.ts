import {
  type Actor,
  type Day,
  type Instant,
  type Registry,
  stateCouncilCalendar,
  type WorkCalendar,
} from '@lpt/domain';
import { bulkFacts } from './bulk.ts';
import { counterStarts, counting, performAll } from './play.ts';
import { actsOf } from './play-acts.ts';
import { demoRegistry } from './registry/registry.ts';
import { stories } from './stories/index.gen.ts';
import { fastTrackCases, type ToldCase } from './stories/told-cases.ts';
import type { StoryFacts } from './story-facts.ts';

/** 装载时的一次办理：输入已经定好，照办即可。 */
export type SeedAct = Readonly<{
  /** 案件的名称，如 `dongguan-cargo`、`bulk-00017`。 */
  story: string;
  city: string;
  caseId: string;
  /** 办理以前案件的版本；登记线索的为空。 */
  expectedVersion: number | null;
  on: Day;
  at: Instant;
  actor: Actor;
  act: string;
  input: unknown;
  accessCode: string;
}>;

export type SeedOptions = Readonly<{
  /** 办一次；办不成的应当抛出。 */
  perform(act: SeedAct): Promise<void>;
  today: Day;
  /** 批量案件的件数。 */
  cases?: number;
  registry?: Registry;
  calendar?: WorkCalendar;
  onProgress?(done: number, total: number): void;
}>;

export type SeedCounter = Readonly<{ city: string; counter: string; value: number }>;

const DEFAULT_CASES = 240;

/** 故事要求的起始流水号：装载以前写进计数器，值为已经用到的号。 */
export function seedCounters(registry: Registry = demoRegistry): readonly SeedCounter[] {
  return stories.flatMap(({ facts }) =>
    Object.entries(counterStarts(facts, registry)).map(([counter, value]) => ({
      city: registry.body(facts.body)?.city ?? '',
      counter,
      value,
    })),
  );
}

/**
 * 装载演示省份：故事在先，批量在后，各按日子先后办理，文号大体随日子递增。
 * 先在内存里办一遍，确保合法、定好输入，再逐次交给 `perform`：同一机关的依次办，不同机关的同时办。
 */
export async function seedDemo(options: SeedOptions): Promise<Readonly<{ cases: number; acts: number }>> {
  const { perform, today, onProgress } = options;
  const { registry = demoRegistry } = options;
  const told = (facts: readonly StoryFacts[]): readonly ToldCase[] =>
    facts.map((each) => ({
      name: each.name,
      title: each.title,
      facts: each,
      planned: actsOf(each, registry),
    }));
  const chapters = [
    [...told(stories.map(({ facts }) => facts)), ...fastTrackCases],
    told(bulkFacts(today, options.cases ?? DEFAULT_CASES, options)),
  ];
  const planned = chapters.map((cases) =>
    cases.map((each) => seedActs(each, options)).filter((acts) => acts.length > 0),
  );
  const total = planned.flat(2).length;
  let done = 0;
  for (const chapter of planned) {
    for (const day of byDay(chapter.flat())) {
      await Promise.all(
        byBody(day).map(async (acts) => {
          for (const act of acts) {
            await perform(act);
            done += 1;
            onProgress?.(done, total);
          }
        }),
      );
    }
  }
  return { cases: planned.flat().length, acts: total };
}

/** 一个案件的各次办理，今天以后的不办。依法不能办的是演示数据的错误，直接抛出。 */
function seedActs({ name, planned }: ToldCase, options: SeedOptions): readonly SeedAct[] {
  const { registry = demoRegistry, calendar = stateCouncilCalendar, today } = options;
  const acts = planned.filter(({ on }) => on <= today);
  const { acts: played, theCase } = performAll(acts, { registry, calendar }, name, counting());
  const refused = played.find(({ refusals }) => refusals.length > 0);
  if (refused) throw new Error(`${name}：${refused.title}：${refused.refusals[0]?.says ?? ''}`);
  if (!theCase) return [];
  let version = 0;
  return played.map(({ on, at, actor, act, input, accessCode, events }) => {
    const expectedVersion = version === 0 ? null : version;
    version += events.length;
    const { id: caseId, city } = theCase;
    return { story: name, city, caseId, expectedVersion, on, at, actor, act, input, accessCode };
  });
}

function byDay(acts: readonly SeedAct[]): readonly (readonly SeedAct[])[] {
  return grouped(
    acts.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
    ({ on }) => on,
  );
}

function byBody(acts: readonly SeedAct[]): readonly (readonly SeedAct[])[] {
  return grouped(acts, ({ actor }) => actor.body);
}

function grouped(acts: readonly SeedAct[], keyOf: (act: SeedAct) => string): readonly (readonly SeedAct[])[] {
  const groups = new Map<string, SeedAct[]>();
  for (const act of acts) {
    const group = groups.get(keyOf(act));
    if (group) group.push(act);
    else groups.set(keyOf(act), [act]);
  }
  return [...groups.values()];
}
