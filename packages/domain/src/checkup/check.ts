import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Clock } from '../clocks/clock.ts';
import { clocksOf } from '../clocks/clocks.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Day } from '../kernel/day.ts';
import {
  type ChannelCheck,
  type LateFineTable,
  lateFineTable,
  publicationCheck,
  remedyTexts,
} from './check-after.ts';
import { type CheckSubject, checkSubject } from './check-case.ts';
import { type CheckDiscretion, checkDiscretion } from './check-discretion.ts';
import { checkExecution } from './check-execution.ts';
import type { CheckFacts } from './check-facts.ts';
import { checkFastTrack } from './check-fast-track.ts';
import { decisionGuards, failingGuards, gateRefusals } from './check-gates.ts';
import { hearingRefusals, hearingRequest } from './check-hearing.ts';
import { checkInspection } from './check-inspection.ts';
import { checkLimitation, type LimitationCheck } from './check-limitation.ts';
import { checkMeasure } from './check-measure.ts';
import { type Need, onceByField } from './check-need.ts';
import { penaltyNeeds } from './check-needs.ts';
import { type FinePosition, finePosition, limitationRefusals, penaltyRefusals } from './check-penalty.ts';
import { powerRefusals } from './check-power.ts';
import { checkPreservation } from './check-preservation.ts';
import {
  type ApplicableProcedure,
  applicableProcedure,
  discussionCheck,
  hearingCheck,
  legalReviewCheck,
  type Needed,
  type OfficersCheck,
  officersCheck,
  onTheSpotRefusals,
  type Reason,
} from './check-procedure.ts';
import { spotNeeds, spotRefusals } from './check-spot.ts';
import type { CheckTopic } from './check-topic.ts';
import { checkJurisdiction, checkPolice } from './check-transfer.ts';

/** 对一组事实的法律检查。没有写到的事，没有对应的结论。 */
export type CheckReport = Readonly<{
  on: Day;
  /** 写到的环节里没有一处不合法。 */
  lawful: boolean;
  procedure?: ApplicableProcedure;
  /** 听证权利；`request` 是已经要求听证的，有没有超过期限。 */
  hearing?: Needed & Readonly<{ request?: Reason }>;
  legalReview?: Needed;
  discussion?: Needed;
  officers?: OfficersCheck;
  limitation: readonly LimitationCheck[];
  discretion?: CheckDiscretion;
  position?: FinePosition;
  remedies: readonly string[];
  lateFine?: LateFineTable;
  publication: readonly ChannelCheck[];
  clocks: readonly Clock[];
  /** 强制措施、强制执行、快速办理、移送公安机关、管辖、行政检查；写到的才有。 */
  topics: CheckTopics;
  /** 判断之日已经逾期的期限；逾期不使决定当然无效，另外列出。 */
  overdue: readonly OverdueClock[];
  /** 待补：没有写而影响结论的字段，连同为了判断什么、依据哪一条。 */
  needs: readonly Need[];
  /** 其他当事人，逐人的结论；各类办理只在第一名判断。 */
  others: readonly Readonly<{ party: string; report: CheckReport }>[];
  /** 不合法之处，每处一条，连同依据和补救。 */
  refusals: readonly Refusal[];
  /** 还没有作出决定的，作出普通程序决定以前还差什么。 */
  outstanding: readonly Refusal[];
}>;

type Question = Readonly<{ today: Day; calendar: WorkCalendar }>;

/** 作法律检查：在内存里搭一个案件，用办理时同样的条件、期限、裁量、公示规则判断；几名当事人的逐人判断。 */
export function checkLaw(facts: CheckFacts, q: Question): CheckReport {
  const first = checkParty(facts, q);
  const others = facts.otherParties.map((own, index) => ({
    party: own.party.name ?? `第${index + 2}名当事人`,
    report: checkParty(factsOfOther(facts, own), q),
  }));
  return { ...first, lawful: first.lawful && others.every(({ report }) => report.lawful), others };
}

/** 另一名当事人的事实：机关、违法行为、执法人员、立案、审核、讨论共有，各类办理不再判断。 */
function factsOfOther(facts: CheckFacts, own: CheckFacts['otherParties'][number]): CheckFacts {
  const { on, body, violations, discoveredOn, complex, officers, officersOn, certificatesShown } = facts;
  const { filedOn, intervals, extensions, review, discussion } = facts;
  return {
    ...(on ? { on } : {}),
    body,
    violations,
    ...(discoveredOn ? { discoveredOn } : {}),
    complex,
    ...(officers ? { officers } : {}),
    ...(officersOn ? { officersOn } : {}),
    ...(certificatesShown === undefined ? {} : { certificatesShown }),
    ...(filedOn ? { filedOn } : {}),
    intervals,
    extensions,
    ...(review ? { review } : {}),
    ...(discussion ? { discussion } : {}),
    otherParties: [],
    ...own,
  };
}

function checkParty(facts: CheckFacts, q: Question): CheckReport {
  const subject = checkSubject(facts, q);
  const { on } = subject;
  const asked = facts.proposal !== undefined;
  const procedure = applicableProcedure(subject);
  const officers = officersCheck(subject);
  const limitation = checkLimitation(subject);
  const discretion = facts.violations.length > 0 ? checkDiscretion(subject) : undefined;
  const position = discretion && finePosition(subject, discretion);
  const late = lateFineTable(subject);
  const topics = topicsOf(subject);
  const clocks = toldClocks(subject);
  const request = hearingRequest(subject);
  const refusals = once([
    ...powerRefusals(subject),
    ...onTheSpotRefusals(subject),
    ...limitationRefusals(
      subject,
      limitation.filter(({ state }) => state === 'expired'),
    ),
    ...(discretion ? penaltyRefusals(subject, discretion) : []),
    ...spotRefusals(subject),
    ...hearingRefusals(subject),
    ...gateRefusals(subject),
    ...Object.values(topics).flatMap((topic) => topic.refusals),
  ]);
  const waits = asked && !facts.decision && !facts.onTheSpot && procedure?.procedure !== 'summary';
  return {
    on,
    lawful: refusals.length === 0,
    ...(procedure ? { procedure } : {}),
    ...(asked
      ? {
          hearing: { ...hearingCheck(subject), ...(request ? { request } : {}) },
          legalReview: legalReviewCheck(subject),
          discussion: discussionCheck(subject),
        }
      : {}),
    ...(officers ? { officers } : {}),
    limitation,
    ...(discretion ? { discretion } : {}),
    ...(position ? { position } : {}),
    remedies: remedyTexts(subject),
    ...(late ? { lateFine: late } : {}),
    publication: publicationCheck(subject),
    clocks,
    topics,
    overdue: overdueClocks([...clocks, ...Object.values(topics).flatMap((topic) => topic.clocks)]),
    needs: onceByField([
      ...penaltyNeeds(subject, discretion),
      ...spotNeeds(subject),
      ...Object.values(topics).flatMap((topic) => topic.needs),
    ]),
    others: [],
    refusals,
    outstanding: waits ? once(failingGuards(subject, decisionGuards(subject), { on })) : [],
  };
}

/** 一个逾期的期限；没有写明何时办结的，没有 `doneOn`。 */
export type OverdueClock = Readonly<{ title: string; due: Day; doneOn?: Day }>;

/** 写到才有的各类办理，依次判断。 */
const topicChecks = {
  preservation: checkPreservation,
  measure: checkMeasure,
  execution: checkExecution,
  fastTrack: checkFastTrack,
  police: checkPolice,
  jurisdiction: checkJurisdiction,
  inspection: checkInspection,
} as const;

type TopicName = keyof typeof topicChecks;

/** 写到的各类办理的结论。 */
export type CheckTopics = Readonly<Partial<Record<TopicName, CheckTopic>>>;

function topicsOf(subject: CheckSubject): CheckTopics {
  const found: Partial<Record<TopicName, CheckTopic>> = {};
  for (const name of Object.keys(topicChecks) as TopicName[]) {
    const topic = topicChecks[name](subject);
    if (topic) found[name] = topic;
  }
  return found;
}

/** 办案的期限。没有写何时发现线索的，不算核查线索的期限；快速办理、移送、管辖的期限另在各类办理里。 */
function toldClocks(subject: CheckSubject): readonly Clock[] {
  const { after, on, facts, at } = subject;
  const penalty = { ...after, policeTransfers: [], jurisdictionDisputes: [] };
  return clocksOf(penalty, at(on)).filter(
    ({ id }) =>
      id !== 'fast-track-decision' && (id !== 'lead-verification' || facts.discoveredOn !== undefined),
  );
}

function overdueClocks(clocks: readonly Clock[]): readonly OverdueClock[] {
  const found = clocks
    .filter(({ status }) => status === 'overdue')
    .map(({ title, derivation, metOn }) => ({
      title,
      due: derivation.due,
      ...(metOn ? { doneOn: metOn } : {}),
    }));
  return [...new Map(found.map((each) => [each.title, each])).values()];
}

/** 同一条理由、同一处只说一次。 */
function once(refusals: readonly Refusal[]): readonly Refusal[] {
  const seen = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const key = `${refusal.code} ${refusal.detail ?? ''}`;
    if (!seen.has(key)) seen.set(key, refusal);
  }
  return [...seen.values()];
}
