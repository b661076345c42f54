import { countCases as countRoute, exportCases, listCases as listRoute } from '@lpt/contract';
import type { Viewer } from '@lpt/domain';
import { served } from '../http/served.ts';
import type { Services } from '../services.ts';
import { logReading } from '../store/reading-log.ts';
import { countCases, listCases, rowOf } from './case-list.ts';
import type { ListedCase } from './case-rows.ts';
import { CSV_START, csvLine } from './csv.ts';

const EXPORT_PAGE = 500;
/** 一次导出最多多少行。 */
const MOST_EXPORTED = 20_000;

const heads = [
  '案号',
  '案由',
  '当事人',
  '机关',
  '阶段',
  '承办人',
  '立案日期',
  '决定日期',
  '结案日期',
  '最近期限',
];

function csvRow(listed: ListedCase, viewer: Viewer, services: Services): string {
  const row = rowOf(listed, viewer, services);
  const {
    body,
    officers,
    parties,
    number,
    title,
    stage,
    filedOn,
    decidedOn,
    closedOn,
    nextDue,
    nextDueTime,
  } = row;
  const names = officers.map(({ name }) => name).join('、');
  const cells = [number, title, parties.join('、'), body.name, stage, names, filedOn, decidedOn, closedOn];
  return csvLine([...cells, nextDueTime ? `${nextDue} ${nextDueTime}` : nextDue]);
}

/** 列表、数目、导出：同一套条件，看见的总是同一批案件。 */
export const caseLists = [
  served(listRoute, async ({ query, viewer }, services) => {
    const { order, after, limit, ...filter } = query;
    const listed = await listCases({ filter, order, after, limit, viewer, services });
    if ('kind' in listed) return listed;
    const rows = listed.page.map((row) => rowOf(row, viewer, services));
    return { status: 200, body: { rows, next: listed.next } };
  }),

  served(countRoute, async ({ query, viewer }, services) => ({
    status: 200,
    body: await countCases({ filter: query, viewer, services }),
  })),

  served(exportCases, async ({ query: filter, viewer }, services) => {
    const lines = [CSV_START, csvLine(heads)];
    let after: string | undefined;
    let rows = 0;
    do {
      const listed = await listCases({ filter, order: 'due', after, limit: EXPORT_PAGE, viewer, services });
      if ('kind' in listed) return listed;
      lines.push(...listed.page.map((row) => csvRow(row, viewer, services)));
      rows += listed.page.length;
      after = listed.next ?? undefined;
    } while (after !== undefined && rows < MOST_EXPORTED);
    const body = services.registry.body(viewer.body ?? '');
    if (body)
      await logReading(services, viewer, {
        city: body.city,
        caseId: '*',
        field: 'export',
        reason: `${rows}`,
      });
    return {
      status: 200,
      body: new Uint8Array(Buffer.from(lines.join(''))),
      headers: { 'content-disposition': `attachment; filename="cases.csv"` },
    };
  }),
] as const;
