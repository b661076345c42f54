import { type Case, type Day, type Instant, instant } from '@lpt/domain';
import { circumstancesOf, firstCircumstancesOf } from './facts-circumstances.ts';
import { approved, type Desk, type Draft, handler, handlerIds, plan } from './play-plan.ts';
import type { StoryFacts } from './story-facts.ts';

type Facts = StoryFacts;

/** 线索登记、核查。 */
export function leadActs(desk: Desk): readonly Draft[] {
  const { lead, parties } = desk.facts;
  const officer = handler(desk);
  const { source, receivedOn, ground, content, reporter } = lead;
  const drafts = [
    plan(lead.registeredOn ?? receivedOn, officer, 'register-lead', {
      source,
      receivedOn,
      ground,
      content,
      ...(reporter ? { reporter } : {}),
      parties: parties.map(identityInputOf),
      violations: desk.facts.violations.map((violation) =>
        violationInputOf(violation, firstCircumstancesOf(violation)),
      ),
    }),
  ];
  if (lead.verifiedFrom)
    drafts.push(plan(lead.verifiedFrom, officer, 'start-verification', { officers: handlerIds(desk) }));
  return drafts;
}

function identityInputOf({ kind, name, idNumber, representative, address, phone }: Facts['parties'][number]) {
  return {
    kind,
    name,
    address,
    ...(idNumber ? { idNumber } : {}),
    ...(representative ? { representative } : {}),
    ...(phone ? { phone } : {}),
  };
}

function violationInputOf(
  violation: Facts['violations'][number],
  circumstances: Readonly<Record<string, unknown>>,
) {
  const { matter, parties, from, to, place, facts } = violation;
  return { matter, parties, from, to: to ?? from, place, facts, circumstances };
}

function momentOf(on: Day, time: string): Instant {
  return instant(`${on}T${time}:00+08:00`);
}

/** 笔录和证据。立案当日：现场笔录和证据在立案之前，询问笔录在立案之后。 */
export function findingActs(desk: Desk, when: 'before-filing' | 'after-filing'): readonly Draft[] {
  const { facts } = desk;
  const { filedOn } = facts;
  const early = (on: Day, atFiling: boolean) =>
    filedOn === undefined || on < filedOn || (on === filedOn && atFiling);
  const wanted = (on: Day, atFiling: boolean) => early(on, atFiling) === (when === 'before-filing');
  const verifying = facts.lead.verifiedFrom !== undefined;
  return [
    ...facts.records
      .filter(({ on, kind }) => wanted(on, kind === 'site' || verifying))
      .map((record) => recordAct(desk, record)),
    ...facts.evidence
      .filter(({ obtainedOn, registeredOn }) => wanted(registeredOn ?? obtainedOn, true))
      .map((evidence) => evidenceAct(desk, evidence)),
  ];
}

function recordAct(desk: Desk, record: Facts['records'][number]): Draft {
  const { kind, on, from, to, party, place, person, signature, certificatesShown, content, turns, officers } =
    record;
  const shared = {
    officers: officers ?? handlerIds(desk),
    ...(party ? { party } : {}),
    from: momentOf(on, from),
    to: momentOf(on, to),
    place,
    person,
    certificatesShown,
    rightsTold: true,
    signature,
  };
  return kind === 'site'
    ? plan(on, handler(desk), 'record-scene', { ...shared, content }, to)
    : plan(on, handler(desk), 'record-questioning', { ...shared, turns }, to);
}

function evidenceAct(desk: Desk, evidence: Facts['evidence'][number]): Draft {
  const { kind, title, source, obtainedOn, registeredOn, proves, violations, officers } = evidence;
  const proved = violations ?? desk.facts.violations.map((_, index) => index + 1);
  return plan(registeredOn ?? obtainedOn, handler(desk), 'add-evidence', {
    officers: officers ?? handlerIds(desk),
    kind,
    title,
    source,
    obtainedOn,
    proves,
    violations: proved.map((serial) => `V${serial}`),
  });
}

/** 立案、不予立案、移送线索，以及核查期限的延长。 */
export function filingActs(desk: Desk): readonly Draft[] {
  const { facts } = desk;
  const { filedOn, filing = { duplicateChecked: true }, notFiled, leadTransfer, lead } = facts;
  const drafts: Draft[] = [];
  if (lead.verificationExtended)
    drafts.push(
      ...approved(desk, {
        kind: 'verification-extension',
        on: lead.verificationExtended.on,
        input: { reason: lead.verificationExtended.reason },
        stages: ['agency-head'],
      }),
    );
  if (notFiled)
    drafts.push(
      ...approved(desk, {
        kind: 'no-filing',
        ...notFiled,
        input: { ground: notFiled.ground, opinion: notFiled.opinion },
        stages: ['unit-head', 'agency-head'],
        opinion: '同意。',
      }),
    );
  if (leadTransfer)
    drafts.push(
      ...approved(desk, {
        kind: 'lead-transfer',
        ...leadTransfer,
        input: { to: leadTransfer.to, reason: leadTransfer.reason },
        stages: ['agency-head'],
      }),
    );
  if (filedOn)
    drafts.push(
      ...approved(desk, {
        kind: 'filing',
        on: filedOn,
        requestedOn: filing.requestedOn,
        unitHeadOn: filing.unitHeadOn,
        input: filingInput(desk),
        stages: ['unit-head', 'agency-head'],
        opinion: '同意立案。',
      }),
    );
  if (lead.reporterAnswered)
    drafts.push(
      plan(lead.reporterAnswered.on, handler(desk), 'answer-reporter', { how: lead.reporterAnswered.how }),
    );
  return drafts;
}

/** 立案报批的内容。 */
export function filingInput(desk: Desk) {
  const { lead, filing } = desk.facts;
  return {
    ground: lead.ground,
    handlers: handlerIds(desk),
    duplicateChecked: filing?.duplicateChecked ?? true,
    opinion: filing?.opinion ?? `经初步核查，${lead.ground}，有初步证据证明，属于本机关管辖，建议立案调查。`,
  };
}

/** 检测、鉴定等期间，中止、延长。 */
export function intervalActs(desk: Desk): readonly Draft[] {
  const { facts } = desk;
  const officer = handler(desk);
  return [
    ...facts.intervals.flatMap(({ reason, from, to, paper }) => [
      plan(from, officer, 'begin-interval', { reason, from, paper }),
      ...(to
        ? [
            plan(to, officer, 'end-interval', (theCase: Case) => ({
              interval:
                theCase.intervals.find((each) => each.from === from && each.reason === reason)?.id ?? '',
              to,
            })),
          ]
        : []),
    ]),
    ...facts.suspensions.flatMap(({ on, requestedOn, reason, paper, resumed }) => [
      ...approved(desk, {
        kind: 'suspension',
        on,
        requestedOn,
        input: { reason, paper },
        stages: ['agency-head'],
      }),
      ...(resumed ? [plan(resumed.on, officer, 'resume-investigation', { reason: resumed.reason })] : []),
    ]),
    ...facts.extensions.flatMap(({ on, requestedOn, days, approval, reason }) =>
      approved(desk, {
        kind: 'decision-extension',
        on,
        requestedOn,
        input: { days, approval, reason },
        stages: ['unit-head', 'agency-head'],
      }),
    ),
  ];
}

/** 查清情节后的更正。 */
export function amendmentActs(desk: Desk): readonly Draft[] {
  const { violations, investigation } = desk.facts;
  if (!investigation) return [];
  const first = investigation.returned[0]?.closedOn ?? investigation.closedOn;
  return violations.flatMap((violation, index) =>
    violation.initially
      ? [
          plan(first, handler(desk), 'amend-violation', {
            id: `V${index + 1}`,
            violation: violationInputOf(violation, circumstancesOf(violation)),
          }),
        ]
      : [],
  );
}
