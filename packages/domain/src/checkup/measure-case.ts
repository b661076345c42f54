import type { BasisLevel, Measure, MeasureItem, MeasureKind } from '../case/coercive-measure.ts';
import type { Party } from '../case/party.ts';
import type { Service } from '../case/people.ts';
import { dayOf, type Instant } from '../kernel/instant.ts';
import type { MeasureFacts } from './check-facts-measure.ts';

const testingPaper = 'D8';

/** 批准措施的报批的编号。 */
export const requestId = 'Q1';

/** 依据的层级，写成案件里的样子。 */
export function basisOf(level: BasisLevel): Measure['basis'] {
  return { level, provision: '' };
}

/** 清单里的一件。 */
export function itemOf(item: NonNullable<MeasureFacts['items']>[number]): MeasureItem {
  return {
    ...item,
    specification: '',
    quantity: 1,
    unit: '件',
    condition: '',
    place: '',
    keeper: '',
    photos: [],
  };
}

/** 冻结的账户。 */
export function accountOf({ amountYuan, caseSumYuan, ...rest }: NonNullable<MeasureFacts['account']>) {
  return { bank: '', account: '', amountFen: amountYuan, caseSumFen: caseSumYuan, ...rest };
}

/** 检测期间已经书面告知的当事人。 */
export function toldOfTesting(party: Party, { testing }: MeasureFacts): Party {
  if (!testing?.toldOn) return party;
  const told: Service = {
    id: 'S8',
    document: testingPaper,
    documentTitle: '',
    method: 'direct',
    on: testing.toldOn,
    servedOn: testing.toldOn,
    outcome: 'served',
    proof: '',
    officers: [],
  };
  return { ...party, services: [...party.services, told] };
}

/** 由事实写明的一次措施。 */
export function measureOf(given: MeasureFacts, at: Instant): Measure {
  const { kind, days, urgent, ratifiedAt, testing, extension, lifted, items, account, basisLevel } = given;
  const ratified = ratifiedAt && { request: requestId, on: dayOf(ratifiedAt), at: ratifiedAt };
  return {
    id: 'C1',
    kind: kind as MeasureKind,
    party: 'P1',
    number: '本次措施',
    document: 'D7',
    basis: basisOf(basisLevel ?? 'law'),
    reasons: '',
    at,
    on: dayOf(at),
    days,
    items: (items ?? []).map(itemOf),
    ...(account ? { account: accountOf(account) } : {}),
    officers: [],
    scene: {
      place: '',
      partyCalled: true,
      partyPresent: true,
      told: true,
      statement: '',
      signature: 'signed',
      handedOver: true,
    },
    ...(urgent ? { urgent: { reason: '', ...(ratified ? { ratified } : {}) } } : {}),
    testing: testing
      ? [
          {
            id: 'T1',
            from: testing.from,
            to: testing.to,
            items: '',
            institution: '',
            document: testingPaper,
          },
        ]
      : [],
    ...(extension ? { extension: { ...extension, reason: '', number: '', document: '' } } : {}),
    custody: [],
    applications: [],
    disposals: [],
    ...(lifted
      ? { ended: { how: 'lifted', on: lifted.on, ground: lifted.ground, note: '', number: '', document: '' } }
      : {}),
  };
}
