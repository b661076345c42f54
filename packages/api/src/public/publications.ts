import type { listPublications, Problem, publicationShape, Received } from '@lpt/contract';
import { tokenQuery } from '@lpt/database';
import type { z } from 'zod';
import type { Services } from '../services.ts';
import { DAY_OR_NONE, ID, isProblem, pageFrom, readCursor } from '../store/cursor.ts';
import { sql, where } from '../store/sql.ts';
import { portalScope } from './portal-scope.ts';

const MOST_HITS = 10_001;

/** 一条公示。 */
export type PublicationView = z.input<typeof publicationShape>;
export type PublicationQuery = Received<typeof listPublications>['query'];

type Row = Readonly<{
  city: string;
  id: string;
  published_on: string;
  record: Partial<NonNullable<PublicationView['record']>>;
  withdrawn_on: string | null;
  tombstone: string | null;
}>;

const COLUMNS =
  'p.city, p.id, p.published_on::text as published_on, p.record, p.withdrawn_on::text as withdrawn_on, p.tombstone';

function isWhole(record: Row['record']): record is NonNullable<PublicationView['record']> {
  return record.caseName !== undefined;
}

/** 撤回的只留墓碑：内容在撤回时已经从公示表里抹去，只剩文号。 */
function viewOf({ city, id, published_on, record, withdrawn_on, tombstone }: Row): PublicationView {
  return {
    city,
    id,
    publishedOn: published_on,
    documentNumber: record.documentNumber ?? '',
    record: withdrawn_on === null && isWhole(record) ? record : null,
    withdrawnOn: withdrawn_on,
    tombstone,
  };
}

/** 公示列表，由新到旧。检索只看还在公示的；超过一万条的只给一万条，`capped` 说明。 */
export async function publicationsPage(
  { db }: Pick<Services, 'db'>,
  { q, city, body, from, to, after, limit }: PublicationQuery,
): Promise<Readonly<{ rows: PublicationView[]; next: string | null; capped: boolean }> | Problem> {
  const cursor = after === undefined ? undefined : readCursor(after, [DAY_OR_NONE, ID]);
  if (isProblem(cursor)) return cursor;
  const wanted = q === undefined ? undefined : tokenQuery(q);
  if (q !== undefined && !wanted) return { rows: [], next: null, capped: false };

  const statement = sql();
  const { put } = statement;
  const hits = wanted
    ? `with hit as materialized (select h.city, h.id from search_publications(${put(await citiesOf(db), 'text[]')},
         ${put(wanted.query, 'tsquery')}, ${put(wanted.rest, 'text[]')}, ${put(MOST_HITS, 'integer')}) h)`
    : '';
  const conditions = [
    ...(city === undefined ? [] : [`p.city = ${put(city, 'text')}`]),
    ...(body === undefined ? [] : [`position(${put(body, 'text')} in p.body) > 0`]),
    ...(from === undefined ? [] : [`p.record ->> 'decidedOn' >= ${put(from, 'text')}`]),
    ...(to === undefined ? [] : [`p.record ->> 'decidedOn' <= ${put(to, 'text')}`]),
    ...(cursor ? [`(p.published_on, p.id) < (${put(cursor[0], 'date')}, ${put(cursor[1], 'text')})`] : []),
  ];
  const source = wanted ? 'hit join publication p on p.city = hit.city and p.id = hit.id' : 'publication p';
  const counted = wanted ? '(select count(*)::int from hit)' : '0';
  const rows = await db.query<Row & Readonly<{ hits: number }>>(
    `${hits} select ${COLUMNS}, ${counted} as hits from ${source} where ${where(conditions)}
     order by p.published_on desc, p.id desc limit ${put(limit + 1, 'integer')}`,
    statement.params,
    portalScope,
  );
  const { page, next } = pageFrom(rows, limit, (row) => [row.published_on, row.id]);
  return { rows: page.map(viewOf), next, capped: (rows[0]?.hits ?? 0) >= MOST_HITS };
}

async function citiesOf(db: Services['db']): Promise<readonly string[]> {
  const rows = await db.query<{ city: string }>('select distinct city from body', [], portalScope);
  return rows.map(({ city }) => city);
}

/** 一条公示；没有的无。 */
export async function onePublication(
  { db }: Pick<Services, 'db'>,
  city: string,
  id: string,
): Promise<PublicationView | undefined> {
  const [row] = await db.query<Row>(
    `select ${COLUMNS} from publication p where p.city = $1 and p.id = $2`,
    [city, id],
    portalScope,
  );
  return row && viewOf(row);
}
