import { type Case, stateCouncilCalendar } from '@lpt/domain';
import { counterStarts, counting, type Played, performAll } from '../play.ts';
import { actsOf } from '../play-acts.ts';
import { actorOf, castOf } from '../play-people.ts';
import type { PlannedAct } from '../play-plan.ts';
import { demoRegistry } from '../registry/registry.ts';
import type { StoryFacts } from '../story-facts.ts';
import { type TableAct, withTable } from './acts-table.ts';
import { dongguanCargo } from './dongguan-cargo.story.ts';
import { dongguanEnforced } from './dongguan-enforced.acts.ts';
import { stories } from './index.gen.ts';
import { pengjiangAiring, type StoryAct } from './pengjiang-airing.acts.ts';
import { tableStories, wholeStories } from './table-stories.ts';
import { type TableStory, unexecuted, type WholeStory } from './table-story.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';
import { tianheFastSpared, tianheFastTrack } from './tianhe-fast-track.acts.ts';
import { tianheHearing } from './tianhe-hearing.acts.ts';
import { tianheHearingRequested } from './tianhe-hearing-requested.story.ts';
import { tianheInspection } from './tianhe-inspection.acts.ts';
import { tianheJoined } from './tianhe-joined.acts.ts';
import { tianhePolice } from './tianhe-police.acts.ts';
import { tianheReverted, tianheRevertedEarly } from './tianhe-reverted.acts.ts';
import { tianheSeizure } from './tianhe-seizure.acts.ts';

/** 一个讲过的案件：名称、题目，和从头到尾计划的办理。 */
export type ToldCase = Readonly<{
  name: string;
  title: string;
  facts?: StoryFacts;
  planned: readonly PlannedAct[];
}>;

type Tabled = Readonly<{
  name: string;
  title: string;
  facts: StoryFacts;
  table: readonly TableAct[];
  until?: string | undefined;
}>;

/** 普通程序的故事插进一张办理表；`until` 是原来的办理办到哪一日为止。 */
function tabled({ name, title, facts, table, until = '2099-12-31' }: Tabled): ToldCase {
  const usual = actsOf(facts, demoRegistry).filter(({ on }) => on <= until);
  return { name, title, facts, planned: withTable(castOf(facts, demoRegistry), usual, table) };
}

/** 简易程序、行政检查：整个案件就是一张办理表。 */
function whole(name: string, title: string, body: string, table: readonly StoryAct[]): ToldCase {
  const planned = table.map(({ by, input, ...rest }) => {
    const officer = demoRegistry.officer(`${body}.${by}`);
    if (!officer) throw new Error(`nobody for ${body}.${by}`);
    return { ...rest, actor: actorOf(officer), input: (_theCase: Case | undefined) => input };
  });
  return { name, title, planned };
}

/** 一个故事的另一种经过。 */
function retold({ name, title, story, facts = story.facts, table, until }: TableStory): ToldCase {
  return tabled({ name, title, facts, table, until });
}

/** 整个案件就是一张办理表，人员取该机关当日的。 */
function wholly({
  name,
  title,
  body,
  table,
}: Pick<WholeStory, 'name' | 'title' | 'body' | 'table'>): ToldCase {
  const [first] = table;
  if (!first) throw new Error(`${name} has no acts`);
  const cast = castOf({ body, officers: {}, lead: { receivedOn: first.on } }, demoRegistry);
  return { name, title, planned: withTable(cast, [], table) };
}

/** 快速办理的案件：处罚、不予处罚、告知以后转回、调查终结以后转回。演示数据也装载。 */
export const fastTrackCases: readonly ToldCase[] = [
  wholly({
    name: 'tianhe-fast-track',
    title: '天河网吧：快速办理，五小时内告知、决定、送达',
    body: 'tianhe-police',
    table: tianheFastTrack,
  }),
  wholly({
    name: 'tianhe-fast-spared',
    title: '天河网吧：快速办理，不予处罚',
    body: 'tianhe-police',
    table: tianheFastSpared,
  }),
  wholly({
    name: 'tianhe-reverted',
    title: '天河网吧：告知以后转回普通程序',
    body: 'tianhe-police',
    table: tianheReverted,
  }),
  wholly({
    name: 'tianhe-reverted-early',
    title: '天河网吧：调查终结以后转回普通程序',
    body: 'tianhe-police',
    table: tianheRevertedEarly,
  }),
];

/** 用办理表讲的案件：听证、登记保存和扣押、执行和法院、移送公安又退回、并案、当场处罚、行政检查、快速办理。 */
export const tabledCases: readonly ToldCase[] = [
  tabled({
    name: 'dongguan-enforced',
    title: '东莞货车扬撒：逾期不缴、复议维持、加处罚款、催告、申请法院强制执行',
    facts: unexecuted(dongguanCargo),
    table: dongguanEnforced,
  }),
  tabled({
    name: 'tianhe-seizure',
    title: '天河过期食品：先行登记保存转为扣押、送检、延长、没收',
    facts: tianheExpiredFood.facts,
    table: tianheSeizure,
  }),
  tabled({
    name: 'tianhe-hearing',
    title: '天河坚果：听证的受理、举行、报告和再送法制审核',
    facts: tianheHearingRequested.facts,
    table: tianheHearing,
  }),
  tabled({
    name: 'tianhe-police',
    title: '天河过期食品：回避、协助、管辖争议、移送公安机关又退回',
    facts: tianheExpiredFood.facts,
    table: tianhePolice,
  }),
  tabled({
    name: 'tianhe-joined',
    title: '天河坚果：并入同一当事人先立的案件',
    facts: tianheHearingRequested.facts,
    table: tianheJoined,
    until: '2026-09-11',
  }),
  whole('pengjiang-airing', '蓬江晾晒：当场罚款、当场收缴', 'pengjiang-urban', pengjiangAiring),
  whole(
    'tianhe-inspection',
    '天河日常检查：双随机抽取、责令改正、转立案线索',
    'tianhe-market',
    tianheInspection,
  ),
  ...tableStories.map(retold),
  ...wholeStories.map(wholly),
  ...fastTrackCases,
];

/** 讲过的全部案件：各个故事，和用办理表讲的。 */
export function toldCases(): readonly ToldCase[] {
  const told = stories.map(({ title, facts }) => ({
    name: facts.name,
    title,
    facts,
    planned: actsOf(facts, demoRegistry),
  }));
  return [...told, ...tabledCases];
}

/** 把讲过的案件办一遍。 */
export function playTold({ name, facts, planned }: Omit<ToldCase, 'title'>): Played {
  const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };
  return performAll(planned, stage, name, counting(facts ? counterStarts(facts, demoRegistry) : {}));
}

/** 按名称办一遍用办理表讲的案件。 */
export function playTabled(name: string): Played {
  const told = tabledCases.find((each) => each.name === name);
  if (!told) throw new Error(`no such case: ${name}`);
  return playTold(told);
}
