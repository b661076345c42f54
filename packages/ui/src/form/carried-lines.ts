import { chineseInstant, isInstant, recordKindTitles } from '@lpt/domain';
import { listIn, textIn, valuesIn } from './values.ts';

/** 从另一案件带来的证据、笔录，每件写成一行：证据写名称；笔录写种类、时间、对谁做的。 */
export function carriedLines(value: unknown): readonly string[] {
  return listIn(value).map((each) => lineOf(valuesIn(each)));
}

function lineOf({ title, ...record }: Readonly<Record<string, unknown>>): string {
  return title === undefined ? recordLine(record) : textIn(title);
}

/** 一份笔录写成一行：种类、时间、对谁做的。 */
export function recordLine({ kind, from, person }: Readonly<Record<string, unknown>>): string {
  const named = kind === 'site' || kind === 'questioning' ? recordKindTitles[kind] : '';
  const began = textIn(from);
  const when = isInstant(began) ? chineseInstant(began) : '';
  return [named, when, textIn(person)].filter(Boolean).join('，');
}
