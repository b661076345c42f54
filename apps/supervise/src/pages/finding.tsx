import { Card, findingQuery, PageError, PageSkeleton } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { findingCountQuery } from '../api/queries.ts';
import { FactsCard } from '../finding/facts-card.tsx';
import { LevelTag, StatusTag } from '../finding/finding-tags.tsx';
import type { FindingView } from '../finding/finding-view.ts';
import { HandleCard } from '../finding/handle-card.tsx';
import { OpenCaseCard } from '../finding/open-case.tsx';
import { RuleCard } from '../finding/rule-card.tsx';
import { StoryCard } from '../finding/story-card.tsx';

const route = getRouteApi('/inside/findings/$city/$finding');

/** 一条监督线索：规则怎么说、依据哪些事实、办理的经过、怎样处理。 */
export function FindingPage() {
  const { city, finding } = route.useParams();
  const { data: view, error, isPending, refetch } = useQuery(findingQuery(city, finding));
  if (isPending) return <PageSkeleton />;
  if (!view) return <PageError error={error} onRetry={() => void refetch()} />;
  return (
    <div className="lp-page">
      <nav aria-label="位置" className="lp-crumbs">
        <Link to="/findings">监督线索</Link> / <span>线索详情</span>
      </nav>
      <h1>
        {view.ruleTitle}{' '}
        <span className="sv-tags">
          <LevelTag level={view.level} /> <StatusTag status={view.status} />
        </span>
      </h1>
      <p className="sv-says">{view.says}</p>
      <ul className="sv-meta">
        <li>{view.body.name}</li>
        <li>规则 {view.rule}</li>
        <li>{view.raisedOn} 发现</li>
        {view.since && <li>自 {view.since}</li>}
      </ul>
      <div className="sv-columns">
        <div>
          <FactsCard view={view} />
          <RuleCard view={view} />
          <StoryCard view={view} />
        </div>
        <div>
          <HandleCard key={`${view.status}/${view.history.length}`} view={view} />
          <OpenCaseCard view={view} />
          <Accuracy view={view} />
        </div>
      </div>
    </div>
  );
}

/** 本条规则过去核对得怎样。 */
function Accuracy({ view }: Readonly<{ view: FindingView }>) {
  const { data } = useQuery(findingCountQuery({ rule: view.rule }));
  return (
    <Card title="本条规则核对的结果">
      <dl className="lp-pairs">
        <dt>属实</dt>
        <dd>{data ? `${data.byStatus['confirmed'] ?? 0} 条` : '…'}</dd>
        <dt>误报</dt>
        <dd>{data ? `${data.byStatus['rejected'] ?? 0} 条` : '…'}</dd>
      </dl>
      <p className="lp-note">误报用来改进规则，不计入对机关的评价。</p>
    </Card>
  );
}
