import type { ApprovalKind, Case } from '../case/case.ts';
import { fastTrackOfCase } from '../case/fast-track-stage.ts';
import type { Party } from '../case/party.ts';
import { currentNotice, isUndone, partyStage } from '../case/party-stage.ts';
import type { OfficerId, PartyId, Role } from '../case/people.ts';
import type { Clock } from '../clocks/clock.ts';
import type { Due } from '../clocks/due-moment.ts';
import { hearingWindow, statementWindow } from '../clocks/windows.ts';
import type { ViewContext } from '../engine/context.ts';
import { discussionGrounds, reviewState } from '../facts/review-facts.ts';
import type { Day } from '../kernel/day.ts';
import { coercionTasks } from './coercion-tasks.ts';
import { executionTasks } from './execution-tasks.ts';
import { hearingTasks } from './hearing-tasks.ts';
import { inspectionTasks } from './inspection-tasks.ts';
import { summaryTasks } from './summary-tasks.ts';
import { type Draft, dueBy, type Task } from './task.ts';
import { transferTasks } from './transfer-tasks.ts';

/** 本案此刻的待办。由案件推出，从不另存；等期限届满的不算待办。 */
export function tasksOf(theCase: Case, clocks: readonly Clock[], ctx: ViewContext): readonly Task[] {
  const drafts = [
    ...approvalTasks(theCase, clocks),
    ...(theCase.procedure === 'ordinary' ? caseTasks(theCase, clocks) : []),
    ...theCase.parties.flatMap((party) => partyTasks(theCase, party, clocks, ctx)),
    ...coercionTasks(theCase, clocks, ctx),
    ...summaryTasks(theCase, clocks, ctx),
    ...theCase.parties.flatMap((party) => executionTasks(theCase, party, clocks, ctx)),
    ...hearingTasks(theCase, clocks, ctx),
    ...transferTasks(theCase, clocks),
    ...inspectionTasks(theCase, clocks),
  ];
  return drafts.map(({ mark, ...draft }) => ({
    officers: draft.role === 'handler' ? handlersOf(theCase) : [],
    ...draft,
    key: [draft.act, draft.party, mark].filter(Boolean).join('/'),
  }));
}

function handlersOf(theCase: Case): readonly OfficerId[] {
  if (theCase.handlers.length > 0) return theCase.handlers;
  return theCase.openedBy.officer ? [theCase.openedBy.officer] : [];
}

function due(clocks: readonly Clock[], id: Clock['id'], party?: PartyId): Due {
  const clock = clocks.find((each) => each.id === id && each.party === party && !each.metOn);
  return dueBy(clock);
}

function approvalTasks(theCase: Case, clocks: readonly Clock[]): readonly Draft[] {
  return theCase.requests
    .filter(({ status }) => status === 'pending')
    .map(({ kind, title, party, stages, passed }) => ({
      role: stages[passed] ?? 'agency-head',
      title: `审批：${title}`,
      act: `approve-${kind}`,
      ...(party ? { party } : {}),
      ...dueOfApproval(theCase, clocks, kind, party),
    }));
}

// 补办批准有自己的二十四小时；其余的报批随全案的期限。
function dueOfApproval(theCase: Case, clocks: readonly Clock[], kind: ApprovalKind, party?: PartyId): Due {
  if (kind === 'measure-late') return due(clocks, 'measure-approval', party);
  if (kind === 'preservation-late') return due(clocks, 'preservation-approval', party);
  return due(clocks, theCase.filedOn ? 'case-decision' : 'lead-verification');
}

function pending(theCase: Case, kind: string, party?: PartyId): boolean {
  return theCase.requests.some(
    (each) => each.kind === kind && each.party === party && each.status === 'pending',
  );
}

function caseTasks(theCase: Case, clocks: readonly Clock[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const add = (draft: Draft) => drafts.push(draft);
  const decisionDue = due(clocks, 'case-decision');
  switch (theCase.phase) {
    case 'lead':
    case 'verifying':
      if (!pending(theCase, 'filing') && !pending(theCase, 'no-filing'))
        add({
          role: 'handler',
          title: '核查线索，决定是否立案',
          act: 'request-filing',
          ...due(clocks, 'lead-verification'),
        });
      break;
    case 'investigating':
      if (theCase.suspended)
        add({ role: 'handler', title: '中止原因消除后恢复调查', act: 'resume-investigation' });
      else
        add({ role: 'handler', title: '调查取证，提出处理意见', act: 'close-investigation', ...decisionDue });
      break;
    case 'investigation-closed':
      add(
        fastTrackOfCase(theCase) === 'accepted'
          ? { role: 'unit-head', title: '快速办理审核', act: 'review-fast-track', ...fastDue(clocks) }
          : { role: 'handler', title: '送审', act: 'submit-review', ...decisionDue },
      );
      break;
    case 'proceeding':
      if (fastTrackOfCase(theCase) === 'reverted' && reviewState(theCase) === 'none')
        add({ role: 'handler', title: '转回普通程序以后送审', act: 'submit-review', ...decisionDue });
      break;
    case 'reviewed':
      if (!pending(theCase, 'proposal'))
        add({ role: 'handler', title: '拟处理意见报批', act: 'request-proposal', ...decisionDue });
      break;
    case 'closed':
      add({ role: 'archivist', title: '立卷归档', act: 'archive-case' });
      break;
    case 'terminated':
    case 'transferred-out':
      if (!pending(theCase, 'closing'))
        add({ role: 'handler', title: '结案报批', act: 'request-closing', ...due(clocks, 'file-closing') });
      break;
    default:
  }
  const review = theCase.reviews.at(-1);
  if (review && !review.opinion)
    add({
      role: 'legal-reviewer',
      title: review.kind === 'legal' ? '法制审核' : '案件审核',
      act: 'give-review-opinion',
      ...dueOfReview(clocks, review.id),
    });
  for (const { number, recheck, dueOn, party } of theCase.corrections)
    if (!recheck)
      add({ role: 'handler', title: `复查责令改正（${number}）`, act: 'recheck-correction', party, dueOn });
  if (theCase.phase === 'proceeding' && allPerformed(theCase) && !pending(theCase, 'closing'))
    add({ role: 'handler', title: '结案报批', act: 'request-closing', ...due(clocks, 'file-closing') });
  return drafts;
}

function fastDue(clocks: readonly Clock[]): Due {
  const clock = clocks.find(({ id, metOn }) => id === 'fast-track-decision' && !metOn);
  return dueBy(clock);
}

function dueOfReview(clocks: readonly Clock[], review: string): Due {
  const clock = clocks.find(({ key }) => key === `legal-review/${review}`);
  return dueBy(clock);
}

function allPerformed(theCase: Case): boolean {
  const on = theCase.updatedAt.slice(0, 10) as Day;
  return (
    theCase.parties.length > 0 && theCase.parties.every((party) => partyStage(party, on) === 'performed')
  );
}

function partyTasks(
  theCase: Case,
  party: Party,
  clocks: readonly Clock[],
  ctx: ViewContext,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const base = { party: party.id } as const;
  const name = party.identity.name;
  if (theCase.phase === 'proceeding' && (theCase.procedure === 'ordinary' || party.decision)) {
    const next = nextForParty(theCase, party, ctx);
    if (next)
      drafts.push({
        ...base,
        role: next.role,
        title: `${next.title}（${name}）`,
        act: next.act,
        ...due(clocks, next.clock, next.perCase ? undefined : party.id),
      });
  }
  const { decision, publication } = party;
  if (decision?.proposal.outcome === 'penalty' && !isUndone(decision) && !publication)
    drafts.push({
      ...base,
      role: 'publisher',
      title: `审核公示（${decision.number}）`,
      act: 'publish-decision',
      ...due(clocks, 'publication-province', party.id),
    });
  if (decision?.revoked && publication?.status === 'published')
    drafts.push({
      ...base,
      role: 'publisher',
      title: `撤回公示（${decision.number}）`,
      act: 'withdraw-publication',
      ...due(clocks, 'publication-withdrawal', party.id),
    });
  return drafts;
}

type Next = Readonly<{ role: Role; title: string; act: string; clock: Clock['id']; perCase?: true }>;

/** 该当事人下一件要办的事；在等期限届满或者等听证的没有。 */
function nextForParty(theCase: Case, party: Party, ctx: ViewContext): Next | undefined {
  const decisionClock = { clock: 'case-decision', perCase: true } as const;
  switch (partyStage(party, ctx.on)) {
    case 'awaiting-approval':
      if (pending(theCase, 'proposal')) return undefined;
      return { role: 'handler', title: '修改后的处理意见报批', act: 'request-proposal', ...decisionClock };
    case 'awaiting-notice':
      return { role: 'handler', title: '制发告知书', act: 'issue-notice', ...decisionClock };
    case 'notice-issued':
      if (currentNotice(party)?.servedOn) return undefined;
      return { role: 'handler', title: '送达告知书', act: 'serve-document', ...decisionClock };
    case 'notice-served': {
      const waiting = [statementWindow(theCase, party, ctx), hearingWindow(theCase, party, ctx)];
      const { waiver } = party;
      const open = (waiting[0]?.open && !waiver?.statement) || (waiting[1]?.open && !waiver?.hearing);
      return open
        ? undefined
        : { role: 'handler', title: '复核陈述、申辩', act: 'review-views', ...decisionClock };
    }
    case 'views-reviewed': {
      if (pending(theCase, 'decision', party.id)) return undefined;
      const discussed = theCase.discussions.some(({ parties }) => parties.includes(party.id));
      if (discussionGrounds(theCase, party).length > 0 && party.proposal?.outcome === 'penalty' && !discussed)
        return { role: 'agency-head', title: '集体讨论', act: 'hold-discussion', ...decisionClock };
      return { role: 'handler', title: '处理决定报批', act: 'request-decision', ...decisionClock };
    }
    case 'decided':
      if (
        party.services.some(
          ({ document, outcome }) => document === party.decision?.document && outcome === 'announced',
        )
      )
        return undefined;
      return { role: 'handler', title: '送达决定书', act: 'serve-document', clock: 'decision-service' };
    case 'decision-served':
      return { role: 'handler', title: '登记缴款和执行情况', act: 'record-payment', clock: 'payment' };
    default:
      return undefined;
  }
}
