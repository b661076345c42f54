import { rule } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { type Preservation, preservationOutcomeTitles } from '../case/preservation.ts';
import type { Clock } from '../clocks/clock.ts';
import { coercionClocks } from '../clocks/coercion-clocks.ts';
import { preservationStage, preservationStageTitles, preservationTerm } from '../clocks/preservation-term.ts';
import type { GuardId } from '../guards/guards.ts';
import { chineseDay } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { approvedRequest } from './approved-request.ts';
import { anyViolation, type CheckSubject, partyIn } from './check-case.ts';
import type { PreservationFacts } from './check-facts-preservation.ts';
import { officerId } from './check-registry.ts';
import {
  type CheckTopic,
  type Finding,
  findingOf,
  findingsIn,
  lawGuards,
  needsOf,
  topicOf,
} from './check-topic.ts';

const requestId = 'Q2';

/** 先行登记保存的结论：批准或者事后补办、两人、清单、七个工作日、处理。没有写保存的没有。 */
export function checkPreservation(subject: CheckSubject): CheckTopic | undefined {
  const { preservation: given } = subject.facts;
  if (!given) return undefined;
  const theCase = preparedCase(subject, given);
  const preserved = preservationOf(given);
  const standing = { ...theCase, preservations: [preserved] };
  const ctx = subject.at(subject.on);
  const { due } = preservationTerm(standing, preserved, ctx);
  const clocks = coercionClocks(standing, ctx);
  const stage = given.settled
    ? preservationOutcomeTitles[given.settled.outcome]
    : preservationStageTitles[preservationStage(standing, preserved, ctx)];
  return topicOf({
    says: [`${chineseDay(preserved.on)}登记保存，至${chineseDay(due)}满七个工作日，不得延长；${stage}。`],
    clocks,
    findings: [
      ...preserve(subject, theCase, given),
      ...ratification(clocks),
      ...settlement(subject, theCase, given),
    ],
  });
}

function preparedCase({ before, on }: CheckSubject, { approvedOn }: PreservationFacts): Case {
  return {
    ...before,
    violations: before.violations.length > 0 ? before.violations : [anyViolation(on)],
    requests: approvedOn
      ? [approvedRequest({ id: requestId, kind: 'preservation', title: '先行登记保存证据', on: approvedOn })]
      : [],
  };
}

/** 实施的那一刻：事先批准或者有规定可以补办、两名执法人员、清点交付、没有重复保存。 */
function preserve({ facts, at }: CheckSubject, theCase: Case, given: PreservationFacts): readonly Finding[] {
  const { officers, certificatesShown } = facts;
  const act = given.urgent ? 'preserve-urgently' : 'preserve-evidence';
  const untold: readonly GuardId[] = [
    ...(officers ? [] : (['two-valid-officers'] as const)),
    ...(certificatesShown === undefined ? (['certificate-shown'] as const) : []),
    ...(given.handedOver === undefined ? (['preservation-papers-handed-over'] as const) : []),
  ];
  const input = {
    at: given.at,
    officers: officers?.map((_, index) => officerId(index)),
    certificatesShown,
    handedOver: given.handedOver,
  };
  const ctx = { ...at(dayOf(given.at)), at: given.at };
  return [
    ...findingsIn(
      { theCase, party: partyIn(theCase), input, ctx },
      lawGuards(act, [...untold, 'preservation-not-repeated']),
    ),
    ...(given.repeated ? [findingOf('preservation-not-repeated')] : []),
    ...needsOf(untold),
  ];
}

/** 处理在期限以内，并且有依据。 */
function settlement({ at }: CheckSubject, theCase: Case, given: PreservationFacts): readonly Finding[] {
  if (!given.settled) return [];
  const { settled: _settled, ...open } = given;
  const { on, outcome } = given.settled;
  const standing = { ...theCase, preservations: [preservationOf(open)] };
  return findingsIn(
    { theCase: standing, party: partyIn(standing), input: { settle: outcome }, ctx: at(on) },
    ['preservation-in-force', 'preservation-outcome-lawful'],
  );
}

function preservationOf({
  at,
  urgent,
  ratifiedAt,
  settled,
}: Omit<PreservationFacts, 'settled'> & Partial<Pick<PreservationFacts, 'settled'>>): Preservation {
  const ratified = ratifiedAt && { request: requestId, on: dayOf(ratifiedAt), at: ratifiedAt };
  return {
    id: 'B1',
    party: 'P1',
    number: '本次登记保存',
    document: '',
    at,
    on: dayOf(at),
    reason: '',
    items: [],
    officers: [],
    signature: 'signed',
    recording: '',
    ...(urgent ? { urgent: { reason: '', ...(ratified ? { ratified } : {}) } } : {}),
    ...(settled ? { settled: { ...settled, note: '', document: '' } } : {}),
  };
}

/** 紧急保存以后没有按时补办批准的，时刻由期限推出。 */
function ratification(clocks: readonly Clock[]): readonly Finding[] {
  const late = clocks.find(({ id, status }) => id === 'preservation-approval' && status === 'overdue');
  if (!late) return [];
  const { dueAt } = late.derivation;
  return [
    {
      refusal: {
        code: 'preservation-not-ratified-in-time',
        says: '当场登记保存以后没有在二十四小时内报告并补办批准',
        ...(dueAt ? { detail: `至${dueAt.slice(0, 16).replace('T', ' ')}届满` } : {}),
        remedy: '立即报告负责人；负责人认为不应当保存的，立即解除',
        articles: rule('SAV-03').articles,
        rule: 'SAV-03',
      },
    },
  ];
}
