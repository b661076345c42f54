import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Procedure } from '../case/case.ts';
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
import { checkInspection } from './check-inspection.ts';
import { checkLimitation, type LimitationCheck } from './check-limitation.ts';
import { checkMeasure } from './check-measure.ts';
import { type FinePosition, finePosition, limitationRefusals, penaltyRefusals } from './check-penalty.ts';
import {
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
import type { CheckTopic } from './check-topic.ts';
import { checkJurisdiction, checkPolice } from './check-transfer.ts';

/** 对一组事实的法律检查。没有写到的事，没有对应的结论。 */
export type CheckReport = Readonly<{
  on: Day;
  /** 写到的环节里没有一处不合法。 */
  lawful: boolean;
  procedure?: Readonly<{ procedure: Procedure; reasons: readonly Reason[] }>;
  hearing?: Needed;
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
  /** 不合法之处，每处一条，连同依据和补救。 */
  refusals: readonly Refusal[];
  /** 还没有作出决定的，作出普通程序决定以前还差什么。 */
  outstanding: readonly Refusal[];
}>;

/** 作法律检查：在内存里搭一个案件，用办理时同样的条件、期限、裁量、公示规则判断。 */
export function checkLaw(
  facts: CheckFacts,
  q: Readonly<{ today: Day; calendar: WorkCalendar }>,
): CheckReport {
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
  const refusals = once([
    ...onTheSpotRefusals(subject),
    ...limitationRefusals(
      subject,
      limitation.filter(({ state }) => state === 'expired'),
    ),
    ...(discretion ? penaltyRefusals(subject, discretion) : []),
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
          hearing: hearingCheck(subject),
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
    clocks: toldClocks(subject),
    topics,
    refusals,
    outstanding: waits ? once(failingGuards(subject, decisionGuards(subject), { on })) : [],
  };
}

/** 写到才有的各类办理，依次判断。 */
const topicChecks = {
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

/** 同一条理由只说一次。 */
function once(refusals: readonly Refusal[]): readonly Refusal[] {
  const seen = new Map<string, Refusal>();
  for (const refusal of refusals) if (!seen.has(refusal.code)) seen.set(refusal.code, refusal);
  return [...seen.values()];
}
