import { isMatterId, type Registry } from '@lpt/domain';
import { circumstanceIssues } from './facts-circumstances.ts';
import type { FactsIssue } from './facts-says.ts';
import type { StoryFacts } from './story-facts.ts';

/** 形状以外的检查：机关、人员、事项、情节、当事人编号、违法行为序号。合不合法不在这里，由核心判断。 */
export function checkFacts(facts: StoryFacts, registry: Registry): readonly FactsIssue[] {
  const body = registry.body(facts.body);
  if (!body || body.supervises !== undefined) {
    const known = registry.bodies.filter(({ supervises }) => supervises === undefined).map(({ id }) => id);
    return [{ path: 'body', says: `没有这个执法主体；有：${known.join('、')}` }];
  }
  return [
    ...officerIssues(facts, registry),
    ...facts.violations.flatMap((violation, index) =>
      isMatterId(violation.matter)
        ? circumstanceIssues(violation, `violations.${index}`)
        : [{ path: `violations.${index}.matter`, says: '没有这个执法事项' }],
    ),
    ...partyIssues(facts),
    ...evidenceIssues(facts),
  ];
}

function officerIssues(facts: StoryFacts, registry: Registry): readonly FactsIssue[] {
  const { handlers = [], ...single } = facts.officers;
  const named = [
    ...handlers.map((id, index) => ({ id, path: `officers.handlers.${index}` })),
    ...Object.entries(single).map(([key, id]) => ({ id, path: `officers.${key}` })),
    ...facts.records.flatMap(({ officers = [] }, at) =>
      officers.map((id, index) => ({ id, path: `records.${at}.officers.${index}` })),
    ),
    ...facts.evidence.flatMap(({ officers = [] }, at) =>
      officers.map((id, index) => ({ id, path: `evidence.${at}.officers.${index}` })),
    ),
  ];
  return named
    .filter(({ id }) => registry.officer(id) === undefined)
    .map(({ path }) => ({ path, says: '没有这名人员' }));
}

const perParty = [
  'corrections',
  'serviceAddresses',
  'returned',
  'notices',
  'statements',
  'waivers',
  'hearingRequests',
  'revisions',
  'views',
  'decisions',
  'payments',
  'performance',
  'publications',
  'revocations',
] as const satisfies readonly (keyof StoryFacts)[];

function partyIssues(facts: StoryFacts): readonly FactsIssue[] {
  const refs = [
    ...perParty.flatMap((key) =>
      facts[key].map(({ party }, index) => ({ party, path: `${key}.${index}.party` })),
    ),
    ...facts.violations.flatMap(({ parties }, at) =>
      parties.map((party, index) => ({ party, path: `violations.${at}.parties.${index}` })),
    ),
    ...facts.records.flatMap(({ party }, index) =>
      party ? [{ party, path: `records.${index}.party` }] : [],
    ),
    ...(facts.investigation?.proposals ?? []).map(({ party }, index) => ({
      party,
      path: `investigation.proposals.${index}.party`,
    })),
    ...(facts.discussion?.parties ?? []).map((party, index) => ({
      party,
      path: `discussion.parties.${index}`,
    })),
  ];
  return refs
    .filter(({ party }) => Number(party.slice(1)) > facts.parties.length)
    .map(({ party, path }) => ({ path, says: `没有当事人${party}，本案只有${facts.parties.length}名` }));
}

function evidenceIssues(facts: StoryFacts): readonly FactsIssue[] {
  return facts.evidence.flatMap(({ violations = [] }, at) =>
    violations.flatMap((violation, index) =>
      violation > facts.violations.length
        ? [
            {
              path: `evidence.${at}.violations.${index}`,
              says: `没有第${violation}项违法行为，本案只有${facts.violations.length}项`,
            },
          ]
        : [],
    ),
  );
}
