import type { Measure } from '../../case/coercive-measure.ts';
import type { ListedItem } from '../../case/listed-item.ts';
import type { Preservation } from '../../case/preservation.ts';
import { fen } from '../../kernel/money.ts';
import { at, officers, on, type Sensitive } from './full-party.ts';

function item(s: Sensitive): ListedItem {
  return {
    name: `${s.person}的饼干`,
    specification: '500克',
    quantity: 36,
    unit: '袋',
    condition: '完好',
    place: s.address,
    keeper: s.witness,
    photos: ['E1'],
  };
}

function preservation(s: Sensitive, told: string): Preservation {
  return {
    id: 'B1',
    party: 'P1',
    number: '登存〔2026〕1号',
    document: 'D1',
    at,
    on,
    reason: told,
    items: [item(s)],
    officers,
    witness: s.witness,
    signature: 'signed',
    recording: '记录仪一',
    request: 'A1',
    urgent: { reason: told, ratified: { request: 'A1', on, at } },
    settled: { on, outcome: 'released', note: told, document: 'D2' },
    lapseNotice: { on, document: 'D3' },
  };
}

function measure(s: Sensitive, told: string): Measure {
  return {
    id: 'M1',
    kind: 'sealing',
    party: 'P1',
    number: '强措〔2026〕1号',
    document: 'D4',
    basis: { level: 'law', provision: '演示条款' },
    reasons: `查封${s.person}的饼干`,
    at,
    on,
    days: 30,
    items: [
      {
        ...item(s),
        relation: 'of-case',
        owner: 'third-party',
        ownerReason: `${s.person}寄存`,
        heldBy: '演示法院',
      },
    ],
    account: {
      bank: '演示银行',
      account: s.account,
      amountFen: fen(1),
      caseSumFen: fen(1),
      workingCapital: '保留基本账户',
    },
    officers,
    scene: {
      place: s.address,
      partyCalled: true,
      partyPresent: false,
      witness: s.witness,
      told: true,
      statement: told,
      signature: 'signed',
      handedOver: true,
    },
    recording: {
      device: '记录仪一',
      from: at,
      to: at,
      gaps: [{ from: at, to: at, explained: 'voice', note: '换电池' }],
    },
    recordingStoredOn: on,
    request: 'A1',
    urgent: { reason: told, ratified: { request: 'A1', on, at } },
    testing: [
      {
        id: 'T1',
        from: on,
        to: on,
        items: `${s.person}的饼干`,
        institution: '演示检验所',
        document: 'D5',
        endedOn: on,
      },
    ],
    extension: { on, days: 30, reason: '案情复杂', number: '延强〔2026〕1号', document: 'D6' },
    custody: [{ on, keeper: s.receiver, place: s.address, items: `${s.person}的饼干` }],
    applications: [{ on, reason: `${s.person}已经改正`, answer: { on, note: '尚未改正' } }],
    disposals: [
      {
        on,
        items: `${s.person}的鲜货`,
        reason: `${s.person}同意`,
        consent: 'owner-consented',
        done: { on, how: '变卖', proceedsFen: fen(1) },
      },
    ],
    ended: {
      how: 'lifted',
      on,
      ground: 'decided',
      note: `${s.person}已受处理`,
      number: '解强〔2026〕1号',
      document: 'D7',
    },
    returned: { on, receiver: s.receiver, note: told },
  };
}

/** 每个可以写到的字段都有内容的登记保存和强制措施。 */
export function fullCoercion(s: Sensitive, told: string) {
  return { preservations: [preservation(s, told)], measures: [measure(s, told)] };
}
