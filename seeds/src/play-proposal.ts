import {
  assessParty,
  type Day,
  fen,
  matterOf,
  type NoPenaltyReason,
  type PartyAssessment,
  type Penalty,
  type Proposal,
} from '@lpt/domain';
import { circumstancesOf, gainsArithmetic, gainsFenOf } from './facts-circumstances.ts';
import type { StoryFacts } from './story-facts.ts';

type ProposalFacts = NonNullable<StoryFacts['investigation']>['proposals'][number];

/** 一名当事人的各项违法行为。 */
export function violationsOfParty(
  facts: Pick<StoryFacts, 'violations'>,
  party: string,
): StoryFacts['violations'] {
  return facts.violations.filter(({ parties }) => parties.includes(party));
}

/** 按裁量基准评一名当事人。 */
export function assessmentOf(facts: StoryFacts, party: string, on: Day): PartyAssessment {
  const violations = facts.violations.map((violation, index) => ({
    id: `V${index + 1}`,
    matter: violation.matter,
    parties: violation.parties,
    from: violation.from,
    to: violation.to ?? violation.from,
    place: violation.place,
    facts: violation.facts,
    circumstances: circumstancesOf(violation),
  }));
  return assessParty({ violations }, { id: party }, on);
}

/**
 * 处理意见。没有写的由裁量基准得出：有定额的取定额，有阶次的取阶次下限，没有阶次的取法定下限；
 * 依据的条款不罚款，或者有应当、可以不予处罚的情节而没有写罚款的，不予处罚。
 */
export function proposalOf(facts: StoryFacts, given: ProposalFacts, on: Day): Proposal {
  const assessment = assessmentOf(facts, given.party, on);
  const violations = violationsOfParty(facts, given.party);
  const told = given.facts ?? violations.map(({ facts: each }) => each).join('\n');
  const reason = given.outcome === 'penalty' ? undefined : noPenaltyReason(given, assessment);
  if (reason)
    return {
      outcome: 'no-penalty',
      noPenaltyReason: reason,
      penalties: [],
      discretion: given.discretion ?? assessment.says,
      facts: told,
    };
  return {
    outcome: 'penalty',
    penalties: penaltiesOf(facts, given, assessment),
    ...(assessment.tier ? { tier: assessment.tier } : {}),
    discretion: given.discretion ?? assessment.says,
    ...(given.deviation ? { deviation: given.deviation } : {}),
    ...(given.mitigation ? { mitigation: given.mitigation } : {}),
    facts: told,
  };
}

function noPenaltyReason(
  given: ProposalFacts,
  { statutory, assessments }: PartyAssessment,
): NoPenaltyReason | undefined {
  if (given.outcome === 'no-penalty') return given.noPenaltyReason ?? 'first-minor-corrected';
  if (given.fineYuan !== undefined || given.warning || given.circulatedCriticism) return undefined;
  if (assessments.some(({ weighing }) => weighing.noPenalty === 'must')) return 'minor-no-harm';
  return statutory.maxFen === 0 ? 'first-minor-corrected' : undefined;
}

function penaltiesOf(
  facts: StoryFacts,
  given: ProposalFacts,
  assessment: PartyAssessment,
): readonly Penalty[] {
  const violations = violationsOfParty(facts, given.party);
  const kinds = violations.flatMap(({ matter }) => matterOf(matter).kinds);
  const gains = gainsFenOf(violations);
  const arithmetic = gainsArithmetic(violations);
  const confiscate = given.confiscateGains ?? (kinds.includes('confiscate-gains') && gains > 0);
  const fine = given.fineYuan ?? suggested(assessment);
  const penalties: Penalty[] = [];
  if (given.warning) penalties.push({ kind: 'warning' });
  if (given.circulatedCriticism) penalties.push({ kind: 'circulated-criticism' });
  if (confiscate)
    penalties.push({ kind: 'confiscate-gains', amountFen: gains, ...(arithmetic ? { arithmetic } : {}) });
  for (const { goods, valueYuan } of given.confiscateGoods)
    penalties.push({ kind: 'confiscate-goods', goods, valueFen: valueYuan });
  if (fine > 0) penalties.push({ kind: 'fine', amountFen: fen(fine) });
  if (given.suspendDays) penalties.push({ kind: 'suspend-business', days: given.suspendDays });
  if (given.revokeLicence) penalties.push({ kind: 'revoke-licence', licence: given.revokeLicence });
  return penalties;
}

function suggested({ assessments, range, statutory }: PartyAssessment): number {
  const fixed = assessments.map(({ suggestedFen }) => suggestedFen);
  if (fixed.length > 0 && fixed.every((amount) => amount !== undefined))
    return fixed.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return (range ?? statutory).minFen;
}
