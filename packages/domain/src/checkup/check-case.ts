import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Case, Discussion, Review } from '../case/case.ts';
import { evolve } from '../case/evolve.ts';
import type { Interval, Violation } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import type { Actor, Identity } from '../case/people.ts';
import type { Withdrawal } from '../case/withdrawal.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { cityOf } from '../registry/divisions.ts';
import type { CheckFacts } from './check-facts.ts';
import { decidedParty, notifiedParty } from './check-party.ts';
import { proposalOf } from './check-proposal.ts';
import { divisionOf, officerId, ownBodyId, ownMatter, registryOf } from './check-registry.ts';
import { fastTrackOfFacts } from './fast-track-case.ts';
import { circumstancesOf } from './read-facts.ts';
import { disputesOf, policeTransfersOf } from './transfer-case.ts';

/** 由事实搭成的案件：`before` 是决定以前的样子，`after` 是决定以后的样子（没有决定的与 `before` 相同）。 */
export type CheckSubject = Readonly<{
  facts: CheckFacts;
  on: Day;
  before: Case;
  after: Case;
  /** 某日的环境。 */
  at(on: Day): ViewContext & Readonly<{ actor: Actor }>;
}>;

/** 全案只有一名当事人；几名的，各写一个文件。 */
export function partyIn(theCase: Case): Party {
  const [party] = theCase.parties;
  if (!party) throw new Error('a check has one party');
  return party;
}

const actor: Actor = { name: '判断人', body: ownBodyId, roles: [] };

/** 在内存里搭一个案件，供条件、期限、公示判断。`today` 是没有写明判断之日时用的今天。 */
export function checkSubject(
  facts: CheckFacts,
  { today, calendar }: Readonly<{ today: Day; calendar: WorkCalendar }>,
): CheckSubject {
  const on = facts.on ?? today;
  const registry = registryOf(facts);
  const at = (moment: Day) => ({
    on: moment,
    at: instant(`${moment}T12:00:00+08:00`),
    calendar,
    registry,
    actor,
  });
  const begun = evolve(undefined, {
    type: 'LeadRegistered',
    caseId: 'check',
    city: cityOf(divisionOf(facts.body)),
    body: ownBodyId,
    division: divisionOf(facts.body),
    profiles: facts.body.profiles,
    procedure: facts.onTheSpot ? 'summary' : 'ordinary',
    ground: '',
    lead: {
      number: '',
      source: 'other',
      receivedOn: facts.discoveredOn ?? facts.filedOn ?? on,
      content: '',
      registeredBy: officerId(0),
    },
    parties: [newParty(facts)],
    violations: facts.violations.map((given, index) => violationOf(facts, given, index)),
    on,
    at: at(on).at,
    by: actor,
  });
  const filed = withFile(begun, facts, on);
  const before = { ...filed, parties: [notifiedParty(filed, partyIn(filed), facts, at(on))] };
  const after = { ...before, parties: [decidedParty(before, partyIn(before), facts, at(on))] };
  return { facts, on, before, after, at };
}

function newParty(facts: CheckFacts): Party {
  const {
    party: { kind, name, birth },
    proposal,
  } = facts;
  const fastTrack = fastTrackOfFacts(facts);
  const identity: Identity = { kind, name: name ?? '当事人', address: '', ...(birth ? { birth } : {}) };
  return {
    id: 'P1',
    identity,
    notices: [],
    statements: [],
    hearingRequests: [],
    services: [],
    payments: [],
    ...(proposal ? { proposal: proposalOf(proposal) } : {}),
    ...(fastTrack ? { fastTrack } : {}),
  };
}

function violationOf(
  { body }: CheckFacts,
  given: CheckFacts['violations'][number],
  index: number,
): Violation {
  const { place, jurisdictionBasis, sameActAs } = given;
  return {
    id: `V${index + 1}`,
    matter: given.matter ?? ownMatter,
    parties: ['P1'],
    from: given.from ?? given.to,
    to: given.to,
    // 没有写辖区的，不判断地域。
    place: body.division ? (place ?? '') : '',
    ...(jurisdictionBasis ? { jurisdictionBasis } : {}),
    ...(sameActAs ? { sameActAs: `V${sameActAs}` } : {}),
    facts: given.facts ?? '',
    circumstances: circumstancesOf(given),
  };
}

/** 案卷里属于全案的部分：立案、承办人、审核、讨论、证据。 */
function withFile(begun: Case, facts: CheckFacts, on: Day): Case {
  const { filedOn, officers = [], complex, review, discussion, hearing, intervals, extensions } = facts;
  return {
    ...begun,
    phase: 'proceeding',
    handlers: officers.map((_, index) => officerId(index)),
    withdrawals: officers.flatMap(withdrawalOf),
    intervals: intervals.map(intervalOf),
    extensions: extensions.map((each) => ({ ...each, reason: '' })),
    complexity: { complex: complex.length > 0, reasons: complex },
    reviews: review ? [reviewOf(review)] : [],
    discussions: discussion ? [discussionOf(discussion)] : [],
    evidence: [
      evidenceOf(begun, 'E1', filedOn ?? begun.lead.receivedOn),
      ...(hearing?.newEvidenceOn ? [evidenceOf(begun, 'E2', hearing.newEvidenceOn)] : []),
    ],
    ...(filedOn ? { filedOn } : {}),
    policeTransfers: policeTransfersOf(facts),
    jurisdictionDisputes: disputesOf(facts),
    updatedAt: instant(`${on}T12:00:00+08:00`),
  };
}

function intervalOf({ reason, from, to }: CheckFacts['intervals'][number], index: number): Interval {
  return { id: `I${index + 1}`, stage: 'case', reason, from, ...(to ? { to } : {}), paper: '' };
}

type OfficerFacts = NonNullable<CheckFacts['officers']>[number];

function withdrawalOf({ withdrawal }: OfficerFacts, index: number): readonly Withdrawal[] {
  if (!withdrawal) return [];
  const { on, ground, decidedOn, outcome } = withdrawal;
  const raised = { id: `W${index + 1}`, officer: officerId(index), ground, reason: '', on } as const;
  return [
    {
      ...raised,
      seat: 'officer',
      motion: 'own',
      ...(decidedOn ? { decided: { on: decidedOn, outcome, decider: 'head', by: '', reason: '' } } : {}),
    },
  ];
}

/** 没有写违法行为而要问职权的，按本机关的一个事项看。 */
export function anyViolation(on: Day): Violation {
  return {
    id: 'V1',
    matter: ownMatter,
    parties: ['P1'],
    from: on,
    to: on,
    place: '',
    facts: '',
    circumstances: {},
  };
}

function evidenceOf({ violations }: Case, id: string, obtainedOn: Day): Case['evidence'][number] {
  return {
    id,
    kind: 'documentary',
    title: '',
    source: '',
    obtainedOn,
    officers: [],
    proves: '',
    violations: violations.map((one) => one.id),
  };
}

function reviewOf({ kind, submittedOn, outcome, opinionOn }: NonNullable<CheckFacts['review']>): Review {
  const opinion = outcome && {
    on: opinionOn ?? submittedOn,
    by: 'reviewer',
    name: '',
    outcome,
    text: '',
    defects: [],
  };
  return {
    id: 'S1',
    kind,
    grounds: [],
    submittedOn,
    submittedBy: officerId(0),
    ...(opinion ? { opinion } : {}),
  };
}

function discussionOf({ on, attendees }: NonNullable<CheckFacts['discussion']>): Discussion {
  const names = Array.from({ length: attendees }, (_, index) => `第${index + 1}名负责人`);
  return {
    id: 'M1',
    on,
    chair: names[0] ?? '',
    attendees: names,
    recorder: '',
    opinions: '',
    conclusion: '',
    parties: ['P1'],
  };
}
