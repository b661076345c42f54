import { supervisionRules } from '@lpt/domain';
import { Card } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { findingCountQuery } from '../api/queries.ts';
import type { FindingSearch } from '../finding-search.ts';

/** 符合其他条件的线索按规则各有多少；点一条规则就只看它的，再点一次看全部。 */
export function RuleCounts({ search }: Readonly<{ search: FindingSearch }>) {
  const { rule: chosen, after: _after, ...others } = search;
  const { data } = useQuery(findingCountQuery(others));
  const counted = supervisionRules.flatMap(({ id, title }) => {
    const count = sum(data?.byRule[id]);
    return count > 0 || id === chosen ? [{ id, title, count }] : [];
  });
  return (
    <Card title="按规则" flush aside={data && `共 ${data.all} 条`}>
      {data && counted.length === 0 && <p className="lp-empty">没有符合条件的线索。</p>}
      <ul className="sv-rules">
        {counted.map(({ id, title, count }) => (
          <li key={id}>
            <Link
              to="/findings"
              search={id === chosen ? others : { ...others, rule: id }}
              aria-current={id === chosen ? 'true' : undefined}
            >
              <span>{title}</span>
              <b>
                {count}
                <span className="lp-hidden"> 条{id === chosen && '，正在只看这条规则，点击看全部'}</span>
              </b>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function sum(counts: Readonly<Record<string, number>> = {}): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
