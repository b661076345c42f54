import { type Case, day } from '@lpt/domain';
import { expect, test } from 'vitest';
import { joinedFrom, partiesToName } from './joined-case.ts';

type Joining = Pick<Case, 'parties' | 'violations'>;

function party(id: string, name: string, idNumber?: string): Case['parties'][number] {
  return {
    id,
    identity: {
      kind: 'individual-business',
      name,
      address: '演示路1号',
      ...(idNumber ? { idNumber } : {}),
    },
    stage: 'no-proposal',
    notices: [],
    statements: [],
    services: [],
    payments: [],
  } as unknown as Case['parties'][number];
}

function violation(id: string, parties: readonly string[]): Case['violations'][number] {
  return {
    id,
    matter: 'food.expired-food',
    parties,
    from: day('2026-11-20'),
    to: day('2026-11-20'),
    place: '演示路1号',
    facts: '货架上有超过保质期的食品。',
    circumstances: { goodsValueFen: 10_000 },
    filedOn: day('2026-11-21'),
  };
}

const here: Joining = { parties: [party('P1', '甲店'), party('P3', '乙店', '91440106MA59')], violations: [] };

test('同一当事人的案件，没有新的当事人，违法行为记在本案的编号下', () => {
  const other: Joining = {
    parties: [party('P1', '改了名的乙店', '91440106MA59')],
    violations: [violation('V1', ['P1'])],
  };
  expect(joinedFrom(here, other)).toMatchObject({
    relation: 'same-party',
    joinedParties: [],
    joinedViolations: [
      { matter: 'food.expired-food', parties: ['P3'], circumstances: { goodsValueFen: 10_000 } },
    ],
  });
});

test('另一名当事人接着最大的编号；旧的编号、立案日期不带过来', () => {
  const other: Joining = {
    parties: [party('P1', '甲店'), party('P2', '丙店')],
    violations: [violation('V7', ['P1', 'P2'])],
  };
  const { relation, joinedParties, joinedViolations } = joinedFrom(here, other);
  expect(relation).toBe('same-act');
  expect(joinedParties).toEqual([{ kind: 'individual-business', name: '丙店', address: '演示路1号' }]);
  expect(joinedViolations).toEqual([expect.not.objectContaining({ id: 'V7' })]);
  expect(joinedViolations).toEqual([expect.objectContaining({ parties: ['P1', 'P4'] })]);
  expect(joinedViolations).toEqual([expect.not.objectContaining({ filedOn: day('2026-11-21') })]);
});

test('能选的当事人：本案的用自己的编号，新填的接着编；没有名称的按先后', () => {
  expect(partiesToName(here.parties, ['丙店', ''])).toEqual([
    { value: 'P1', title: '甲店' },
    { value: 'P3', title: '乙店' },
    { value: 'P4', title: '丙店' },
    { value: 'P5', title: '当事人 2' },
  ]);
  expect(partiesToName([], ['某人'])).toEqual([{ value: 'P1', title: '某人' }]);
});
