import { pauseTitles } from '../deadlines/pauses.ts';
import type { DeadlineRow, PauseKind } from '../deadlines/row.ts';
import type { Day } from '../kernel/day.ts';

/** 问期限时写的一段不计入的期间；不写事由的没有 `kind`。 */
export type AskedPause = Readonly<{ kind?: PauseKind; from: Day; to: Day }>;

const kinds = Object.keys(pauseTitles) as readonly PauseKind[];

/** 扣除事由的代号，由代号、中文名称或者名称里的一个词得出；认不出的没有。 */
export function pauseKindOf(text: string): PauseKind | undefined {
  const exact = kinds.find((kind) => kind === text || pauseTitles[kind] === text);
  return exact ?? kinds.find((kind) => text.length > 1 && pauseTitles[kind].includes(text));
}

/** 全部扣除事由的代号和名称，如“suspension（中止）”。 */
export function pauseKindsText(): string {
  return kinds.map((kind) => `${kind}（${pauseTitles[kind]}）`).join('、');
}

/** 一项期限列举的扣除事由；没有列举的为空。 */
export function excludedText({ excluded = [] }: DeadlineRow): string {
  return excluded.map((kind) => pauseTitles[kind]).join('；');
}
