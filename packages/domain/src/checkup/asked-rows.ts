import { deadlines } from '../deadlines/deadlines.ts';
import { type Length, lengthText } from '../deadlines/length.ts';
import type { DeadlineRow, ExtensionRule } from '../deadlines/row.ts';
import type { Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { ownRows } from './asked-own-rows.ts';

/** 只按规则编号问，有延长、扣除的优先取列有延长、扣除的一行；都没有的取通用的一行。 */
export type RowWish = Readonly<{ profiles: readonly Profile[]; pauses: boolean; extensions: boolean }>;

/** 某规则的各行，不论该日是否有效：案件的期限表在前，规则自己的在后，只有延长的最后。 */
export function rowsEver(ruleId: string): readonly DeadlineRow[] {
  const rows = [...deadlines, ...ownRows].filter(({ rule }) => rule === ruleId);
  return rows.length > 0 ? rows : extensionsOfRule(ruleId);
}

/** 某规则的各行，该日有效的。 */
export function rowsOfRule(ruleId: string, on: Day): readonly DeadlineRow[] {
  return inForce(rowsEver(ruleId), on);
}

function inForce(rows: readonly DeadlineRow[], on: Day): readonly DeadlineRow[] {
  return rows.filter(({ from, to }) => (!from || from <= on) && (!to || on < to));
}

/** 规则编号对应的期限；没有时间长度的规则、该日没有施行的、领域不合的没有。 */
export function askedRow(ruleId: string, on: Day, wish: RowWish): DeadlineRow | undefined {
  const row = best(rowsOfRule(ruleId, on), wish);
  return row && (ownInstead(row, on, wish) ?? row);
}

/** 问的是通用的一行，机关的领域对同一期限另有规定的各行。 */
export function rowsBeside(row: DeadlineRow, on: Day, profiles: readonly Profile[]): readonly DeadlineRow[] {
  if (row.scope !== 'general') return [];
  return inForce(deadlines, on).filter(
    ({ id, scope, rule }) =>
      id === row.id && rule !== row.rule && scope !== 'general' && profiles.includes(scope),
  );
}

/** 通用的一行没有列举扣除、延长，而本领域长度相同的一行列举了的，按本领域的算。 */
function ownInstead(row: DeadlineRow, on: Day, wish: RowWish): DeadlineRow | undefined {
  const lists = ({ excluded, extensions }: DeadlineRow) =>
    (wish.pauses && excluded !== undefined) || (wish.extensions && extensions !== undefined);
  if (lists(row)) return undefined;
  return rowsBeside(row, on, wish.profiles).find(
    (each) => lists(each) && lengthText(each.length) === lengthText(row.length),
  );
}

function best(
  rows: readonly DeadlineRow[],
  { profiles, pauses, extensions }: RowWish,
): DeadlineRow | undefined {
  const score = (row: DeadlineRow): number => {
    const own = row.scope !== 'general' && profiles.includes(row.scope) ? 8 : 0;
    const wanted = (pauses && row.excluded?.length ? 2 : 0) + (extensions && row.extensions?.length ? 2 : 0);
    return own + (profiles.length === 0 ? wanted : 0) + (row.scope === 'general' ? 1 : 0);
  };
  const standing = rows.filter(({ scope }) => applies(scope, profiles));
  return standing.reduce<DeadlineRow | undefined>(
    (found, row) => (found && score(found) >= score(row) ? found : row),
    undefined,
  );
}

function applies(scope: Profile, profiles: readonly Profile[]): boolean {
  return profiles.length === 0 || scope === 'general' || profiles.includes(scope);
}

/** 延长的规则单独问时，自延长前的届满日接着数一段。没有定长的延长由批准的文书定，不能单独算。 */
function extensionsOfRule(ruleId: string): readonly DeadlineRow[] {
  return deadlines.flatMap((row) =>
    (row.extensions ?? [])
      .filter(({ rule }) => rule === ruleId)
      .flatMap((extension) => (extension.length ? [extended(row, extension, extension.length)] : [])),
  );
}

function extended(row: DeadlineRow, { rule, title, articles }: ExtensionRule, length: Length): DeadlineRow {
  const { extensions: _extensions, setByPaper: _setByPaper, ...rest } = row;
  const runsFrom = '延长前的期限届满（未顺延之日）';
  return { ...rest, rule, title: `${row.title}：${title}`, articles, length, runsFrom };
}
