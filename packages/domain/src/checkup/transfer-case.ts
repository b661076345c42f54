import type { JurisdictionDispute } from '../case/jurisdiction.ts';
import type { PoliceTransfer } from '../case/police-transfer.ts';
import { day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import type { CheckFacts } from './check-facts.ts';
import type { JurisdictionFacts, PoliceFacts } from './check-facts-transfer.ts';

/** 由事实写明的移送，写进案件，决定的条件也看它。 */
export function policeTransfersOf({ police }: CheckFacts): readonly PoliceTransfer[] {
  return police ? [transferOf(police)] : [];
}

/** 由事实写明的管辖争议，写进案件，决定的条件也看它。 */
export function disputesOf({ jurisdiction }: CheckFacts): readonly JurisdictionDispute[] {
  return jurisdiction?.dispute ? [disputeOf(jurisdiction.dispute)] : [];
}

/** 没有写报告、决定的，不知道何时发现，取一个很早的日子；没有期限从发现之日起算。 */
const suspectedOn = day('1990-01-01');

/** 由事实写明的一次移送。 */
export function transferOf(given: PoliceFacts): PoliceTransfer {
  const { crime, reportedOn, decision, handedAt, papers, answer, objection, goodsHandedOn, returnedOn } =
    given;
  return {
    id: 'Y1',
    parties: ['P1'],
    crime,
    suspicion: 'standard-reached',
    facts: '',
    team: [],
    on: reportedOn ?? (decision ? dayOf(decision.at) : suspectedOn),
    ...(reportedOn ? { report: { on: reportedOn, content: '' } } : {}),
    ...(decision ? { decision: { ...decision, on: dayOf(decision.at), by: '', reason: '' } } : {}),
    ...(handedAt
      ? {
          handed: {
            on: dayOf(handedAt),
            at: handedAt,
            police: '',
            number: '',
            document: '',
            receipt: '',
            papers: papers ?? [],
            phase: 'proceeding',
          },
        }
      : {}),
    ...(answer ? { answer: { ...answer, on: answer.receivedOn, note: '' } } : {}),
    ...(objection ? { objection: { ...objection, paper: '' } } : {}),
    ...(goodsHandedOn ? { goods: { on: goodsHandedOn, list: '', receipt: '' } } : {}),
    ...(returnedOn
      ? { returned: { on: returnedOn, receivedOn: returnedOn, ground: 'not-filed', note: '' } }
      : {}),
  };
}

function disputeOf(given: NonNullable<JurisdictionFacts['dispute']>): JurisdictionDispute {
  const { arisenOn, negotiated, referredOn, designated } = given;
  return {
    id: 'G1',
    other: '其他机关',
    reason: '',
    arisenOn,
    ...(negotiated ? { negotiated: { ...negotiated, note: '' } } : {}),
    ...(referredOn ? { referred: { on: referredOn, receivedOn: referredOn, superior: '上一级机关' } } : {}),
    ...(designated ? { designated: { ...designated, receivedOn: designated.on, organ: '', paper: '' } } : {}),
  };
}
