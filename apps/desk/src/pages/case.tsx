import { day } from '@lpt/domain';
import {
  type CaseView,
  caseQuery,
  LegalCheck,
  nameAmongSeveral,
  PageError,
  PageSkeleton,
  ProcessList,
  useSession,
} from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { ActDrawer } from '../act/act-drawer.tsx';
import { withAnswerable } from '../act/answerable.ts';
import { useSurroundings } from '../act/use-desk.ts';
import { ActsCard } from '../case/acts-card.tsx';
import { CaseBody } from '../case/case-body.tsx';
import { CaseFacts } from '../case/case-facts.tsx';
import { CaseHeader } from '../case/case-header.tsx';
import { chooseActs } from '../case/choose-acts.ts';
import { FixLink } from '../case/fix-link.tsx';

const route = getRouteApi('/inside/cases/$city/$caseId');

/** 案件页：状态、期限、合法性检查、能办什么，一眼看全。 */
export function CasePage() {
  const { city, caseId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: view, error, isPending, refetch } = useQuery(caseQuery(city, caseId));
  if (isPending) return <PageSkeleton />;
  if (!view) return <PageError error={error} onRetry={() => void refetch()} />;
  return <CaseShown asRead={view} search={search} onClose={() => void navigate({ search: {} })} />;
}

type Chosen = Readonly<{ act?: string; party?: string; request?: string }>;

function CaseShown({
  asRead,
  search,
  onClose,
}: Readonly<{ asRead: CaseView; search: Chosen; onClose: () => void }>) {
  const { account } = useSession();
  const surroundings = useSurroundings(asRead);
  const view = useMemo(() => withAnswerable(asRead, surroundings, account), [asRead, surroundings, account]);
  const { theCase, check, clocks } = view;
  const today = day(view.today);
  const chosen = chooseActs(view);
  const chosenAct = view.acts.find(
    ({ act, party, request }) =>
      act === search.act &&
      (search.party === undefined || party === undefined || party === search.party) &&
      (search.request === undefined || request === search.request),
  );
  return (
    <>
      <CaseHeader view={view} primary={chosen.primary} />
      <CaseFacts view={view} />
      {view.masked.length > 0 && <p className="desk-masked">{view.masked.join('；')}</p>}
      <div className="desk-columns">
        <div className="desk-left lp-side">
          <div className="lp-beside">
            <ProcessList theCase={theCase} clocks={clocks} today={today} />
          </div>
        </div>
        <div className="desk-middle">
          <ActsCard view={view} chosen={chosen} />
          <CaseBody view={view} />
        </div>
        <div className="desk-right lp-side">
          <div className="lp-beside">
            <LegalCheck
              items={check}
              partyName={(id) => nameAmongSeveral(theCase, id)}
              aside={`${view.today} 自动检查`}
              renderFix={(fix, party) => <FixLink view={view} fix={fix} party={party} />}
            />
          </div>
        </div>
      </div>
      {chosenAct && (
        <Suspense fallback={null}>
          <ActDrawer
            key={`${chosenAct.act}/${chosenAct.party ?? ''}/${chosenAct.request ?? ''}`}
            view={view}
            item={chosenAct}
            onClose={onClose}
          />
        </Suspense>
      )}
    </>
  );
}
