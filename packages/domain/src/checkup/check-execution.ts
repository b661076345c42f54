import { ACL } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { type Demand, type Execution, noExecution } from '../case/execution.ts';
import type { Party } from '../case/party.ts';
import type { Service } from '../case/people.ts';
import { fineOf } from '../case/proposal.ts';
import type { RemedyProceeding } from '../case/remedy.ts';
import { executionClocks } from '../clocks/execution-clocks.ts';
import { courtWindow, paymentDueOn, remedyEnd } from '../clocks/remedy-windows.ts';
import type { GuardId } from '../guards/guards.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { fen } from '../kernel/money.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import type { CheckFacts } from './check-facts.ts';
import type { ExecutionFacts } from './check-facts-execution.ts';
import { officerId } from './check-registry.ts';
import { type CheckTopic, type Finding, findingsIn, lawGuards, needsOf, topicOf } from './check-topic.ts';

const demandPaper = 'D9';
const enforcementPaper = 'D10';

type Ask = (on: Day, ids: readonly GuardId[], input?: object) => readonly Finding[];

/** 强制执行的结论：救济期限、三个月、催告、自己执行或者申请法院、协议、中止终结。没有写执行的没有。 */
export function checkExecution(subject: CheckSubject): CheckTopic | undefined {
  const { execution: given, officers } = subject.facts;
  if (!given) return undefined;
  const ask: Ask = (on, ids, input = {}) => {
    const theCase = caseOn(subject, given, on);
    return findingsIn({ theCase, party: partyIn(theCase), input, ctx: subject.at(on) }, ids);
  };
  const now = caseOn(subject, given, subject.on);
  const ctx = subject.at(subject.on);
  return topicOf({
    says: windowSays(subject, now),
    clocks: executionClocks(now, partyIn(now), ctx),
    findings: toldOfDecision(subject.facts) ?? [
      ...demanded(given, ask),
      ...court(given, ask),
      ...enforcement(
        given,
        officers?.map((_, index) => officerId(index)),
        ask,
      ),
      ...agreement(given, ask),
      ...(given.pause && !given.ending ? ask(subject.on, ['execution-not-paused']) : []),
      ...(given.ending
        ? ask(given.ending.on, ['end-ground-stands'], { endGround: given.ending.ground })
        : []),
    ],
  });
}

/** 没有写决定、送达的，无从执行，其余不判断。 */
function toldOfDecision({ decision, service }: CheckFacts): readonly Finding[] | undefined {
  if (decision && service) return undefined;
  const need = (field: string, says: string): Finding => ({
    need: { field, says, articles: [ACL.art(34)] },
  });
  return [
    ...(decision ? [] : [need('decision', '要执行的处理决定')]),
    ...(service ? [] : [need('service', '决定书送达，缴款期限、救济期限自此起算')]),
  ];
}

/** 催告：已有送达的决定，缴款期限届满，没有履行；载明的履行期限够不够。 */
function demanded({ demand, court: applied }: ExecutionFacts, ask: Ask): readonly Finding[] {
  if (!demand) return [];
  const { servedOn, performBy } = demand;
  return ask(servedOn, lawGuards('issue-demand', ['no-demand-running']), {
    ...(performBy ? { performBy } : {}),
    ...(applied ? { consequences: ['court'] } : {}),
  });
}

/** 救济期限到哪一日，申请法院的三个月到哪一日。 */
function windowSays(subject: CheckSubject, theCase: Case): readonly string[] {
  const ctx = subject.at(subject.on);
  const party = partyIn(theCase);
  const end = remedyEnd(theCase, party, ctx);
  if (end.state === 'not-served') return ['决定书没有送达，救济期限没有起算。'];
  if (end.state === 'pending') return ['复议、诉讼正在进行，不能申请人民法院强制执行。'];
  const until = `救济期限至${chineseDay(end.lastDay)}届满`;
  if (end.state === 'open') return [`${until}，届满以前不能申请人民法院强制执行。`];
  const window = courtWindow(theCase, party, ctx);
  if (!window) return [`${until}，裁判已经生效，向第一审人民法院申请执行。`];
  const { from, derivation } = window;
  return [
    `${until}；申请人民法院强制执行自${chineseDay(from)}起三个月，至${chineseDay(derivation.due)}届满。`,
  ];
}

function court({ court: given }: ExecutionFacts, ask: Ask): readonly Finding[] {
  if (!given) return [];
  const { appliedOn, ownPower, immovable, courtAt, firstInstance, attachments, lateReason } = given;
  const unasked = ['court-self-check', 'no-court-application'] as const satisfies readonly GuardId[];
  return ask(appliedOn, lawGuards('request-court-application', unasked), {
    power: ownPower ? 'granted-by-law' : 'none',
    immovable,
    ...(courtAt ? { courtAt } : {}),
    ...(firstInstance === undefined ? {} : { firstInstance }),
    ...(attachments ? { attachments } : {}),
    ...(lateReason ? { lateReason } : {}),
  });
}

/** 决定由本机关强制执行，和实施的时间、方式、人员。 */
function enforcement(
  { own }: ExecutionFacts,
  officers: readonly string[] | undefined,
  ask: Ask,
): readonly Finding[] {
  if (!own) return [];
  const { decidedOn, basisLevel, manner, from, to, urgentReason, cutsUtilities } = own;
  const decided = ask(decidedOn, lawGuards('request-enforcement', ['no-enforcement-decided']), {
    basisLevel,
    manner,
  });
  const unasked: readonly GuardId[] = [
    'days-possible',
    ...(officers ? [] : (['two-valid-officers'] as const)),
  ];
  const input = {
    cutsUtilities,
    ...(officers ? { officers } : {}),
    ...(from && to ? { from, to } : {}),
    ...(urgentReason ? { urgentReason } : {}),
  };
  if (from)
    return [
      ...decided,
      ...ask(dayOf(from), lawGuards('carry-out-enforcement', unasked), input),
      ...(officers ? [] : needsOf(['two-valid-officers'])),
    ];
  return [...decided, ...ask(decidedOn, ['utilities-not-cut'], input)];
}

function agreement({ agreement: given }: ExecutionFacts, ask: Ask): readonly Finding[] {
  if (!given) return [];
  const { on, principalYuan, waivedLateFineYuan, remedied } = given;
  return ask(on, lawGuards('request-execution-agreement', ['agreement-not-running']), {
    principalFen: principalYuan,
    waivedLateFineFen: waivedLateFineYuan,
    stages: [{ dueOn: on, amountFen: principalYuan }],
    ...(remedied ? { remedied } : {}),
  });
}

/** 某日看到的案件：那一日以后的缴款、复议、诉讼还没有发生。 */
function caseOn({ after, facts, at }: CheckSubject, given: ExecutionFacts, on: Day): Case {
  const party = partyIn(after);
  const dueOn = paymentDueOn(after, party, at(on));
  const standing: Party = {
    ...party,
    payments: party.payments.filter((each) => each.on <= on),
    services: [...party.services, ...servicesOf(given)],
    remedies: {
      proceedings: proceedingsOf(facts).filter(({ filedOn }) => filedOn <= on),
      handed: [],
      ...(given.untold ? { untold: { ...given.untold, note: '' } } : {}),
    },
    execution: executionOf(given, facts, { party, dueOn, on }),
  };
  return { ...after, parties: [standing] };
}

function servicesOf({ demand, own }: ExecutionFacts): readonly Service[] {
  const served = (document: string, on: Day): Service => ({
    id: document,
    document,
    documentTitle: '',
    method: 'direct',
    on,
    servedOn: on,
    outcome: 'served',
    proof: '',
    officers: [],
  });
  return [
    ...(demand ? [served(demandPaper, demand.servedOn)] : []),
    ...(own?.servedOn ? [served(enforcementPaper, own.servedOn)] : []),
  ];
}

function proceedingsOf({ remedy }: CheckFacts): readonly RemedyProceeding[] {
  if (!remedy) return [];
  const { kind, from, to, result } = remedy;
  const outcome = to && { result, receivedOn: to, effectiveOn: to, procedureOnly: false, note: '' };
  return [
    {
      id: 'F1',
      kind,
      body: kind === 'litigation' ? '人民法院' : '行政复议机关',
      filedOn: from,
      copyReceivedOn: from,
      simplified: false,
      ...(outcome ? { outcome } : {}),
    },
  ];
}

type Known = Readonly<{ party: Party; dueOn: Day | undefined; on: Day }>;

function executionOf(given: ExecutionFacts, facts: CheckFacts, { party, dueOn, on }: Known): Execution {
  const { demand, lateFineOn, own, pause } = given;
  const { deferral } = facts;
  const amountFen = fineOf(party.decision?.proposal);
  const written = { number: '', document: '' } as const;
  return {
    ...noExecution,
    demands: demand ? [demandOf(demand)] : [],
    deferrals: deferral
      ? [
          {
            id: 'X1',
            appliedOn: deferral.from,
            reason: '',
            proof: '',
            answer: {
              ...written,
              on: deferral.from,
              option: 'defer',
              schedule: [{ dueOn: deferral.to, amountFen }],
              reason: '',
            },
          },
        ]
      : [],
    ...(lateFineOn && dueOn && lateFineOn <= on ? { lateFine: { ...written, on: lateFineOn, dueOn } } : {}),
    ...(own?.selfDemolishBy
      ? {
          demolition: {
            ...written,
            on: own.selfDemolishBy,
            object: '',
            selfBy: own.selfDemolishBy,
            where: '',
          },
        }
      : {}),
    ...(own
      ? {
          enforcement: {
            number: '',
            document: enforcementPaper,
            on: own.decidedOn,
            manner: own.manner,
            basis: { level: own.basisLevel, provision: '' },
            plan: '',
            immediate: false,
            carriedOut: [],
          },
        }
      : {}),
    pauses: pause ? [{ ...pause, reason: '' }] : [],
  };
}

function demandOf({
  servedOn,
  performBy,
  viewsRecorded,
  hiding,
}: NonNullable<ExecutionFacts['demand']>): Demand {
  return {
    id: 'U1',
    kind: 'performance',
    number: '',
    document: demandPaper,
    on: servedOn,
    object: '',
    how: '',
    performBy: performBy ?? servedOn,
    fineFen: fen(0),
    gainsFen: fen(0),
    lateFineFen: fen(0),
    consequences: [],
    ...(viewsRecorded ? { views: { on: servedOn, content: '', reply: '', adopted: false } } : {}),
    ...(hiding ? { hiding } : {}),
  };
}
