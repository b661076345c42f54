import type { RuleId } from '@lpt/law';
import type { DerivationStep } from '../deadlines/derivation.ts';
import { lengthText } from '../deadlines/length.ts';
import { pauseTitles } from '../deadlines/pauses.ts';
import type { DeadlineRow, PauseKind } from '../deadlines/row.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { profileTitles } from '../registry/titles.ts';
import { type AskedPause, excludedText } from './asked-pauses.ts';

/** 某项期限扣不扣某一事由；不写事由的，期限列举了事由就扣。 */
export function excludes({ excluded = [] }: DeadlineRow, kind: PauseKind | undefined): boolean {
  return kind === undefined ? excluded.length > 0 : excluded.includes(kind);
}

/** 算式后面的说明：没有扣的期间、由文书定的日子、并存的规定。 */
export function askedNotes(
  q: Readonly<{ rule: RuleId; from: Day; pauses: readonly AskedPause[] }>,
  row: DeadlineRow,
  due: Day,
): readonly DerivationStep[] {
  return [
    ...q.pauses.flatMap((pause) => pauseNote(pause, q.from, row, due)),
    ...(usesOther(q.rule, row)
      ? [{ says: `注意：${profileTitles[row.scope]}另有规定（${row.rule}），扣除、延长按该规定计算。` }]
      : []),
    ...(row.setByPaper
      ? [{ says: `注意：具体日子由文书写明，${lengthText(row.length)}是文书没有写明时的暂定。` }]
      : []),
    ...(row.conflict ? [{ says: `注意：${row.conflict}` }] : []),
    ...(row.yieldsToDepartmentRule ? [{ says: '注意：另有部门规章的从部门规章，本期限只作内部目标。' }] : []),
  ];
}

/** 问的是通用的规则，按本领域的另一条规则算的。 */
function usesOther(asked: RuleId, { rule, scope }: DeadlineRow): boolean {
  return scope !== 'general' && rule !== asked;
}

function pauseNote(pause: AskedPause, from: Day, row: DeadlineRow, due: Day): readonly DerivationStep[] {
  const { kind } = pause;
  const name = kind ? `（${pauseTitles[kind]}）` : '';
  const span = `${chineseDay(pause.from)}至${chineseDay(pause.to)}${name}`;
  if (!excludes(row, kind)) {
    const listed = excludedText(row);
    const instead = listed ? `列举的只有：${listed}。` : '';
    return [{ says: `不扣除：${span}不是本期限列举的扣除事由，期间照常计算。${instead}` }];
  }
  if (pause.to <= from) return [{ says: `注意：${span}在起算之日以前，没有可以扣除的日子。` }];
  if (pause.from > due) return [{ says: `注意：${span}在届满以后，没有可以扣除的日子。` }];
  return [];
}
