import type { Viewer } from '@lpt/domain';
import type { Services } from '../services.ts';
import type { Cursor } from '../store/cursor.ts';
import type { Sql } from '../store/sql.ts';
import type { CaseFilter } from './case-filter.ts';

/** 列表的一行，照数据库的写法。 */
export type ListedCase = Readonly<{
  city: string;
  case_id: string;
  body: string;
  division: string;
  unit: string | null;
  number: string | null;
  title: string;
  stage: string;
  matter: string | null;
  officers: readonly string[];
  parties: readonly string[];
  parties_masked: readonly string[];
  confidential: boolean;
  filed_on: string | null;
  decided_on: string | null;
  closed_on: string | null;
  /** As `dueMoment` writes it. */
  next_due: string | null;
  version: number;
  updated: string;
  /** To the microsecond, for the cursor. */
  updated_text: string;
}>;

export type ListOrder = 'due' | 'updated';

/** 要的一页；`limit` 为行数。 */
export type PageAsk = Readonly<{
  filter: CaseFilter;
  viewer: Viewer;
  services: Services;
  order: ListOrder;
  limit: number;
}>;

/** The columns of a row; the table is called `c`. */
export const COLUMNS = `c.city, c.case_id, c.body, c.division, c.unit, c.number, c.title, c.stage, c.matter, c.officers,
  c.parties, c.parties_masked,
  c.confidential, c.filed_on, c.decided_on, c.closed_on, c.next_due::text as next_due, c.version, c.updated,
  c.updated::text as updated_text`;

/** A stretch of the list that one index serves, and what `walk_cases` must know to go on from a mark. */
export type Stretch = Readonly<{
  name: 'due' | 'undated' | 'updated';
  order: string;
  from: (statement: Sql) => string;
  due?: string;
  updated?: string;
  after?: string;
}>;

/** The list in its order, after a mark: by date first those that have one, then the others. */
export function stretches(order: ListOrder, cursor: Cursor | undefined): readonly Stretch[] {
  if (order === 'updated') return [byUpdate(cursor)];
  if (cursor && cursor[0] === null) return [undated(cursor)];
  return [byDue(cursor), undated(undefined)];
}

/** The order of the whole list. Without a date comes last; among those the date is the same nothing. */
export const orders: Readonly<Record<ListOrder, string>> = {
  due: 'c.next_due, c.case_id',
  updated: 'c.updated desc, c.case_id desc',
};

function byDue(cursor: Cursor | undefined): Stretch {
  const [due, id] = cursor ?? [];
  return {
    name: 'due',
    order: orders.due,
    from: ({ put }) =>
      due && id
        ? `(c.next_due, c.case_id) > (${put(due, 'timestamp')}, ${put(id, 'text')})`
        : 'c.next_due is not null',
    ...(due && id ? { due, after: id } : {}),
  };
}

function undated(cursor: Cursor | undefined): Stretch {
  const id = cursor?.[1];
  return {
    name: 'undated',
    order: orders.due,
    from: ({ put }) => (id ? `c.next_due is null and c.case_id > ${put(id, 'text')}` : 'c.next_due is null'),
    ...(id ? { after: id } : {}),
  };
}

function byUpdate(cursor: Cursor | undefined): Stretch {
  const [updated, id] = cursor ?? [];
  return {
    name: 'updated',
    order: orders.updated,
    from: ({ put }) =>
      updated && id
        ? `(c.updated, c.case_id) < (${put(updated, 'timestamptz')}, ${put(id, 'text')})`
        : 'true',
    ...(updated && id ? { updated, after: id } : {}),
  };
}
