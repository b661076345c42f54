import { beginCase, checked, previewBeginning } from '@lpt/contract';
import { type Act, actOf, decide, stateCouncilCalendar } from '@lpt/domain';
import { cite } from '@lpt/law';
import {
  ask,
  type CheckItemView,
  type FormSurroundings,
  NotFound,
  prefilled,
  useSession,
  type Values,
} from '@lpt/ui';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { type ActJob, ActPanel } from '../act/act-panel.tsx';
import { actorOf } from '../act/live-check.ts';
import { now, useSurroundings } from '../act/use-desk.ts';
import { type Opening, openings } from '../openings.ts';

const route = getRouteApi('/inside/openings/$act');

/** 开始一案：登记线索、当场处罚、行政检查，都是同一张由输入形状生成的表。 */
export function OpeningPage() {
  const { act } = route.useParams();
  const opening = openings.find((each) => each.act === act);
  return opening ? <OpeningForm key={opening.act} opening={opening} /> : <NotFound />;
}

function OpeningForm({ opening }: Readonly<{ opening: Opening }>) {
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
        request: undefined,
      },
      surroundings,
      prefill: prefilled(act, { surroundings, now: now(), name: account.name }),
      fixed: [],
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
  }, [account, opening, queries, surroundings]);
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
