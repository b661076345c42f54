import { APL, type Citation, type RuleId, rule } from '@lpt/law';
import type { Procedure } from '../case/case.ts';
import { judge } from '../engine/judge.ts';
import type { Refusal } from '../engine/refusal.ts';
import { discussionGrounds, legalReviewGrounds } from '../facts/review-facts.ts';
import type { GuardId } from '../guards/guards.ts';
import { fastTrackRuleFor } from '../law-scope/fast-track-rules.ts';
import { certificateOn } from '../registry/registry.ts';
import { certificateStateTitles } from '../registry/titles.ts';
import { hearingRightOf, knowsHearingThreshold } from '../thresholds/hearing.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import { failingGuards } from './check-gates.ts';
import { officerId } from './check-registry.ts';

/** 一条理由：一句话和依据。 */
export type Reason = Readonly<{ says: string; articles: readonly Citation[]; rule?: RuleId }>;

/** 要不要，以及每一条理由。`undetermined` 是没有登记适用的数额标准，判断不了，不是不要。 */
export type Needed = Readonly<{ needed: boolean; undetermined?: true; reasons: readonly Reason[] }>;

const summaryGuardIds = [
  'on-the-spot-citizen-limit',
  'on-the-spot-organisation-limit',
  'on-the-spot-kinds',
] as const satisfies readonly GuardId[];

/** 适用的程序，为什么；`fastTrack` 是规章准许本机关快速办理的，普通程序里可以用。 */
export type ApplicableProcedure = Readonly<{
  procedure: Procedure;
  reasons: readonly Reason[];
  fastTrack?: Reason;
}>;

/** 适用简易程序还是普通程序，能不能快速办理，为什么。没有拟处罚内容的，不判断。 */
export function applicableProcedure(subject: CheckSubject): ApplicableProcedure | undefined {
  const found = summaryOrOrdinary(subject);
  const granted = fastTrackRuleFor(subject.facts.body.profiles);
  if (found?.procedure !== 'ordinary' || !granted) return found;
  const says = '符合条件并经当事人书面同意的，可以快速办理（写在 fastTrack 判断）';
  return { ...found, fastTrack: { says, articles: granted.articles } };
}

function summaryOrOrdinary(subject: CheckSubject): ApplicableProcedure | undefined {
  const { facts, on, before, at } = subject;
  const party = partyIn(before);
  if (!party.proposal) return undefined;
  // 没有列明一种处罚的，无从判断。
  if (party.proposal.outcome === 'penalty' && party.proposal.penalties.length === 0) return undefined;
  if (party.proposal.outcome === 'no-penalty')
    return {
      procedure: 'ordinary',
      reasons: [{ says: '不予行政处罚，按普通程序决定', articles: [APL.art(57)] }],
    };
  const scope = { theCase: before, party, input: undefined, ctx: at(on) };
  const verdicts = summaryGuardIds.map((id) => judge(id, scope));
  const failed: Reason[] = verdicts
    .filter(({ state }) => state !== 'passed')
    .map(({ guard, detail, articles }) => ({
      says: detail ? `${guard.says}（${detail}）` : guard.says,
      articles,
      ...(guard.rule ? { rule: guard.rule } : {}),
    }));
  if (facts.disputed)
    failed.push({ says: '当事人对违法事实有异议，违法事实不确凿', articles: rule('SMP-01').articles });
  if (failed.length > 0) return { procedure: 'ordinary', reasons: failed };
  const [limit] = verdicts.flatMap(({ detail }) => detail ?? []);
  return {
    procedure: 'summary',
    reasons: [
      {
        says: `违法事实确凿并有法定依据，只处警告或者限额以内的罚款${limit ? `（${limit}）` : ''}，可以当场处罚`,
        articles: rule('SMP-01').articles,
        rule: 'SMP-01',
      },
    ],
  };
}

/** 拟当场处罚而不适用简易程序的拒绝理由。 */
export function onTheSpotRefusals(subject: CheckSubject): readonly Refusal[] {
  if (!subject.facts.onTheSpot || !subject.facts.proposal) return [];
  const disputed: readonly Refusal[] = subject.facts.disputed
    ? [
        {
          code: 'facts-undisputed',
          says: '当事人对违法事实有异议，不能当场处罚',
          remedy: '转为普通程序调查',
          articles: rule('SMP-01').articles,
        },
      ]
    : [];
  return [...failingGuards(subject, summaryGuardIds, { on: subject.on }), ...disputed];
}

/** 听证权利。 */
export function hearingCheck({ before }: CheckSubject): Needed {
  const party = partyIn(before);
  const { granted, reasons } = hearingRightOf(party.identity, party.proposal, before.profiles);
  return { needed: granted, ...unknown(before), reasons };
}

function unknown(theCase: CheckSubject['before']): Pick<Needed, 'undetermined'> {
  const { identity, proposal } = partyIn(theCase);
  return knowsHearingThreshold(identity, proposal, theCase.profiles) ? {} : { undetermined: true };
}

/** 法制审核。 */
export function legalReviewCheck({ before }: CheckSubject): Needed {
  const grounds = legalReviewGrounds(before);
  const { articles } = rule('REV-01');
  return {
    needed: grounds.length > 0,
    ...(grounds.length > 0 ? {} : unknown(before)),
    reasons: grounds.map((says) => ({ says, articles, rule: 'REV-01' })),
  };
}

/** 负责人集体讨论；偏离裁量基准的也要讨论。 */
export function discussionCheck({ before }: CheckSubject): Needed {
  const reasons: Reason[] = discussionGrounds(before).map((says) => ({
    says,
    articles: rule('DEC-02').articles,
    rule: 'DEC-02',
  }));
  if (partyIn(before).proposal?.deviation)
    reasons.push({ says: '偏离裁量基准', articles: rule('DIS-14').articles, rule: 'DIS-14' });
  return { needed: reasons.length > 0, ...(reasons.length > 0 ? {} : unknown(before)), reasons };
}

/** 执法人员的资格。 */
export type OfficersCheck = Readonly<{
  qualified: boolean;
  each: readonly Readonly<{ name: string; qualified: boolean; says: string }>[];
}>;

/** 每名执法人员当日能不能办，和人数够不够。没有写执法人员的没有。 */
export function officersCheck(subject: CheckSubject): OfficersCheck | undefined {
  const { officers, officersOn } = subject.facts;
  if (!officers) return undefined;
  const on = officersOn ?? subject.on;
  const { registry } = subject.at(on);
  const each = officers.map((given, index) => {
    const officer = registry.officer(officerId(index));
    const state = officer ? certificateOn(officer, on) : 'none';
    const wrong = [
      ...(given.ownBody ? [] : ['不是本机关人员']),
      ...(given.auxiliary ? ['执法辅助人员不能执法'] : []),
      ...(given.related ? ['与案件有利害关系，应当回避'] : []),
      ...(state === 'valid' ? [] : [certificateStateTitles[state]]),
    ];
    const says = wrong.length > 0 ? wrong.join('，') : certificateStateTitles.valid;
    return { name: officer?.name ?? '', qualified: wrong.length === 0, says };
  });
  const input = { officers: officers.map((_, index) => officerId(index)) };
  return { qualified: failingGuards(subject, ['two-valid-officers'], { on, input }).length === 0, each };
}
