import { day, type Party } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { instalmentRows, owedRows } from './execution-owed.ts';

// 罚款五千元，没收违法所得二百元；只写执行要读的各项。
function aParty(more: object): Party {
  return {
    id: 'P1',
    decision: {
      proposal: {
        outcome: 'penalty',
        penalties: [
          { kind: 'fine', amountFen: 500_000 },
          { kind: 'confiscate-gains', amountFen: 20_000 },
        ],
      },
    },
    payments: [],
    ...more,
  } as unknown as Party;
}

describe('应缴、已缴、尚欠', () => {
  test('缴了一部分罚款的，尚欠是余数；没有决定加处的不列加处罚款', () => {
    const party = aParty({ payments: [{ on: '2026-03-05', kind: 'fine', amountFen: 300_000 }] });
    expect(
      owedRows(party, day('2026-03-06')).map(({ title, due, paid, owed }) => [title, due, paid, owed]),
    ).toEqual([
      ['罚款', 500_000, 300_000, 200_000],
      ['没收违法所得', 20_000, 0, 20_000],
    ]);
    expect(owedRows(party, day('2026-03-04'))[0]?.owed).toBe(500_000);
  });

  test('决定加处罚款的，写明怎样算', () => {
    const execution = {
      lateFine: { on: '2026-03-20', dueOn: '2026-03-16' },
      deferrals: [],
      demands: [],
      substitutes: [],
      pauses: [],
      disposals: [],
      reversals: [],
    };
    const late = owedRows(aParty({ execution }), day('2026-03-26')).find(({ title }) => title === '加处罚款');
    expect(late?.owed).toBe(150_000);
    expect(late?.says).toMatch(/[一-龥]/);
  });
});

describe('分期', () => {
  const answer = {
    on: '2026-03-10',
    option: 'instalments',
    schedule: [
      { dueOn: '2026-03-31', amountFen: 250_000 },
      { dueOn: '2026-04-30', amountFen: 250_000 },
    ],
  };
  const party = aParty({
    payments: [{ on: '2026-03-31', kind: 'fine', amountFen: 250_000 }],
    execution: { deferrals: [{ answer }] },
  });
  const states = (on: string) => instalmentRows(party, day(on)).map(({ state }) => state);

  test('当日缴纳仍是按期；没有到期的不算欠', () => {
    expect(states('2026-03-30')).toEqual(['ahead', 'ahead']);
    expect(states('2026-03-31')).toEqual(['paid', 'ahead']);
    expect(states('2026-04-30')).toEqual(['paid', 'ahead']);
  });

  test('过了期没有缴足的，写明没有按期', () => {
    expect(states('2026-05-01')).toEqual(['paid', 'missed']);
  });
});
