import type { Evolvers } from './evolvers.ts';
import type { JoinderEvent } from './joinder.ts';

/** 并案、分案：各项违法行为保留自己的立案日期。 */
export const joinderEvolvers: Evolvers<JoinderEvent['type']> = {
  CaseJoined: (theCase, { link, parties, violations, evidence = [], records = [] }) => ({
    ...theCase,
    links: [...theCase.links, link],
    parties: [...theCase.parties, ...parties],
    violations: [...theCase.violations, ...violations],
    evidence: [...theCase.evidence, ...evidence],
    records: [...theCase.records, ...records],
  }),

  CaseJoinedInto: (theCase, { link, on }) => ({
    ...theCase,
    links: [...theCase.links, link],
    phase: 'terminated',
    terminated: { on, reason: `并入${link.other.number}` },
  }),

  PartiesSplit: (theCase, { link }) => ({
    ...theCase,
    links: [...theCase.links, link],
    parties: theCase.parties.filter(({ id }) => !link.parties.includes(id)),
    violations: theCase.violations
      .map((each) => ({ ...each, parties: each.parties.filter((id) => !link.parties.includes(id)) }))
      .filter(({ parties }) => parties.length > 0),
  }),

  // 分出的案件接着原来的立案日期，不重新起算。
  CaseSplitOff: (theCase, { link, number, handlers }) => ({
    ...theCase,
    phase: 'investigating',
    number,
    handlers,
    filedOn: link.other.filedOn,
    links: [...theCase.links, link],
  }),
};
