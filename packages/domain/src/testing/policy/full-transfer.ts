import type { Case } from '../../case/case.ts';
import { at, officers, on, type Sensitive } from './full-party.ts';

/** 回避、移送、管辖、协助、并案各字段都有内容；姓名写进自由文字里。 */
export function fullTransfer(
  s: Sensitive,
  told: string,
): Pick<
  Case,
  'withdrawals' | 'policeTransfers' | 'jurisdictionDisputes' | 'assistances' | 'links' | 'handover'
> {
  const says = `${s.person}：${told}`;
  const other = { caseId: 'case-2', number: '立〔2026〕2号', filedOn: on };
  return {
    withdrawals: [
      {
        id: 'HB1',
        officer: 'tianhe-market.a',
        seat: 'officer',
        motion: 'party',
        party: 'P1',
        ground: 'interest',
        reason: says,
        on,
        decided: { on, outcome: 'refused', decider: 'head', by: 'tianhe-market.c', reason: says },
      },
    ],
    policeTransfers: [
      {
        id: 'Y1',
        parties: ['P1'],
        crime: '演示罪名',
        suspicion: 'standard-reached',
        facts: says,
        team: officers,
        on,
        report: { on, content: says },
        decision: { on, at, by: 'tianhe-market.c', position: 'chief', outcome: 'approved', reason: says },
        handed: {
          on,
          at,
          police: '演示公安机关',
          number: '移函〔2026〕1号',
          document: 'D9',
          receipt: says,
          papers: ['report'],
          phase: 'investigating',
        },
        answer: { on, receivedOn: on, outcome: 'refused', note: says },
        goods: { on, list: says, receipt: says },
        objection: { on, kind: 'reconsideration', paper: says },
        returned: { on, receivedOn: on, ground: 'not-filed', note: says },
      },
    ],
    jurisdictionDisputes: [
      {
        id: 'GX1',
        other: '演示区市场监管局',
        reason: says,
        arisenOn: on,
        negotiated: { on, outcome: 'failed', note: says },
        referred: { on, superior: '演示市市场监管局', receivedOn: on },
        designated: { on, receivedOn: on, to: 'ours', organ: '演示局', paper: '指定管辖通知书' },
      },
    ],
    assistances: [
      {
        id: 'X1',
        to: '演示机关',
        matters: says,
        number: '协调〔2026〕1号',
        document: 'D8',
        on,
        receivedOn: on,
        longer: { on, note: says },
        answer: { on, outcome: 'assisted', note: says },
      },
    ],
    links: [
      { kind: 'joined', on, other, reason: says, relation: 'same-party', parties: ['P1'], records: ['R1'] },
    ],
    handover: {
      on,
      number: '移函〔2026〕2号',
      document: 'D7',
      papers: says,
      receipt: says,
      by: 'tianhe-market.a',
    },
  };
}
