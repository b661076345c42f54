import { checked, type FieldProblem, type Problem, performAct, previewAct } from '@lpt/contract';
import { type ApprovalRequest, actOf, chineseDay, day, roleTitles } from '@lpt/domain';
import {
  ask,
  Card,
  type CaseView,
  caseQuery,
  caseTitle,
  described,
  errorSays,
  LegalCheck,
  nameAmongSeveral,
  newKey,
  now,
  type OpenActView,
  PageError,
  PageSkeleton,
  Paper,
  PartyCard,
  problemOf,
  ReasonList,
  Tag,
  TextArea,
  useAnnounce,
  useSession,
} from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { actorOf, liveCheck } from '../act/live-check.ts';
import { useSurroundings } from '../act/use-desk.ts';
import { CaseFacts } from '../case/case-facts.tsx';
import { FixLink } from '../case/fix-link.tsx';

const route = getRouteApi('/inside/cases/$city/$caseId/approvals/$kind');

/** 审批页：报的什么、前面的意见、合法性检查、批准以后的文书，一页看全；批准或者退回。 */
export function ApprovalPage() {
  const { city, caseId, kind } = route.useParams();
  const { party } = route.useSearch();
  const { data: view, error, isPending } = useQuery(caseQuery(city, caseId));
  if (isPending) return <PageSkeleton />;
  if (!view) return <PageError error={error} />;
  const request = view.theCase.requests.find(
    (each) =>
      each.kind === kind && each.status === 'pending' && (party === undefined || each.party === party),
  );
  const acts = view.acts.filter((each) => each.mine && each.request === request?.id);
  const approve = acts.find(({ act }) => act === `approve-${kind}`);
  const back = acts.find(({ act }) => act === `return-${kind}`);
  return <ApprovalShown view={view} request={request} approve={approve} back={back} />;
}

function ApprovalShown({
  view,
  request,
  approve,
  back,
}: Readonly<{
  view: CaseView;
  request: ApprovalRequest | undefined;
  approve: OpenActView | undefined;
  back: OpenActView | undefined;
}>) {
  const { city, id: caseId } = view.theCase;
  const check = useRequestCheck(view, request) ?? view.check;
  return (
    <>
      <div className="desk-title">
        <nav aria-label="位置" className="lp-crumbs">
          <Link to="/">工作台</Link> /{' '}
          <Link to="/cases/$city/$caseId" params={{ city, caseId }}>
            案件详情
          </Link>{' '}
          / <span>审批</span>
        </nav>
        <h1>
          {request ? `审批：${request.title}` : '没有等待审批的报批'} <Tag tone="info">{view.stage}</Tag>
        </h1>
        <p className="lp-note">
          {caseTitle(view.theCase)} · {view.theCase.number ?? view.theCase.lead.number}
        </p>
      </div>
      <CaseFacts view={{ ...view, check }} />
      <div className="desk-columns desk-columns-two">
        <div className="desk-middle">
          {request && <RequestCard view={view} request={request} />}
          {request && approve && <Decide view={view} request={request} approve={approve} back={back} />}
          {request && !approve && <p className="lp-warning desk-notice">这一级审批不由您办理。</p>}
          {view.theCase.parties.length > 0 && (
            <Card title="当事人">
              {view.theCase.parties.map((each) => (
                <PartyCard key={each.id} theCase={view.theCase} party={each} today={day(view.today)} />
              ))}
            </Card>
          )}
        </div>
        <div className="desk-right">
          <LegalCheck
            items={check}
            partyName={(id) => nameAmongSeveral(view.theCase, id)}
            renderFix={(fix, of) => <FixLink view={view} fix={fix} party={of} />}
          />
        </div>
      </div>
    </>
  );
}

// 审批人要看的是这次报批的条件，不是案件下一个关口的。
function useRequestCheck(view: CaseView, request: ApprovalRequest | undefined) {
  const { account } = useSession();
  const surroundings = useSurroundings(view);
  return useMemo(
    () =>
      request &&
      liveCheck(
        actOf(`request-${request.kind}`),
        view.theCase,
        { party: request.party },
        request.input,
        surroundings,
        actorOf(account),
        now(),
      ).filter(({ code }) => !ofAsking.includes(code)),
    [account, request, surroundings, view],
  );
}

// 只管能不能报、由谁报，批的时候已经不问。
const ofAsking: readonly string[] = ['actor-handles-case', 'no-same-request-pending'];

function RequestCard({ view, request }: Readonly<{ view: CaseView; request: ApprovalRequest }>) {
  const surroundings = useSurroundings(view);
  const input = actOf(`request-${request.kind}`).input;
  return (
    <Card title="报批内容" aside={`${request.byName}，${chineseDay(request.on)}`}>
      <dl className="lp-pairs">
        {described(input, request.input, surroundings).map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd className="desk-prose">{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className="lp-sub">已有意见</h3>
      {request.opinions.length === 0 && <p className="lp-empty">还没有意见。</p>}
      <ul className="desk-opinions">
        {request.opinions.map(({ by, name, role, on, outcome, opinion }) => (
          <li key={`${by}${on}${role}`}>
            <Tag tone={outcome === 'approved' ? 'success' : 'error'}>
              {outcome === 'approved' ? '同意' : '退回'}
            </Tag>{' '}
            {opinion}
            <small>
              {roleTitles[role]} {name}，{on}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Decide({
  view,
  request,
  approve,
  back,
}: Readonly<{
  view: CaseView;
  request: ApprovalRequest;
  approve: OpenActView;
  back: OpenActView | undefined;
}>) {
  const { city, id: caseId } = view.theCase;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [opinion, setOpinion] = useState('');
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const input = (says: string) => ({
    request: request.id,
    opinion: says,
    ...(request.party ? { party: request.party } : {}),
  });
  const preview = useQuery({
    queryKey: ['preview', city, caseId, request.id, view.version],
    queryFn: async () =>
      (await ask(previewAct, { params: { city, caseId, act: approve.act }, body: input('同意。') })).body,
    enabled: approve.reasons.length === 0,
  });

  const perform = async (item: OpenActView) => {
    const body = input(opinion.trim() || (item === approve ? '同意。' : ''));
    const parsed = checked(actOf(item.act).input, body);
    setErrors(parsed.ok ? [] : parsed.fields);
    setProblem(undefined);
    if (!parsed.ok) {
      announce('退回的，须写明理由', 'refused');
      field.current?.focus();
      return;
    }
    setBusy(item.act);
    try {
      await ask(performAct, {
        params: { city, caseId, act: item.act },
        body,
        headers: { 'idempotency-key': newKey(), 'if-match': `"${view.version}"` },
      });
      announce(`${item.title}，已经办理`);
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      await queries.invalidateQueries({ queryKey: ['case', city, caseId] });
      void navigate({ to: '/' });
    } catch (error) {
      announce(errorSays(error), 'refused');
      setProblem(problemOf(error));
      if (problemOf(error)?.kind === 'stale')
        void queries.invalidateQueries({ queryKey: ['case', city, caseId] });
    } finally {
      setBusy(undefined);
    }
  };
  const renderFix = (fix: string, of: string | undefined) => <FixLink view={view} fix={fix} party={of} />;
  return (
    <>
      <Card title="审批意见">
        {problem && (
          <section className="desk-problem" role="alert">
            <h3>{problem.title}</h3>
            {problem.current && (
              <p>
                {problem.current.changes.map(({ by, title }) => `${by}：${title}`).join('；')}
                。请看过最新内容再批。
              </p>
            )}
            {problem.reasons && <ReasonList reasons={problem.reasons} renderFix={renderFix} />}
          </section>
        )}
        <div className="lp-field">
          <label htmlFor="opinion">审批意见</label>
          <TextArea
            id="opinion"
            ref={field}
            value={opinion}
            maxLength={500}
            aria-describedby="opinion-hint"
            {...(errors.length > 0 ? { 'aria-invalid': true as const } : {})}
            onChange={({ target }) => setOpinion(target.value)}
          />
          <p className={errors.length > 0 ? 'lp-error' : 'lp-hint'} id="opinion-hint">
            {errors.length > 0 ? '退回的，须写明理由' : '批准的可以不写，记为“同意。”；退回的须写明理由'}
          </p>
        </div>
        {approve.reasons.length > 0 && <ReasonList reasons={approve.reasons} renderFix={renderFix} />}
        <div className="desk-actions desk-decide">
          {back && (
            <Button loading={busy === back.act} onClick={() => void perform(back)}>
              {back.title}
            </Button>
          )}
          <Button
            type="primary"
            disabled={approve.reasons.length > 0}
            loading={busy === approve.act}
            onClick={() => void perform(approve)}
          >
            {approve.title}
          </Button>
        </div>
      </Card>
      {preview.data?.ok && preview.data.documents.length > 0 && (
        <Card title="批准以后的文书">
          {preview.data.documents.map(({ id, model }) => (
            <Paper key={id} model={model} />
          ))}
        </Card>
      )}
    </>
  );
}
