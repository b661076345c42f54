/** 案件列表的条件，就是网址里的参数。 */
export type Search = Readonly<{
  q?: string;
  stage?: string;
  matter?: string;
  mine?: true;
  overdue?: true;
  open?: true;
  filedFrom?: string;
  filedTo?: string;
  order?: 'due' | 'updated';
  after?: string;
}>;

const texts = ['q', 'stage', 'matter', 'filedFrom', 'filedTo', 'after'] as const;
const flags = ['mine', 'overdue', 'open'] as const;

/** 由网址读出条件；不认识的、空的略去。 */
export function searchFrom(raw: Readonly<Record<string, unknown>>): Search {
  const kept: Record<string, string> = {};
  for (const name of texts) {
    const value = raw[name];
    if ((typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '')
      kept[name] = String(value).trim();
  }
  const given = flags.filter((name) => raw[name] === true || raw[name] === 'true');
  return {
    ...kept,
    ...Object.fromEntries(given.map((name) => [name, true as const])),
    ...(raw['order'] === 'updated' ? { order: 'updated' as const } : {}),
  };
}

/** 条件写成接口要的样子：是非写作文字。 */
export function asQuery({ mine, overdue, open, ...rest }: Search) {
  return {
    ...rest,
    ...(mine ? { mine: 'true' as const } : {}),
    ...(overdue ? { overdue: 'true' as const } : {}),
    ...(open ? { open: 'true' as const } : {}),
  };
}
