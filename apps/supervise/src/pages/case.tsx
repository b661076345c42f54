import { day } from '@lpt/domain';
import {
  Card,
  caseQuery,
  caseTitle,
  LegalCheck,
  PageError,
  PageSkeleton,
  ProcessList,
  Tag,
  undoneSays,
} from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { openedQuery } from '../api/queries.ts';
import { beijingTime } from '../beijing-time.ts';
import { CaseBody } from '../case/case-body.tsx';
import { ReadingsCard } from '../case/readings-card.tsx';
import { PurposeForm } from '../finding/open-case.tsx';

const route = getRouteApi('/inside/cases/$city/$caseId');

/** 案卷，只能查看。没有登记调阅目的的，先登记。 */
export function CasePage() {
  const { city, caseId } = route.useParams();
  const { data: opened } = useQuery(openedQuery(city, caseId));
  if (!opened)
    return (
      <div className="lp-page lp-page-narrow">
        <h1>调阅案卷</h1>
        <Card title="先登记目的，再打开案卷">
          <PurposeForm city={city} caseId={caseId} onOpened={() => undefined} />
        </Card>
      </div>
    );
  return <OpenedCase opened={opened} />;
}

function OpenedCase({ opened }: Readonly<{ opened: Readonly<{ reason: string; until: string }> }>) {
  const { city, caseId } = route.useParams();
  const { document } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: view, error, isPending, refetch } = useQuery(caseQuery(city, caseId));
  if (isPending) return <PageSkeleton />;
  if (!view) return <PageError error={error} onRetry={() => void refetch()} />;
  const { theCase, body, stage } = view;
  const undone = theCase.parties.map(undoneSays).find((says) => says !== undefined);
  const partyName = (id: string) => theCase.parties.find((party) => party.id === id)?.identity.name;
  return (
    <div className="lp-page">
      <nav aria-label="位置" className="lp-crumbs">
        <Link to="/findings">监督线索</Link> / <span>案卷</span>
      </nav>
      <h1>
        {caseTitle(theCase)}{' '}
        <span className="sv-tags">
          <Tag tone="info">{stage}</Tag> {undone && <Tag tone="error">{undone}</Tag>} <Tag>只能查看</Tag>
        </span>
      </h1>
      <ul className="sv-meta">
        <li>{theCase.number ?? `线索 ${theCase.lead.number}`}</li>
        <li>{body.name}</li>
        {theCase.filedOn && <li>{theCase.filedOn} 立案</li>}
      </ul>
      <p className="sv-opened">
        本次调阅已经登记。目的：{opened.reason.replace(/。$/, '')}。有效至 {beijingTime(opened.until)}。
      </p>
      {view.masked.length > 0 && <p className="sv-masked">{view.masked.join('；')}</p>}
      <div className="sv-case">
        <div className="lp-side">
          <div className="lp-beside">
            <ProcessList theCase={theCase} clocks={view.clocks} today={day(view.today)} />
          </div>
        </div>
        <div className="sv-case-body">
          <CaseBody
            view={view}
            shown={document}
            onShow={(next) => void navigate({ search: next === undefined ? {} : { document: next } })}
          />
        </div>
        <div className="lp-side">
          <div className="lp-beside">
            <LegalCheck items={view.check} partyName={partyName} aside={`${view.today} 自动检查`} />
            <ReadingsCard theCase={theCase} />
          </div>
        </div>
      </div>
    </div>
  );
}
