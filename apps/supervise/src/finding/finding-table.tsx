import type { Answered, listFindings } from '@lpt/contract';
import { day, daysBetween } from '@lpt/domain';
import { Link } from '@tanstack/react-router';
import { LevelTag, StatusTag } from './finding-tags.tsx';

/** 线索列表的一行。 */
export type FindingRow = Answered<typeof listFindings>['body']['rows'][number];

/** 线索列表；手机上每条一张卡片。 */
export function FindingTable({
  rows,
  today,
  caption,
  withStatus = true,
}: Readonly<{ rows: readonly FindingRow[]; today: string; caption: string; withStatus?: boolean }>) {
  return (
    <table className="lp-table lp-table-cards">
      <caption className="lp-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">线索</th>
          <th scope="col">轻重</th>
          <th scope="col">执法机关</th>
          <th scope="col">自何日</th>
          {withStatus && <th scope="col">状态</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.city}/${row.id}`}>
            <th scope="row">
              <Link
                to="/findings/$city/$finding"
                params={{ city: row.city, finding: row.id }}
                className="sv-finding-link"
              >
                {row.ruleTitle}
              </Link>
              <p className="lp-note">{row.says}</p>
            </th>
            <td data-title="轻重">
              <LevelTag level={row.level} />
            </td>
            <td data-title="执法机关">{row.body.name}</td>
            <td data-title="自何日" className="sv-day">
              {sinceOf(row)} <span className="lp-note lp-unbroken">{age(sinceOf(row), today)}</span>
            </td>
            {withStatus && (
              <td data-title="状态">
                <StatusTag status={row.status} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 问题从哪一日起：期限的最后一日，或者发生之日；没有的以发现之日为准。 */
export function sinceOf({ since, raisedOn }: FindingRow): string {
  return since ?? raisedOn;
}

function age(since: string, today: string): string {
  const days = daysBetween(day(since), day(today));
  return days <= 0 ? '今天' : `已 ${days} 日`;
}
