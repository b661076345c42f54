import { beginCase, checked, previewBeginning } from '@lpt/contract';
import { type Act, actOf, decide, stateCouncilCalendar } from '@lpt/domain';
import { cite } from '@lpt/law';
import {
  ask,
  type CheckItemView,
  type FormSurroundings,
  NotFound,
  now,
  PageError,
  PageSkeleton,
  prefilled,
  useSession,
  type Values,
} from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { ActJob } from '../act/act-job.ts';
import { ActPanel } from '../act/act-panel.tsx';
import { actorOf } from '../act/live-check.ts';
import { useSurroundings } from '../act/use-desk.ts';
import { splitQuery } from '../api/queries.ts';
import { type Opening, openings, splitOpening } from '../openings.ts';

const route = getRouteApi('/inside/openings/$act');

/** 开始一案：登记线索、当场处罚、行政检查，都是同一张由输入形状生成的表。 */
export function OpeningPage() {
  const { act } = route.useParams();
  const { city, caseId, number } = route.useSearch();
  if (act === splitOpening.act && city && caseId && number)
    return <SplitForm key={`${caseId}/${number}`} city={city} caseId={caseId} number={number} />;
  const opening = openings.find((each) => each.act === act);
  return opening ? <OpeningForm key={opening.act} opening={opening} given={NOTHING} /> : <NotFound />;
}

const NOTHING: Values = {};
const NONE: readonly string[] = [];
// 由分案定了的，不再问。
const SETTLED = ['from', 'number'];

/** 开立分出的案件，照分案以前的原案填好。 */
function SplitForm({ city, caseId, number }: Readonly<{ city: string; caseId: string; number: string }>) {
  const { data, error, isPending } = useQuery(splitQuery(city, caseId, number));
  if (isPending) return <PageSkeleton />;
  if (!data) return <PageError error={error} />;
  return <OpeningForm opening={splitOpening} given={data.input} fixed={SETTLED} request={number} />;
}

/** `given` 是已经知道的内容，`fixed` 是其中不再问的；`request` 分开几份草稿。 */
function OpeningForm({
  opening,
  given,
  fixed = NONE,
  request,
}: Readonly<{ opening: Opening; given: Values; fixed?: readonly string[]; request?: string }>) {
  const { account } = useSession();
  const surroundings = useSurroundings(undefined);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const made = useRef<Readonly<{ city: string; caseId: string }>>(undefined);
  const job = useMemo<ActJob>(() => {
    const act = actOf(opening.act);
    const params = { act: act.name };
    return {
      act,
      draft: {
        city: account.city ?? '',
        caseId: 'new',
        act: act.name,
        party: undefined,
        request,
      },
      surroundings,
      prefill: { ...prefilled(act, { surroundings, now: now(), name: account.name }), ...given },
      fixed,
      check: (values) => openingCheck(act, values, surroundings, actorOf(account)),
      preview: async (values) => (await ask(previewBeginning, { params, body: values })).body,
      perform: async (values, key) => {
        const { body } = await ask(beginCase, { params, body: values, headers: { 'idempotency-key': key } });
        made.current = { city: body.city, caseId: body.caseId };
        void queries.invalidateQueries({ queryKey: ['tasks'] });
        void queries.invalidateQueries({ queryKey: ['cases'] });
      },
      renderFix: () => null,
    };
  }, [account, fixed, given, opening, queries, request, surroundings]);
  return (
    <div className="lp-page">
      <nav aria-label="位置" className="lp-crumbs">
        <Link to="/cases">案件</Link> / <span>{opening.title}</span>
      </nav>
      <h1>{opening.title}</h1>
      <p className="lp-note">{opening.says}</p>
      <ActPanel
        job={job}
        onDone={() => {
          if (made.current) void navigate({ to: '/cases/$city/$caseId', params: made.current });
        }}
      />
    </div>
  );
}

// 还没有案件，条件只有真的办一次才知道：填好以后试办，拒绝的理由就是没有成立的条件。
function openingCheck(
  act: Act,
  values: Values,
  { today, registry }: FormSurroundings,
  actor: ReturnType<typeof actorOf>,
): readonly CheckItemView[] {
  if (!checked(act.input, values).ok) return [];
  const outcome = decide(act.name, undefined, values, {
    on: today,
    at: now(),
    actor,
    registry,
    calendar: stateCouncilCalendar,
    takeNumber: () => 1,
    newCaseId: 'new',
    accessCode: '',
  });
  if (outcome.ok) return [];
  return outcome.refusals.map(({ code, says, detail, remedy, articles }) => ({
    code,
    title: says,
    state: 'missing' as const,
    level: 'block' as const,
    act: act.name,
    says,
    remedy,
    articles: articles.map(cite),
    ...(detail ? { detail } : {}),
  }));
}
