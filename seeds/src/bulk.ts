import { type Body, type Day, daysBetween, plusDays, type Registry, stateCouncilCalendar } from '@lpt/domain';
import { type BulkScene, wholeCase } from './bulk-case.ts';
import { bulkDays } from './bulk-days.ts';
import { type BulkMatter, bulkBodies } from './bulk-matters.ts';
import type { BulkPlot } from './bulk-plot.ts';
import { bulkPlots } from './bulk-plots.ts';
import { type Dice, diceOf } from './play-dice.ts';
import { proposalOf } from './play-proposal.ts';
import { demoRegistry } from './registry/registry.ts';
import { type StoryFacts, type StoryInput, storyFacts } from './story-facts.ts';

export type BulkOptions = Readonly<{ seed?: string; registry?: Registry; from?: number }>;

/**
 * 批量案件的事实：四级机关、各种状态，都按今天往前排，办到不同的地步；有的已经逾期，有的临近期限。
 * 同样的今天、件数和种子，结果相同。`from` 从第几件起。人员证件自 2024 年起有效，今天须在 2025 年 7 月以后。
 */
export function bulkFacts(
  today: Day,
  count: number,
  { seed = 'province', registry = demoRegistry, from = 0 }: BulkOptions = {},
): readonly StoryFacts[] {
  const deck = shuffled(seed);
  return Array.from({ length: count }, (_, index) => oneCase(today, from + index, seed, deck, registry));
}

/** 按份数展开的情节，洗过；件数够一轮时，每种情节都有。 */
function shuffled(seed: string): readonly BulkPlot[] {
  const dice = diceOf(`deck/${seed}`);
  return bulkPlots
    .flatMap((plot) => Array.from({ length: plot.weight }, () => ({ plot, order: dice.next(1_000_000) })))
    .toSorted((a, b) => a.order - b.order)
    .map(({ plot }) => plot);
}

function oneCase(
  today: Day,
  index: number,
  seed: string,
  deck: readonly BulkPlot[],
  registry: Registry,
): StoryFacts {
  const plot = deck[index % deck.length];
  if (!plot) throw new Error('no plot to tell');
  const name = `bulk-${String(index + 1).padStart(5, '0')}`;
  const key = `${seed}/${today}/${name}`;
  const dice = diceOf(key);
  const { body, matter } = bodyFor(plot, index, dice, registry);
  const kind = plot.hearing ? 'individual-business' : dice.pick(matter.kinds);
  const options = { correction: matter.correctionFirst, testing: plot.testing === true };
  const idle = plot.idle[0] + dice.next(plot.idle[1] - plot.idle[0] + 1);
  const days = daysEndingOn(plusDays(today, -idle), plot, `${key}/days`, options);
  const scene: BulkScene = { name, body, matter, kind, serial: index, days, dice };
  const until = plot.until?.(days) ?? days[plot.stop];
  const whole = withTesting(wholeCase(scene), scene, plot);
  const changed = plot.change ? plot.change(withHearing(whole, plot), scene) : withHearing(whole, plot);
  const facts = storyFacts.parse({ ...changed, until: until < today ? until : today });
  return plot.unpaid ? facts : paid(facts, scene);
}

function bodyFor(
  { hearing, market, stop }: BulkPlot,
  index: number,
  dice: Dice,
  registry: Registry,
): Readonly<{ body: Body; matter: BulkMatter }> {
  const fits = ({ id, profile }: Body, { correctionFirst }: BulkMatter) => {
    if (hearing || market) return profile.includes('market') && id !== '';
    return stop !== 'corrected' || correctionFirst;
  };
  const all = bulkBodies.flatMap(({ body: id, matters }) => {
    const body = registry.body(id);
    if (!body) throw new Error(`no such body: ${id}`);
    return [{ body, matter: dice.pick(matters) }];
  });
  const turned = [...all.slice(index % all.length), ...all.slice(0, index % all.length)];
  const found = turned.find(({ body, matter }) => fits(body, matter));
  if (!found) throw new Error(`no body for a case that stops at ${stop}`);
  return found;
}

/** 排各日，使停下之日不晚于那一日而尽量接近。 */
function daysEndingOn(end: Day, { stop }: BulkPlot, seed: string, options: Parameters<typeof bulkDays>[3]) {
  const at = (start: Day) => bulkDays(start, diceOf(seed), stateCouncilCalendar, options);
  const tried = at(plusDays(end, -120));
  const length = daysBetween(tried.received, tried[stop]);
  // 假期会把日子往后推，推过了就早一日收案。
  let start = plusDays(end, -length);
  let days = at(start);
  while (days[stop] > end) {
    start = plusDays(start, -1);
    days = at(start);
  }
  return days;
}

function withTesting(input: StoryInput, { days }: BulkScene, { testing }: BulkPlot): StoryInput {
  if (!testing) return input;
  return {
    ...input,
    intervals: [{ reason: 'testing', from: days.tested, to: days.tests, paper: '检验委托书（演示）' }],
  };
}

/** 有听证权利的：不减轻，按阶次罚款。 */
function withHearing(input: StoryInput, { hearing }: BulkPlot): StoryInput {
  if (!hearing || !input.investigation) return input;
  return { ...input, investigation: { ...input.investigation, proposals: [] } };
}

/** 补上缴款：金额是决定的罚款和违法所得。 */
function paid(facts: StoryFacts, { days }: BulkScene): StoryFacts {
  if (!facts.investigation || facts.decisions.length === 0) return facts;
  const given = facts.investigation.proposals.find(({ party }) => party === 'P1') ?? {
    party: 'P1',
    warning: false,
    circulatedCriticism: false,
    confiscateGoods: [],
  };
  const { penalties } = proposalOf(facts, given, facts.investigation.closedOn);
  const payments = penalties.flatMap((penalty) => {
    if (penalty.kind !== 'fine' && penalty.kind !== 'confiscate-gains') return [];
    const kind = penalty.kind === 'fine' ? ('fine' as const) : ('gains' as const);
    return [{ party: 'P1', on: days.paid, kind, amountYuan: penalty.amountFen }];
  });
  return { ...facts, payments };
}
