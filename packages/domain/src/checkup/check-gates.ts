import { rule } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { judge, refusalOf } from '../engine/judge.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { GuardId } from '../guards/guards.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { actOf } from '../procedures/acts.ts';
import { lawfulPower } from '../procedures/lawful-power.ts';
import { caseAsOf } from './case-as-of.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import type { CheckFacts } from './check-facts.ts';
import { officerId, reviewerId } from './check-registry.ts';
import { fromGuard } from './check-topic.ts';

/** 这些条件另有判断（职权、裁量、时效），或者问的是轮到谁办，不在关口里再问。 */
const askedElsewhere: ReadonlySet<GuardId> = new Set<GuardId>([
  ...lawfulPower,
  'penalty-within-power',
  'limitation-not-expired',
  'penalty-kind-allowed',
  'inside-statutory-range',
  'inside-benchmark-or-reasoned',
  'minor-lightened',
  'no-same-request-pending',
  'actor-handles-case',
]);

/** 作出普通程序决定的全部条件，与办理时判断的是同一张表；没有写执法人员的，不问承办人。 */
export function decisionGuards({ facts }: CheckSubject): readonly GuardId[] {
  return actOf('request-decision').guards.filter(
    (id) => !askedElsewhere.has(id) && (facts.officers !== undefined || id !== 'two-valid-handlers'),
  );
}

/** 某日对决定以前的案件判断若干条件，不成立的是拒绝的理由；只提示的不算。 */
export function failingGuards(
  subject: CheckSubject,
  ids: readonly GuardId[],
  q: Readonly<{ on: Day; input?: unknown; actor?: string; theCase?: Case }>,
): readonly Refusal[] {
  const theCase = caseAsOf(q.theCase ?? subject.before, q.on);
  const at = subject.at(q.on);
  const ctx = q.actor ? { ...at, actor: { ...at.actor, officer: q.actor } } : at;
  const scope = { theCase, party: partyIn(theCase), input: q.input, ctx };
  return ids
    .map((id) => judge(id, scope))
    .filter(({ state, guard }) => state !== 'passed' && guard.level === 'block')
    .map((verdict) => refusalOf(verdict, scope));
}

/** 事实写到的各个环节里，不合法的全部理由。没有写到的环节不判断。 */
export function gateRefusals(subject: CheckSubject): readonly Refusal[] {
  return [
    ...people(subject),
    ...noticed(subject),
    ...reviewed(subject),
    ...discussed(subject),
    ...decided(subject),
    ...served(subject),
    ...paidInCash(subject),
    ...published(subject),
  ];
}

function people(subject: CheckSubject): readonly Refusal[] {
  const { officers, officersOn, certificatesShown, measure, police } = subject.facts;
  // 强制措施、专案组的人数另有条件，不问两遍。
  const askedThere = measure?.at !== undefined || police !== undefined;
  const ids: GuardId[] = [
    ...(officers && !askedThere ? (['two-valid-officers'] as const) : []),
    ...(certificatesShown === undefined ? [] : (['certificate-shown'] as const)),
  ];
  return [
    ...failingGuards(subject, ids, {
      on: officersOn ?? subject.on,
      input: { officers: officers?.map((_, index) => officerId(index)), certificatesShown },
    }),
    ...(officers ?? []).flatMap((officer, index) => recused(officer, officersOn ?? subject.on, index)),
  ];
}

type OfficerFacts = NonNullable<CheckSubject['facts']['officers']>[number];

/** 应当回避而没有回避；回避不由负责人决定。提出以后、决定以前不停止调查。 */
function recused({ related, withdrawal, name }: OfficerFacts, on: Day, index: number): readonly Refusal[] {
  const who = name ?? `第${index + 1}名执法人员`;
  const { articles } = rule('REL-01');
  return [
    ...(related && !(withdrawal && withdrawal.on <= on)
      ? [
          {
            code: 'related-officer-withdraws',
            says: '执法人员与案件有直接利害关系或者其他关系可能影响公正执法，没有回避',
            detail: who,
            remedy:
              '由该人员自行回避，报负责人决定，另行指定执法人员；他参加取得的证据由决定的人审查，必要时重新取得',
            articles,
            rule: 'REL-01' as const,
          },
        ]
      : []),
    ...(withdrawal?.decidedOn && !withdrawal.byHead ? [fromGuard('withdrawal-decider-lawful', who)] : []),
  ];
}

function noticed(subject: CheckSubject): readonly Refusal[] {
  const { notice, proposal } = subject.facts;
  if (!notice || !proposal) return [];
  const { servedOn, statementWorkingDays } = notice;
  return failingGuards(subject, ['statement-days-enough', 'hearing-right-told'], {
    on: servedOn,
    input: { statementWorkingDays },
  });
}

function reviewed(subject: CheckSubject): readonly Refusal[] {
  const { review } = subject.facts;
  if (!review) return [];
  const { before } = subject;
  return failingGuards(subject, ['right-kind-of-review', 'reviewer-is-not-handler', 'reviewer-qualified'], {
    on: review.submittedOn,
    input: { reviewKind: review.kind },
    actor: reviewerId,
    theCase: review.reviewerHandled ? { ...before, handlers: [...before.handlers, reviewerId] } : before,
  });
}

function discussed(subject: CheckSubject): readonly Refusal[] {
  const { discussion } = subject.facts;
  if (!discussion) return [];
  const attendees = Array.from({ length: discussion.attendees }, (_, index) => `${index}`);
  return failingGuards(subject, ['heads-enough'], { on: discussion.on, input: { attendees } });
}

function decided(subject: CheckSubject): readonly Refusal[] {
  const { decision, proposal, onTheSpot } = subject.facts;
  if (!decision || !proposal) return [];
  if (!onTheSpot)
    return [
      ...filedLate(subject, decision.on),
      ...failingGuards(subject, decisionGuards(subject), { on: decision.on }),
    ];
  const { remedyClause } = decision;
  return failingGuards(subject, ['reconsideration-first-told', 'prior-reconsideration-clause'], {
    on: decision.on,
    input: { remedyClause },
  });
}

/** 先告知、先决定，后立案。 */
function filedLate({ facts }: CheckSubject, decidedOn: Day): readonly Refusal[] {
  const { filedOn, notice } = facts;
  const first = notice && notice.servedOn < decidedOn ? notice.servedOn : decidedOn;
  if (!filedOn || filedOn <= first) return [];
  const { articles } = rule('FIL-04');
  return [
    {
      code: 'filed-before-penalty',
      says: '还没有立案就告知或者作出决定',
      detail: `${chineseDay(filedOn)}立案，${chineseDay(first)}已经${first === decidedOn ? '决定' : '告知'}`,
      remedy: '先立案再调查、告知、决定；已经作出的，由本机关或者上级机关自行纠正',
      articles,
      rule: 'FIL-04',
    },
  ];
}

function served(subject: CheckSubject): readonly Refusal[] {
  const { service } = subject.facts;
  if (!service) return [];
  return failingGuards(subject, ['service-method-lawful'], {
    on: service.on,
    input: { method: service.method, ...(service.witnessed ? { witness: '见证人' } : {}) },
    theCase: triedParty(subject, service),
  });
}

/** 送达以前的当事人：确认过电子送达的有确认书，先前没有送成的有一次失败的送达。 */
function triedParty(
  { before }: CheckSubject,
  { on, addressConfirmed, triedBefore }: NonNullable<CheckFacts['service']>,
): Case {
  const party = partyIn(before);
  const electronic = { channel: '电子送达', account: '' };
  const failed = { id: 'S0', document: '', documentTitle: '', proof: '', officers: [] } as const;
  return {
    ...before,
    parties: [
      {
        ...party,
        ...(addressConfirmed ? { serviceAddress: { address: '', electronic, confirmedOn: on } } : {}),
        services: triedBefore ? [{ ...failed, method: 'direct', on, outcome: 'failed' }] : [],
      },
    ],
  };
}

function paidInCash(subject: CheckSubject): readonly Refusal[] {
  const { cash, decision } = subject.facts;
  if (!cash || !decision) return [];
  return failingGuards(
    subject,
    ['cash-within-hundred', 'cash-hard-to-collect', 'cash-asked-by-party', 'finance-receipt-given'],
    { on: decision.on, input: cash, theCase: subject.after },
  );
}

function published(subject: CheckSubject): readonly Refusal[] {
  const { publication, decision } = subject.facts;
  if (!publication?.publishedOn || !decision) return [];
  return failingGuards(subject, ['minor-not-published'], {
    on: publication.publishedOn,
    theCase: subject.after,
  });
}
