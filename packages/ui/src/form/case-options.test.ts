import { actOf, type Case, createRegistry } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { caseOptions, caseSources, chosenAhead, nothingToPick } from './case-options.ts';

const registry = createRegistry({ bodies: [], officers: [], powers: [] });

const party = (id: string, more: object = {}) => ({
  id,
  identity: { kind: 'organisation', name: `样例${id}公司`, address: '示例路' },
  services: [],
  ...more,
});

// 只写选项要读的各项。
const theCase = {
  parties: [party('P1', { cash: [cash('K1', '2026-03-05'), cash('K2', undefined)] }), party('P2')],
  violations: [],
  documents: [],
  intervals: [],
  corrections: [
    { id: 'C1', number: '改字1号', dueOn: '2026-03-20', recheck: { on: '2026-03-21' } },
    { id: 'C2', number: '改字2号', dueOn: '2026-04-20' },
  ],
  withdrawals: [],
  assistances: [{ id: 'A1', to: '样例机关', number: '协字1号' }],
  measures: [
    {
      id: 'M1',
      party: 'P1',
      kind: 'sealing',
      number: '强字1号',
      on: '2026-03-02',
      ended: { on: '2026-03-09' },
    },
    { id: 'M2', party: 'P1', kind: 'impoundment', number: '强字2号', on: '2026-03-03' },
    { id: 'M3', party: 'P2', kind: 'freezing', number: '强字3号', on: '2026-03-04' },
  ],
  preservations: [],
} as unknown as Case;

function cash(id: string, bankedOn: string | undefined) {
  return {
    id,
    on: '2026-03-01',
    amountFen: 10_000,
    ground: 'within-hundred',
    ...(bankedOn ? { bankedOn } : {}),
  };
}

const ids = (widget: Parameters<typeof caseOptions>[0], of?: string) =>
  caseOptions(widget, { theCase, registry }, of).map(({ value }) => value);

describe('从案件里选一项', () => {
  test('强制措施只列这名当事人的，没有了结的在前', () => {
    expect(ids('measure-of-party', 'P1')).toEqual(['M2', 'M1']);
    expect(ids('measure-of-party', 'P2')).toEqual(['M3']);
    const [open, ended] = caseOptions('measure-of-party', { theCase, registry }, 'P1');
    expect(open?.title).toBe('扣押 强字2号（2026-03-03 实施）');
    expect(ended?.title).toContain('2026-03-09 了结');
  });

  test('责令改正只列还没有复查的，并且先填好', () => {
    expect(ids('open-correction')).toEqual(['C2']);
    expect(chosenAhead('open-correction', caseOptions('open-correction', { theCase, registry }, ''))).toBe(
      'C2',
    );
  });

  test('有几项而没有先后的，不替人选；只有一项的先填好', () => {
    expect(
      chosenAhead('measure-of-party', caseOptions('measure-of-party', { theCase, registry }, 'P1')),
    ).toBe(undefined);
    expect(
      chosenAhead('measure-of-party', caseOptions('measure-of-party', { theCase, registry }, 'P2')),
    ).toBe('M3');
  });

  test('没有缴付银行的现金排在前面，写明数额', () => {
    expect(ids('cash', 'P1')).toEqual(['K2', 'K1']);
    expect(caseOptions('cash', { theCase, registry }, 'P1')[0]?.title).toContain('100.00 元');
  });

  test('每一种都说得出没有可选的', () => {
    for (const source of Object.values(caseSources)) expect(source?.none).toMatch(/[一-龥]{4,}/);
    expect(caseOptions('open-assistance', { registry }, undefined)).toEqual([]);
  });

  test('必须选一项而没有可选的，说得出为什么不能办；有可选的、还没有案件的没有', () => {
    const at = { theCase, registry };
    expect(nothingToPick(actOf('decide-withdrawal').input, at, undefined)).toBe('没有等待决定的回避');
    expect(nothingToPick(actOf('hand-in-cash').input, at, 'P2')).toBe('没有当场收缴的罚款');
    expect(nothingToPick(actOf('hand-in-cash').input, at, 'P1')).toBe(undefined);
    expect(nothingToPick(actOf('register-lead').input, { registry }, undefined)).toBe(undefined);
  });
});
