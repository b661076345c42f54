import { expect, test } from 'vitest';
import type { Case } from '../../case/case.ts';
import { day } from '../../kernel/day.ts';
import { joinedCaseInput } from './joined-case-input.ts';

type Joining = Pick<Case, 'parties' | 'violations' | 'evidence' | 'records'>;

const nothing = { evidence: [], records: [] };

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

const here: Joining = {
  parties: [party('P1', '甲店'), party('P3', '乙店', '91440106MA59')],
  violations: [],
  ...nothing,
};

test('同一当事人的案件，没有新的当事人，违法行为记在本案的编号下', () => {
  const other: Joining = {
    parties: [party('P1', '改了名的乙店', '91440106MA59')],
    violations: [violation('V1', ['P1'])],
    ...nothing,
  };
  expect(joinedCaseInput(here, other)).toMatchObject({
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
    ...nothing,
  };
  const { relation, joinedParties, joinedViolations } = joinedCaseInput(here, other);
  expect(relation).toBe('same-act');
  expect(joinedParties).toEqual([{ kind: 'individual-business', name: '丙店', address: '演示路1号' }]);
  expect(joinedViolations).toEqual([expect.not.objectContaining({ id: 'V7' })]);
  expect(joinedViolations).toEqual([expect.objectContaining({ parties: ['P1', 'P4'] })]);
  expect(joinedViolations).toEqual([expect.not.objectContaining({ filedOn: day('2026-11-21') })]);
});

const evidence = (id: string, title: string, violations: readonly string[]): Case['evidence'][number] => ({
  id,
  kind: 'physical',
  title,
  source: '现场提取',
  obtainedOn: day('2026-11-20'),
  officers: [{ id: 'market.handler-1', name: '甲', body: 'market', certificate: '1', validTo: null }],
  proves: '商品已经过期',
  violations,
});

test('证据写明证明并入的第几项，没有写明的证明全部；笔录记在本案的当事人名下；同一行为仍是同一行为', () => {
  const scene: Case['records'][number] = {
    id: 'R1',
    kind: 'site',
    from: '2026-11-20T09:00:00+08:00' as Case['records'][number]['from'],
    to: '2026-11-20T10:00:00+08:00' as Case['records'][number]['to'],
    place: '演示路1号',
    officers: [],
    person: '丙',
    certificatesShown: true,
    rightsTold: true,
    content: '货架上有过期食品。',
    turns: [],
    signature: 'signed',
    beforeFiling: true,
  };
  const { joinedEvidence, joinedRecords, joinedViolations } = joinedCaseInput(here, {
    parties: [party('P2', '乙店', '91440106MA59')],
    violations: [violation('V3', ['P2']), { ...violation('V5', ['P2']), sameActAs: 'V3' }],
    evidence: [evidence('E4', '过期饼干', ['V5']), evidence('E6', '营业执照', [])],
    records: [scene, { ...scene, id: 'R2', kind: 'questioning', content: '', party: 'P2' }],
  });
  expect(
    joinedEvidence.map(({ title, violations, officers }) => [title, violations, officers[0]?.certificate]),
  ).toEqual([
    ['过期饼干', ['V2'], '1'],
    ['营业执照', ['V1', 'V2'], '1'],
  ]);
  expect(joinedRecords.map(({ kind, party: of, content }) => [kind, of, content])).toEqual([
    ['site', undefined, '货架上有过期食品。'],
    ['questioning', 'P3', undefined],
  ]);
  expect(joinedViolations.map(({ sameActAs }) => sameActAs)).toEqual([undefined, 'V1']);
});
