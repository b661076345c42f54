import { type RuleId, rules } from '@lpt/law';
import { fixedDayOf } from './asked-fixed-day.ts';
import { rowsEver } from './asked-rows.ts';

const MOST = 6;
const ids = new Map<string, RuleId>(rules.map(({ id }) => [id, id]));

/** 按人写的编号找规则：大小写、全角、空格、少写的零和横线都认得，编号后面可以带题名。 */
export function calledRule(text: string): RuleId | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toUpperCase();
  const [, letters, digits = '', more = ''] =
    /^([A-Z]{3})[-\s_]*(\d{1,2})(A?)(?:\s.*\p{Script=Han}.*)?$/u.exec(plain) ?? [];
  return letters === undefined ? undefined : ids.get(`${letters}-${digits.padStart(2, '0')}${more}`);
}

/** 没有这条规则时的一句话：编号怎样写，题名、要旨里有这几个字的或者同一类的有哪些。 */
export function unknownRuleSays(text: string): string {
  const like = likeRules(text.normalize('NFKC').trim());
  const list = like.map((id) => `${id}（${titleOf(id)}）`).join('、');
  return `没有“${text}”这条规则；规则编号如 FIL-01、DEC-07。${list && `相近的有：${list}。`}`;
}

function likeRules(text: string): readonly RuleId[] {
  const [letters] = /^[A-Z]{3}/.exec(text.toUpperCase()) ?? [];
  const near = rules
    .filter(({ id }) => (letters ? id.startsWith(letters) : text.length > 1 && saysOf(id).includes(text)))
    .map(({ id }) => id);
  // 有期限的在前：问的多半是它们。
  const timed = near.filter((id) => rowsEver(id).length > 0);
  return [...new Set([...timed, ...near])].slice(0, MOST);
}

function saysOf(id: RuleId): string {
  const gist = rules.find((each) => each.id === id)?.gist ?? '';
  return [gist, ...rowsEver(id).map(({ title }) => title)].join('　');
}

function titleOf(id: RuleId): string {
  return rowsEver(id)[0]?.title ?? rules.find((each) => each.id === id)?.gist ?? '';
}

/** 有期限的规则，连同期限的题名。 */
export const timedRules: readonly Readonly<{ id: RuleId; title: string }>[] = rules.flatMap(({ id }) => {
  const title = rowsEver(id)[0]?.title ?? fixedDayOf(id)?.title;
  return title ? [{ id, title }] : [];
});
