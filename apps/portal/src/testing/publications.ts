import { day, plusDays } from '@lpt/domain';
import { cite, FSL } from '@lpt/law';
import type { PublicationEntry, Publications } from '../services.ts';

const names = [
  '经营超过保质期的食品案',
  '未采取必要措施防止货物脱落、扬撒案',
  '未取得食品经营许可从事食品经营案',
] as const;
const bodies = [
  '广州市天河区市场监督管理局（演示）',
  '东莞市交通运输局（演示）',
  '广州市天河区市场监督管理局（演示）',
] as const;

/** Publications: the first is in time, the second late, the third withdrawn, then the same again. */
export const entries: readonly PublicationEntry[] = Array.from(
  { length: 23 },
  (_, index): PublicationEntry => {
    const decidedOn = plusDays(day('2026-04-20'), -index);
    const kind = index % 3;
    const at = { city: kind === 1 ? '441900' : '440100', id: `pub-${index + 1}` };
    const number = `穗天市监罚〔2026〕${200 - index}号`;
    if (index === 2)
      return {
        ...at,
        status: 'withdrawn',
        publishedOn: plusDays(decidedOn, 5),
        documentNumber: number,
        withdrawnOn: day('2026-05-20'),
        reason: '行政复议机关决定撤销原行政处罚决定。',
      };
    return {
      ...at,
      status: 'published',
      publishedOn: plusDays(decidedOn, kind === 1 ? 20 : 3),
      record: {
        documentNumber: number,
        caseName: names[kind] ?? names[0],
        partyKind: kind === 1 ? '自然人' : '法人',
        facts:
          '2026年3月3日，执法人员在当事人的经营场所发现货架上待售的饼干36袋，标示保质期至2026年2月1日，已经超过保质期。当事人以每袋12元的价格售出29袋。',
        basis: `违反${cite(FSL.art(34, { item: 10 }))}，依据${cite(FSL.art(124, { para: 1, item: 5 }))}`,
        outcome: '没收违法所得人民币叁佰肆拾捌元整（348元）；罚款人民币伍万元整（50000元）',
        body: bodies[kind] ?? bodies[0],
        decidedOn,
      },
    };
  },
);

const PAGE = 20;

/** Publications in memory, twenty a page; the mark of the next page is the number of the row. */
export function memoryPublications(rows: readonly PublicationEntry[]): Publications {
  return {
    async search({ q, body, from, to, after }) {
      if (after !== undefined && !/^\d+$/.test(after)) return undefined;
      const found = rows.filter((entry) => {
        if (entry.status === 'withdrawn') return q === undefined && body === undefined && !from && !to;
        const { record } = entry;
        return (
          (q === undefined || `${record.caseName}${record.documentNumber}${record.facts}`.includes(q)) &&
          (body === undefined || record.body.includes(body)) &&
          (!from || record.decidedOn >= from) &&
          (!to || record.decidedOn <= to)
        );
      });
      const start = Number(after ?? 0);
      const next = start + PAGE < found.length ? String(start + PAGE) : null;
      return { rows: found.slice(start, start + PAGE), next };
    },
    async get(city, id) {
      return rows.find((entry) => entry.city === city && entry.id === id);
    },
  };
}
