import type { Inspection } from '../../case/inspection.ts';
import type { Proposal } from '../../case/people.ts';
import type { CashCollection, Conversion, Summary } from '../../case/summary.ts';
import { fen } from '../../kernel/money.ts';
import { at, officers, on, type Sensitive } from './full-party.ts';

/** 当场处罚的每个字段都有内容。 */
export function fullSummary(proposal: Proposal, s: Sensitive): Summary {
  return {
    told: { on, at, proposal },
    heard: { on, disputed: true, raised: true, reply: `${s.person}的意见不成立` },
    decided: {
      at,
      place: s.address,
      handover: 'refused-noted',
      payMode: 'cash',
      officers,
      afloat: true,
      ashoreOn: on,
    },
    filedBackOn: on,
  };
}

/** 当场收缴的罚款。 */
export function fullCash(s: Sensitive): readonly CashCollection[] {
  return [
    {
      id: 'K1',
      on,
      amountFen: fen(10_000),
      ground: 'hard-to-collect',
      reason: `${s.person}没有固定住所，电话${s.phone}`,
      receipt: '票据一',
      officers,
      afloat: true,
      ashoreOn: on,
      handedInOn: on,
      bankedOn: on,
    },
  ];
}

/** 程序转换和行政检查的每个字段都有内容。 */
export function fullInspection(
  s: Sensitive,
  told: string,
): Readonly<{ conversion: Conversion; inspection: Inspection }> {
  const person = `${s.person}，${s.identityNumber}`;
  const list = { version: '名录一', entries: [{ key: s.identityNumber, tickets: 1 }] };
  return {
    conversion: { on, reason: 'facts-disputed', explanation: told },
    inspection: {
      task: '年度日常检查',
      kind: 'daily',
      items: [{ matter: 'food.expired-food', title: '食品销售', publishedOn: on, standard: ['保质期'] }],
      cap: 4,
      plan: { number: '计划一', filedWith: '演示市局', filedOn: on, publishedOn: on },
      special: {
        number: '专项一',
        approvedBy: '演示政府',
        approvedOn: on,
        filedOn: on,
        publishedOn: on,
        orderedFromAbove: false,
      },
      clue: { source: 'report', number: '线索一', receivedOn: on },
      urgent: `${person}报告`,
      overlap: {
        on,
        found: [
          { body: 'transport', kind: 'special', since: on, planned: { from: on, to: on }, enteredOn: on },
        ],
        others: [{ body: '演示消防', month: '九月', items: '消防' }],
        decision: 'kept-apart',
        reason: person,
        offSiteEnough: true,
        offSiteReason: person,
      },
      draws: [
        {
          on,
          question: { seed: '种子', firms: list, inspectors: list, inspectorsTaken: 2 },
          excluded: [{ key: s.identityNumber, why: `${s.person}已达上限` }],
          firm: s.identityNumber,
          inspectors: ['tianhe-market.a'],
          reason: person,
        },
      ],
      assignment: { on, ground: 'clue', reason: person },
      visits: { year: 2026, counted: 1, seen: [], hidden: 0, ordered: 0, byOthers: 0 },
      approvedOn: on,
      notice: {
        number: '检通一',
        document: 'D1',
        on,
        mode: 'surprise',
        ground: person,
        receiver: s.receiver,
      },
      checkIn: {
        at,
        place: s.address,
        location: '113,23',
        code: 'failed',
        codeRecord: `${s.person}处网络中断`,
        officers,
        helpers: 1,
      },
      checked: { record: 'R1', items: [{ standard: '保质期', result: 'problem', note: told }] },
      result: {
        number: '检告一',
        document: 'D2',
        on,
        outcome: 'open-lead',
        explanation: person,
        receiver: s.receiver,
      },
      publication: {
        on,
        by: 'tianhe-market.a',
        record: { firm: s.person, items: '食品销售', outcome: '有问题', body: '演示市监局', checkedOn: on },
      },
      lead: { on, caseId: 'case-2', number: '线索二' },
      complaints: [
        { id: 'Q1', on, content: `${told}，${s.person}`, refusedEntry: true, answer: { on, text: told } },
      ],
    },
  };
}
