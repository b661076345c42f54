import type { Assessment } from '../discretion/engine.ts';
import type { FenRange } from '../discretion/range.ts';
import type { Matter, MatterPenaltyKind } from '../matters/matter.ts';

/** 两个版本相比的结论：新的较轻、较重、相同，或者缺少情节比不出。 */
export type Milder = 'newer-milder' | 'newer-heavier' | 'same' | 'unknown';

/** 一个版本对本案的规定。 */
export type VersionView = Readonly<{ matter: Matter; assessment: Assessment }>;

/**
 * 新旧规定哪个较轻：先比法定罚款的上限、下限，再比最重的处罚种类，再比裁量阶次。
 * 法定幅度按本案情节算出；情节不全或者没有落入任何一支的，比不出。
 */
export function compareVersions(older: VersionView, newer: VersionView): Milder {
  if (!older.assessment.branch || !newer.assessment.branch) return 'unknown';
  const differences = [
    ranges(older.assessment.statutory, newer.assessment.statutory),
    heaviest(newer.matter) - heaviest(older.matter),
    ranges(
      older.assessment.range ?? older.assessment.statutory,
      newer.assessment.range ?? newer.assessment.statutory,
    ),
  ];
  const first = differences.find((difference) => difference !== 0) ?? 0;
  if (first === 0) return 'same';
  return first < 0 ? 'newer-milder' : 'newer-heavier';
}

/** 负数是新的较轻。上限不同的看上限，上限相同的看下限。 */
function ranges(older: FenRange, newer: FenRange): number {
  return newer.maxFen - older.maxFen || newer.minFen - older.minFen;
}

/** 处罚种类由轻到重。罚款的轻重另按数额比。 */
const kindOrder: readonly MatterPenaltyKind[] = [
  'warning',
  'circulated-criticism',
  'fine',
  'confiscate-gains',
  'confiscate-goods',
  'suspend-licence',
  'suspend-business',
  'order-demolition',
  'revoke-licence',
  'close-business',
];

function heaviest({ kinds }: Matter): number {
  return Math.max(-1, ...kinds.map((kind) => kindOrder.indexOf(kind)));
}
