import { type Day, isDay } from '@lpt/domain';
import type { SearchForm } from './pages/publication-list.tsx';
import type { PublicationQuery } from './services.ts';

/** 读查询条件：填写的原样保留，不对的逐个说明；有不对的就没有条件可查。 */
export type ReadSearch = Readonly<{ form: SearchForm; query: PublicationQuery | undefined }>;

const longest = { q: 100, body: 80, after: 600 } as const;

/** 网址里的一个值；写了几个的只取第一个。 */
export function first(query: unknown, name: string): string {
  if (typeof query !== 'object' || query === null) return '';
  const value: unknown = Object.entries(query).find(([key]) => key === name)?.[1];
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one.trim() : '';
}

/** 读网址里的查询条件。 */
export function readSearch(given: unknown): ReadSearch {
  const values = {
    q: first(given, 'q'),
    body: first(given, 'body'),
    from: first(given, 'from'),
    to: first(given, 'to'),
  };
  const after = first(given, 'after');
  const { from, to } = { from: dayOrUndefined(values.from), to: dayOrUndefined(values.to) };
  const errors = {
    ...tooLong('q', values.q),
    ...tooLong('body', values.body),
    ...(after.length > longest.after ? { after: '翻页标记不对，请重新查询。' } : {}),
    ...(values.from !== '' && !from ? { from: '不是真实存在的日期，写法如2026-10-08。' } : {}),
    ...(values.to !== '' && !to ? { to: '不是真实存在的日期，写法如2026-10-08。' } : {}),
    ...(from && to && to < from ? { to: '不能早于开始的日期。' } : {}),
  };
  const form = { values, errors, further: after !== '' };
  if (Object.keys(errors).length > 0) return { form, query: undefined };
  const query = {
    ...(values.q === '' ? {} : { q: values.q }),
    ...(values.body === '' ? {} : { body: values.body }),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(after === '' ? {} : { after }),
  };
  return { form, query };
}

function dayOrUndefined(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

function tooLong(name: 'q' | 'body', text: string): SearchForm['errors'] {
  const most = longest[name];
  return text.length > most ? { [name]: `不能超过${most}字，现有${text.length}字。` } : {};
}
