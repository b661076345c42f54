import type { Case } from '../case/case.ts';
import { deferralState } from '../case/execution-money.ts';
import type { Party } from '../case/party.ts';
import { performed } from '../case/party-stage.ts';
import type { Clock } from '../clocks/clock.ts';
import { ownProceedings, paymentDueOn, remedyEnd } from '../clocks/remedy-windows.ts';
import type { Scope, ViewContext } from '../engine/context.ts';
import { readingValue } from '../engine/fact.ts';
import { executionFacts } from '../facts/execution-facts.ts';
import { remedyFacts } from '../facts/remedy-facts.ts';
import { type Draft, dueBy } from './task.ts';

type Found = Readonly<{ role: Draft['role']; title: string; act: string; clock?: Clock['id'] }>;

/** 一名当事人执行、救济、决定变更的待办。 */
export function executionTasks(
  theCase: Case,
  party: Party,
  clocks: readonly Clock[],
  ctx: ViewContext,
): readonly Draft[] {
  if (!party.decision) return reversals(theCase, party, ctx).map((found) => draft(found, party, clocks));
  const found = [
    ...(theCase.phase === 'proceeding' ? executing(theCase, party, ctx) : []),
    ...remedies(theCase, party, ctx),
    ...changes(theCase, party),
    ...reversals(theCase, party, ctx),
  ];
  return found
    .filter(({ act }) => !pendingFor(theCase, party, act))
    .map((each) => draft(each, party, clocks));
}

function draft({ clock, title, ...rest }: Found, party: Party, clocks: readonly Clock[]): Draft {
  const running = clocks.find(({ id, party: whose, metOn }) => id === clock && whose === party.id && !metOn);
  return {
    ...rest,
    party: party.id,
    title: `${title}（${party.identity.name}）`,
    ...dueBy(running),
  };
}

function pendingFor(theCase: Case, party: Party, act: string): boolean {
  return theCase.requests.some(
    ({ kind, party: whose, status }) =>
      status === 'pending' && whose === party.id && act === `request-${kind}`,
  );
}

function executing(theCase: Case, party: Party, ctx: ViewContext): readonly Found[] {
  const { execution, decision } = party;
  const dueOn = paymentDueOn(theCase, party, ctx);
  if (!dueOn || performed(party)) return [];
  const scope: Scope = { theCase, party, ctx, input: undefined };
  const deferral = deferralState(party, ctx.on);
  if (deferral === 'applied')
    return [{ role: 'handler', title: '答复延期、分期缴纳申请', act: 'request-deferral' }];
  const paused = readingValue(executionFacts.executionPause.of(scope));
  if (paused === 'three-years-over')
    return [{ role: 'handler', title: '中止执行已满三年，终结执行', act: 'request-execution-ending' }];
  const agreed = readingValue(executionFacts.agreementStanding.of(scope)) === 'running';
  if (ctx.on <= dueOn || deferral === 'running' || agreed || paused === 'paused') return [];
  const late: readonly Found[] =
    decision?.lateFine && !execution?.lateFine
      ? [{ role: 'agency-head', title: '逾期未缴，决定是否加处罚款', act: 'impose-late-fine' }]
      : [];
  return [...late, ...pressing(scope)];
}

/** 逾期以后：催告、记录意见、申请法院，或者实施已经作出的决定。 */
function pressing(scope: Scope): readonly Found[] {
  const { theCase, party, ctx } = scope;
  if (!party) return [];
  const demand = readingValue(executionFacts.demand.of(scope));
  if (demand === 'none') return [{ role: 'handler', title: '制发催告书', act: 'issue-demand' }];
  const views: readonly Found[] =
    demand !== 'not-served' && readingValue(executionFacts.demandViews.of(scope)) === 'missing'
      ? [{ role: 'handler', title: '记录催告后的意见', act: 'record-demand-views' }]
      : [];
  const enforcement = readingValue(executionFacts.enforcementStage.of(scope));
  if (enforcement === 'served')
    return [...views, { role: 'handler', title: '实施强制执行', act: 'carry-out-enforcement' }];
  const stage = readingValue(executionFacts.substituteStage.of(scope));
  if (stage === 'served')
    return [
      ...views,
      readingValue(executionFacts.substituteDemand.of(scope)) === 'none'
        ? {
            role: 'handler',
            title: '代履行三日前再次催告',
            act: 'demand-substitute',
            clock: 'substitute-demand',
          }
        : { role: 'handler', title: '实施代履行', act: 'perform-substitute' },
    ];
  const waited = readingValue(executionFacts.demandWait.of(scope)) === 'over';
  const over = remedyEnd(theCase, party, ctx).state === 'over';
  const inTime = readingValue(executionFacts.courtWindow.of(scope)) !== 'expired';
  const apply: readonly Found[] =
    waited && over && inTime && !party.execution?.court && enforcement === 'none'
      ? [
          {
            role: 'handler',
            title: '申请人民法院强制执行',
            act: 'request-court-application',
            clock: 'court-application',
          },
        ]
      : [];
  return [...views, ...apply];
}

function remedies(theCase: Case, party: Party, ctx: ViewContext): readonly Found[] {
  const scope: Scope = { theCase, party, ctx, input: undefined };
  const running = ownProceedings(party).find(({ outcome }) => !outcome);
  const found: Found[] = [];
  if (running && !running.answered) {
    const simplified = running.simplified ? 'reconsideration-answer-simplified' : 'reconsideration-answer';
    found.push({
      role: 'handler',
      title: '提交答复、答辩和证据',
      act: 'answer-remedy',
      clock: running.kind === 'litigation' ? 'litigation-answer' : simplified,
    });
  }
  if (readingValue(remedyFacts.handedOpen.of(scope)) === 'open')
    found.push({
      role: 'handler',
      title: '转送复议申请，或者自行纠正',
      act: 'forward-review-application',
      clock: 'reconsideration-forwarding',
    });
  if (readingValue(remedyFacts.compensationClaim.of(scope)) === 'open')
    found.push({
      role: 'agency-head',
      title: '作出是否赔偿的决定',
      act: 'decide-compensation',
      clock: 'compensation',
    });
  return found;
}

function changes(theCase: Case, party: Party): readonly Found[] {
  const { decision, decisionHistory, publication, remedies: own } = party;
  const ordered = own?.proceedings.some(({ outcome }) => outcome?.result === 'annulled-remake');
  if (decision?.revoked)
    return ordered && theCase.phase === 'proceeding' && publication?.status !== 'published'
      ? [{ role: 'handler', title: '重新作出处理决定', act: 'reopen-decision', clock: 'decision-remake' }]
      : [];
  const changed = decisionHistory?.changes.at(-1);
  if (!changed || !publication) return [];
  if (publication.status === 'published' && publication.on <= changed.on)
    return [
      {
        role: 'publisher',
        title: '撤回变更以前的公示',
        act: 'withdraw-publication',
        clock: 'publication-withdrawal',
      },
    ];
  return publication.status === 'withdrawn'
    ? [{ role: 'publisher', title: '重新公示变更后的决定', act: 'republish-decision' }]
    : [];
}

function reversals(theCase: Case, party: Party, ctx: ViewContext): readonly Found[] {
  const needed =
    readingValue(executionFacts.reversal.of({ theCase, party, ctx, input: undefined })) === 'needed';
  return needed && (party.execution?.reversals.length ?? 0) === 0
    ? [{ role: 'handler', title: '办理执行回转', act: 'reverse-execution' }]
    : [];
}
