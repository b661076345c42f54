import {
  type SupervisionLevel,
  type SupervisionRule,
  supervisionLevelTitles,
  supervisionRules,
} from '@lpt/domain';
import { Card, PageError, useSession } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { findingCountQuery, waitingQuery } from '../api/queries.ts';
import { FindingTable } from '../finding/finding-table.tsx';
import { LevelTag } from '../finding/finding-tags.tsx';

const levels: readonly SupervisionLevel[] = ['serious', 'correct', 'remind'];

/** 首页：待核对的线索按轻重、按规则、由来最久的在前。不比较机关，不汇总罚款。 */
export function HomePage() {
  const { account, today } = useSession();
  return (
    <div className="lp-page">
      <div className="lp-page-head">
        <h1>首页</h1>
        <p className="lp-note">
          {account.name}，{today}
        </p>
      </div>
      <ul className="sv-levels">
        {levels.map((level) => (
          <LevelTile key={level} level={level} />
        ))}
      </ul>
      <div className="sv-columns">
        <div>
          <Waiting today={today} />
        </div>
        <div>
          <RuleCounts />
        </div>
      </div>
    </div>
  );
}

type Counts = Readonly<Record<string, number>>;

function openOf(counts: Counts): number {
  return (counts['raised'] ?? 0) + (counts['explanation-asked'] ?? 0) + (counts['explained'] ?? 0);
}

function LevelTile({ level }: Readonly<{ level: SupervisionLevel }>) {
  const { data } = useQuery(findingCountQuery({ level }));
  const counts = data?.byStatus ?? {};
  return (
    <li>
      <Link to="/findings" search={{ level, status: 'raised' }} className={`sv-level sv-level-${level}`}>
        <span>{supervisionLevelTitles[level]}</span>
        <b>{data ? openOf(counts) : '…'}</b>
        <span className="lp-note">
          待核对 {counts['raised'] ?? 0} · 已要求说明 {counts['explanation-asked'] ?? 0} · 机关已说明{' '}
          {counts['explained'] ?? 0}
        </span>
      </Link>
    </li>
  );
}

function Waiting({ today }: Readonly<{ today: string }>) {
  const { data, error, isPending, refetch } = useQuery(waitingQuery);
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return (
    <Card
      title="最早的待核对线索"
      flush
      aside={
        <Link to="/findings" search={{ status: 'raised' }}>
          全部待核对
        </Link>
      }
    >
      {isPending && <Skeleton active className="sv-skeleton" />}
      {data?.length === 0 && <p className="lp-empty">没有待核对的线索。</p>}
      {data && data.length > 0 && (
        <FindingTable rows={data} today={today} caption="待核对的线索，由来最久的在前" withStatus={false} />
      )}
    </Card>
  );
}

/** 各条规则：还没有办结的、认定属实的、误报的。只看规则准不准，不看机关多不多。 */
function RuleCounts() {
  const { data } = useQuery(findingCountQuery({}));
  const byRule = data?.byRule ?? {};
  const some = supervisionRules.filter(({ id }) => byRule[id]);
  const none = data ? supervisionRules.filter(({ id }) => !byRule[id]) : [];
  return (
    <Card title="各条规则" flush aside="没有办结的线索和核对的结果">
      {some.length > 0 && (
        <table className="lp-table lp-table-money">
          <caption className="lp-hidden">各条规则的线索数目和核对结果</caption>
          <thead>
            <tr>
              <th scope="col">规则</th>
              <th scope="col">未办结</th>
              <th scope="col">属实</th>
              <th scope="col">误报</th>
            </tr>
          </thead>
          <tbody>
            {some.map((rule) => (
              <RuleRow key={rule.id} rule={rule} counts={byRule[rule.id]} />
            ))}
          </tbody>
        </table>
      )}
      {none.length > 0 && (
        <details className="sv-none">
          <summary>另有 {none.length} 条规则没有发现线索</summary>
          <ul>
            {none.map((rule) => (
              <li key={rule.id}>
                {rule.title} <LevelTag level={rule.level} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function RuleRow({ rule, counts = {} }: Readonly<{ rule: SupervisionRule; counts: Counts | undefined }>) {
  return (
    <tr>
      <th scope="row">
        <Link to="/findings" search={{ rule: rule.id }}>
          {rule.title}
        </Link>{' '}
        <LevelTag level={rule.level} />
      </th>
      <td className="lp-figure">{openOf(counts)}</td>
      <td className="lp-figure">{counts['confirmed'] ?? 0}</td>
      <td className="lp-figure">{counts['rejected'] ?? 0}</td>
    </tr>
  );
}
