import type { Case } from '../case/case.ts';
import type { CaseEvent, EventBody } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { documentOf } from '../documents/documents.ts';
import { actOf } from '../procedures/acts.ts';
import type { Act } from './act.ts';
import type { ActContext, ActScope } from './context.ts';
import { refusalsOf, verdicts } from './judge.ts';
import { placeRefusals } from './place.ts';
import { accepted, type Outcome, type Refusal, refused } from './refusal.ts';
import { rememberingJudge } from './remembering-judge.ts';

/** 一次办理的结果：发生的事件，和办理以后的案件。 */
export type Decided = Readonly<{ events: readonly CaseEvent[]; theCase: Case }>;

/**
 * 能不能办、办了发生什么。全部理由一次说全；成立的，文书随事件一并签发。
 * `input` 已经过该项办理的 schema；形状不对是调用者的错误，直接抛出。
 */
export function decide(
  name: string,
  theCase: Case | undefined,
  input: unknown,
  ctx: ActContext,
): Outcome<Decided> {
  const act = actOf(name);
  const parsed = act.input.parse(input);
  if (!theCase) return act.from.length === 0 ? open(act, parsed, ctx) : refused([noSuchCase(act)]);
  if (act.from.length === 0) return refused([caseExists(act)]);

  const scope = scopeOf(act, theCase, parsed, ctx);
  const refusals = [...placeRefusals(act, scope), ...failing(act, scope)];
  if (refusals.length > 0) return refused(refusals);
  return accepted(issue(act, scope, record(theCase, act.decide(scope), ctx)));
}

function failing(act: Act, scope: ActScope): readonly Refusal[] {
  return refusalsOf(verdicts(act, scope, rememberingJudge()), scope);
}

/** 判断和办理的对象：找到当事人和报批，判断时看报批里的输入。 */
export function scopeOf(act: Act, theCase: Case, input: unknown, ctx: ActContext): ActScope {
  const given = (input ?? {}) as Readonly<{ party?: string; request?: string }>;
  const request = theCase.requests.find(
    ({ id, kind }) => id === given.request && kind === act.approval?.kind,
  );
  const partyId = given.party ?? request?.party;
  const party = theCase.parties.find(({ id }) => id === partyId);
  return {
    theCase,
    input,
    ctx,
    ...(party ? { party } : {}),
    ...(request ? { request } : {}),
    ...(act.approval ? { approvalKind: act.approval.kind } : {}),
  };
}

function open(act: Act, input: unknown, ctx: ActContext): Outcome<Decided> {
  const bodies = act.decide({ theCase: {} as Case, input, ctx });
  const opened = record(undefined, bodies, ctx);
  const scope: ActScope = { theCase: opened.theCase, input, ctx };
  const refusals = failing(act, scope);
  return refusals.length > 0 ? refused(refusals) : accepted(issue(act, scope, opened));
}

function record(theCase: Case | undefined, bodies: readonly EventBody[], ctx: ActContext): Decided {
  let current = theCase;
  const events: CaseEvent[] = [];
  for (const body of bodies) {
    const event = { ...body, on: ctx.on, at: ctx.at, by: ctx.actor };
    current = evolve(current, event);
    events.push(event);
  }
  if (!current) throw new Error('an act without events');
  return { events, theCase: current };
}

/** 签发文书：内容由办理以后的案件算出，冻结在事件里。报批的文书在最后一级批准时才签发。 */
function issue(act: Act, scope: ActScope, decided: Decided): Decided {
  let { theCase } = decided;
  const events = [...decided.events];
  const waits = decided.events.some((event) => event.type === 'ApprovalGiven' && !event.last);
  for (const code of waits ? [] : act.documents) {
    const document = documentOf(code);
    const party = theCase.parties.find(({ id }) => id === scope.party?.id);
    const after = { theCase, ctx: scope.ctx, events: decided.events, ...(party ? { party } : {}) };
    if (!document.applies(after)) continue;
    const issued = record(
      theCase,
      [
        {
          type: 'DocumentIssued',
          document: {
            id: `D${theCase.documents.length + 1}`,
            code,
            title: document.titleOf(after),
            ...numbered(document.numberOf(after)),
            ...(party ? { party: party.id } : {}),
          },
          model: document.build(after),
        },
      ],
      scope.ctx,
    );
    theCase = issued.theCase;
    events.push(...issued.events);
  }
  return { events, theCase };
}

function numbered(number: string | undefined): { number?: string } {
  return number ? { number } : {};
}

function noSuchCase(act: Act): Refusal {
  return {
    code: 'no-such-case',
    says: '没有这个案件',
    remedy: '先登记线索',
    fix: 'register-lead',
    articles: act.articles,
  };
}

function caseExists(act: Act): Refusal {
  return { code: 'case-exists', says: '案件已经登记', remedy: '在原案件上办理', articles: act.articles };
}
