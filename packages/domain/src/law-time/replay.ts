import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PartyId } from '../case/people.ts';
import { fineOf } from '../case/proposal.ts';
import type { Benchmark } from '../discretion/benchmark.ts';
import { type Assessment, assess } from '../discretion/engine.ts';
import { type Position, position } from '../discretion/position.ts';
import type { FenRange } from '../discretion/range.ts';
import type { Day } from '../kernel/day.ts';
import { type Fen, fen } from '../kernel/money.ts';
import { benchmarkOn, matterOn } from './versions.ts';

/** 拟改的基准：新的阶次，自施行之日起有效。 */
export type DraftBenchmark = Pick<Benchmark, 'matter' | 'title' | 'tiers' | 'from'>;

/** 一件旧案按旧、新两个基准重算的结果。 */
export type ReplayRow = Readonly<{
  caseId: string;
  number?: string;
  party: PartyId;
  decidedOn: Day;
  fineFen: Fen;
  older: Readonly<{ tier?: string; range?: FenRange }>;
  newer: Readonly<{ tier?: string; range?: FenRange }>;
  /** 当时的罚款在新基准里的位置。 */
  at: Position;
}>;

/** 重算的汇总。 */
export type Replay = Readonly<{
  rows: readonly ReplayRow[];
  inside: number;
  above: number;
  below: number;
  /** 新基准没有覆盖的情节（空档）。 */
  uncovered: number;
  /** 符合几档的情节（重叠）。 */
  overlapping: number;
  /** 新、旧阶次上限的差，合计，单位分；负数是新的较轻。 */
  ceilingDifferenceFen: number;
}>;

/** 拟改的基准用于已经决定的案件，看与当时的结果有什么不同。只看只有一项违法行为、处以罚款的当事人。 */
export function replayBenchmark(draft: DraftBenchmark, cases: readonly Case[]): Replay {
  const found = cases.flatMap((theCase) =>
    theCase.parties.flatMap((party) => replayed(draft, theCase, party)),
  );
  const rows = found.map(({ row }) => row);
  const count = (...places: readonly Position[]) => rows.filter(({ at }) => places.includes(at)).length;
  return {
    rows,
    inside: count('inside'),
    above: count('above-tier', 'above-statutory'),
    below: count('below-tier', 'below-statutory'),
    uncovered: rows.filter(({ newer }) => newer.range === undefined).length,
    overlapping: found.filter(({ newer }) => newer.alternatives.length > 0).length,
    ceilingDifferenceFen: rows.reduce(
      (sum, { older, newer }) =>
        older.range && newer.range ? sum + newer.range.maxFen - older.range.maxFen : sum,
      0,
    ),
  };
}

function replayed(
  draft: DraftBenchmark,
  theCase: Case,
  party: Party,
): readonly Readonly<{ row: ReplayRow; newer: Assessment }>[] {
  const { decision } = party;
  const own = theCase.violations.filter(({ parties }) => parties.includes(party.id));
  const [violation] = own;
  const fineFen = fen(fineOf(decision?.proposal));
  if (!decision || !violation || own.length > 1 || violation.matter !== draft.matter || fineFen === 0)
    return [];
  const matter = matterOn(draft.matter, decision.on) ?? matterOn(draft.matter, draft.from);
  if (!matter) return [];
  const { circumstances } = violation;
  const on = decision.on;
  const older = assess({ matter, benchmark: benchmarkOn(matter, on), circumstances, on });
  const newer = assess({ matter, benchmark: benchmarkFrom(draft), circumstances, on: draft.from });
  const row: ReplayRow = {
    caseId: theCase.id,
    ...(theCase.number ? { number: theCase.number } : {}),
    party: party.id,
    decidedOn: on,
    fineFen,
    older: view(older),
    newer: view(newer),
    at: position(fineFen, newer),
  };
  return [{ row, newer }];
}

function benchmarkFrom({ matter, title, tiers, from }: DraftBenchmark): Benchmark {
  return { id: `draft.${matter}`, title, matter, articles: [], tiers, basis: 'read', from };
}

function view({ tier, range }: Assessment): ReplayRow['older'] {
  return { ...(tier ? { tier: tier.title } : {}), ...(range ? { range } : {}) };
}
