import { Card, findingsQuery, PageError, Tag } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import type { FindingSearch } from '../finding-search.ts';
import { findingStatusTitles, findingTones, levelTitle } from '../finding-titles.ts';

const route = getRouteApi('/inside/findings');

const statuses = Object.entries(findingStatusTitles);

/** 关于本机关的监督线索：要求说明的在这里答复。 */
export function FindingsPage() {
  const search = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(findingsQuery(search));
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return (
    <div className="lp-page">
      <h1>监督线索</h1>
      <nav aria-label="按状态" className="desk-tabs">
        <Link to="/findings" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          全部
        </Link>
        {statuses.map(([status, title]) => (
          <Link
            key={status}
            to="/findings"
            search={() => statusSearch(status)}
            activeOptions={{ includeSearch: true }}
          >
            {title}
          </Link>
        ))}
      </nav>
      <Card title="列表" flush>
        {isPending && <Skeleton active className="desk-skeleton" />}
        {data?.rows.length === 0 && <p className="lp-empty">没有监督线索。</p>}
        {data && data.rows.length > 0 && (
          <table className="lp-table lp-table-cards">
            <caption className="lp-hidden">监督线索</caption>
            <thead>
              <tr>
                <th scope="col">线索</th>
                <th scope="col">规则</th>
                <th scope="col">轻重</th>
                <th scope="col">状态</th>
                <th scope="col">发现之日</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to="/findings/$city/$finding" params={{ city: row.city, finding: row.id }}>
                      {row.says}
                    </Link>
                  </th>
                  <td data-title="规则">{row.ruleTitle}</td>
                  <td data-title="轻重">{levelTitle(row.level)}</td>
                  <td data-title="状态">
                    <Tag tone={findingTones[row.status]}>{findingStatusTitles[row.status]}</Tag>
                  </td>
                  <td data-title="发现之日">{row.raisedOn.slice(0, 10)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {data && (
          <nav className="desk-pager" aria-label="翻页">
            {search.after && (
              <Link to="/findings" search={statusOnly(search)}>
                回到第一页
              </Link>
            )}
            {data.next && (
              <Link to="/findings" search={{ ...search, after: data.next }}>
                下一页
              </Link>
            )}
          </nav>
        )}
      </Card>
    </div>
  );
}

function statusOnly({ status }: FindingSearch): FindingSearch {
  return status ? { status } : {};
}

function statusSearch(name: string): FindingSearch {
  const status = (['raised', 'explanation-asked', 'explained', 'confirmed', 'rejected'] as const).find(
    (each) => each === name,
  );
  return status ? { status } : {};
}
