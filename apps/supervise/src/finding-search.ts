import {
  type HandlingStatus,
  handlingStatusTitles,
  type SupervisionLevel,
  supervisionLevelTitles,
} from '@lpt/domain';

/** 线索列表的条件，就是网址里的参数。 */
export type FindingSearch = Readonly<{
  status?: HandlingStatus;
  level?: SupervisionLevel;
  rule?: string;
  body?: string;
  after?: string;
}>;

/** 由网址读出条件；不认识的、空的略去。 */
export function searchFrom(raw: Readonly<Record<string, unknown>>): FindingSearch {
  const status = keyIn(handlingStatusTitles, raw['status']);
  const level = keyIn(supervisionLevelTitles, raw['level']);
  const [rule, body, after] = [raw['rule'], raw['body'], raw['after']].map(text);
  return {
    ...(status ? { status } : {}),
    ...(level ? { level } : {}),
    ...(rule ? { rule } : {}),
    ...(body ? { body } : {}),
    ...(after ? { after } : {}),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function keyIn<K extends string>(titles: Readonly<Record<K, string>>, value: unknown): K | undefined {
  return keysOf(titles).find((each) => each === value);
}

/** 一张名称表的键，类型不丢。 */
export function keysOf<K extends string>(titles: Readonly<Record<K, string>>): readonly K[] {
  const isKey = (name: string): name is K => name in titles;
  return Object.keys(titles).filter(isKey);
}
