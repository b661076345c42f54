import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { createRegistry } from './create-registry.ts';
import { plainNumberStyle } from './document-number.ts';
import { isQualifiedHandler, isQualifiedSupervisor } from './qualification.ts';
import {
  type Body,
  type Certificate,
  certificateOn,
  mayAct,
  type Officer,
  type PowerGrant,
  type RegistryData,
} from './registry.ts';

const body: Body = {
  id: 'yangshan-agriculture',
  name: '阳山县农业农村局',
  shortName: '阳山农业农村局',
  uscc: '11440106PDY000036J',
  division: '441823',
  city: '441800',
  level: 'county',
  kind: 'department',
  profile: ['general', 'guangdong', 'agriculture'],
  units: [{ id: 'team', name: '执法大队' }],
  numberPrefix: '阳农',
  numberStyle: plainNumberStyle,
  payee: '演示银行',
  address: '演示路1号',
  phone: '0763-0000001',
  reviewBodies: { reconsideration: '阳山县人民政府', court: '演示法院' },
  confirmedFrom: day('2020-01-01'),
};

const town: Body = {
  ...body,
  id: 'dubu',
  name: '阳山县杜步镇人民政府',
  division: '441823104',
  level: 'township',
  kind: 'township',
  confirmedFrom: day('2021-09-01'),
};

const countyJustice: Body = { ...body, id: 'yangshan-justice', name: '阳山县司法局', supervises: '441823' };
const cityJustice: Body = {
  ...body,
  id: 'qingyuan-justice',
  division: '441800',
  level: 'city',
  supervises: '441800',
};
const otherJustice: Body = {
  ...countyJustice,
  id: 'tianhe-justice',
  division: '440106',
  city: '440100',
  supervises: '440106',
};

const certificate: Certificate = {
  number: '演示-0001',
  category: 'enforcement',
  validFrom: day('2024-01-01'),
  validTo: day('2026-12-31'),
  status: 'valid',
};

const officer: Officer = {
  id: 'dubu.1',
  name: '陈示例',
  body: 'dubu',
  unit: 'team',
  duty: 'officer',
  legalQualification: false,
  certificate,
};

const matter = 'agriculture.unregistered-fertiliser';
const handedOver = day('2021-10-01');
const powers: readonly PowerGrant[] = [
  {
    id: '1',
    body: 'yangshan-agriculture',
    matter,
    actType: 'penalty',
    from: day('2020-01-01'),
    to: handedOver,
    restsOn: '职能配置规定',
    kind: 'own',
  },
  {
    id: '2',
    body: 'yangshan-agriculture',
    matter,
    actType: 'inspection',
    from: day('2020-01-01'),
    restsOn: '职能配置规定',
    kind: 'own',
  },
  {
    id: '3',
    body: 'dubu',
    matter,
    actType: 'penalty',
    from: handedOver,
    restsOn: '阳府函〔2021〕18号',
    kind: 'delegated',
  },
];

const data: RegistryData = {
  bodies: [otherJustice, cityJustice, countyJustice, body, town],
  officers: [officer],
  powers,
};
const registry = createRegistry(data);

describe('职权按日判断', () => {
  test('处罚权下放之日起归镇，县局不再有', () => {
    expect(mayAct(registry, 'yangshan-agriculture', matter, 'penalty', day('2021-09-30'))).toBe(true);
    expect(mayAct(registry, 'yangshan-agriculture', matter, 'penalty', handedOver)).toBe(false);
    expect(mayAct(registry, 'dubu', matter, 'penalty', day('2021-09-30'))).toBe(false);
    expect(mayAct(registry, 'dubu', matter, 'penalty', handedOver)).toBe(true);
  });

  test('处罚权下放以后，县局仍可检查，镇不因此可以检查', () => {
    expect(mayAct(registry, 'yangshan-agriculture', matter, 'inspection', day('2025-01-01'))).toBe(true);
    expect(mayAct(registry, 'dubu', matter, 'inspection', day('2025-01-01'))).toBe(false);
  });

  test('有权的机关每日恰有一个', () => {
    for (const on of ['2021-09-30', '2021-10-01', '2025-01-01'])
      expect(registry.bodiesWith(matter, 'penalty', day(on))).toHaveLength(1);
  });

  test('主体资格尚未确认或者已经终止的，有职权也不得行使', () => {
    const closed = { ...town, confirmedTo: day('2024-01-01') };
    const late = createRegistry({ ...data, bodies: [...data.bodies.slice(0, -1), closed] });
    expect(mayAct(late, 'dubu', matter, 'penalty', day('2023-12-31'))).toBe(true);
    expect(mayAct(late, 'dubu', matter, 'penalty', day('2024-01-01'))).toBe(false);
  });

  test('别的事项、不存在的机关都不行', () => {
    expect(mayAct(registry, 'dubu', 'food.expired-food', 'penalty', day('2025-01-01'))).toBe(false);
    expect(mayAct(registry, 'nowhere', matter, 'penalty', day('2025-01-01'))).toBe(false);
  });

  test('受委托的可以处罚，不得实施行政强制措施', () => {
    const entrusted = {
      body: 'dubu',
      from: handedOver,
      restsOn: '委托书',
      kind: 'entrusted',
      onBehalfOf: 'yangshan-agriculture',
    } as const;
    const withEntrusted = createRegistry({
      ...data,
      powers: [
        { ...entrusted, id: 'p', matter: 'other', actType: 'penalty' },
        { ...entrusted, id: 'c', matter: 'other', actType: 'coercion' },
      ],
    });
    expect(mayAct(withEntrusted, 'dubu', 'other', 'penalty', day('2025-01-01'))).toBe(true);
    expect(mayAct(withEntrusted, 'dubu', 'other', 'coercion', day('2025-01-01'))).toBe(false);
  });

  test('所凭的职权写明依据的文件', () => {
    expect(registry.power('dubu', matter, 'penalty', day('2025-01-01'))?.restsOn).toBe('阳府函〔2021〕18号');
  });
});

describe('证件按日判断', () => {
  const state = (changes: Partial<Certificate>, on: string) =>
    certificateOn({ certificate: { ...certificate, ...changes } }, day(on));

  test('有效期首日、末日都有效，前一日、后一日无效', () => {
    expect(state({}, '2023-12-31')).toBe('not-yet');
    expect(state({}, '2024-01-01')).toBe('valid');
    expect(state({}, '2026-12-31')).toBe('valid');
    expect(state({}, '2027-01-01')).toBe('expired');
  });

  test('没有证件', () => {
    expect(certificateOn({ certificate: null }, day('2025-01-01'))).toBe('none');
  });

  test('暂扣之日起无效，期满之日恢复', () => {
    const suspension = {
      status: 'suspended',
      statusFrom: day('2025-03-01'),
      statusTo: day('2025-06-01'),
    } as const;
    expect(state(suspension, '2025-02-28')).toBe('valid');
    expect(state(suspension, '2025-03-01')).toBe('suspended');
    expect(state(suspension, '2025-05-31')).toBe('suspended');
    expect(state(suspension, '2025-06-01')).toBe('valid');
    expect(state(suspension, '2027-01-01')).toBe('expired');
  });

  test('撤销、注销之日起无效，撤销以前办的案不受影响', () => {
    expect(state({ status: 'revoked', statusFrom: day('2025-03-01') }, '2025-02-28')).toBe('valid');
    expect(state({ status: 'revoked', statusFrom: day('2025-03-01') }, '2025-03-01')).toBe('revoked');
    expect(state({ status: 'cancelled', statusFrom: day('2025-03-01') }, '2027-01-01')).toBe('cancelled');
    expect(state({ status: 'revoked' }, '2024-06-01')).toBe('revoked');
  });

  test('辅助人员、别的机关的人员、持监督证的人员都不算办案人员', () => {
    const on = day('2025-01-01');
    expect(isQualifiedHandler(officer, 'dubu', on)).toBe(true);
    expect(isQualifiedHandler(officer, 'yangshan-agriculture', on)).toBe(false);
    expect(isQualifiedHandler({ ...officer, duty: 'auxiliary' }, 'dubu', on)).toBe(false);
    expect(isQualifiedHandler({ ...officer, certificate: null }, 'dubu', on)).toBe(false);
    const supervision = {
      ...officer,
      duty: 'supervisor',
      certificate: { ...certificate, category: 'supervision' },
    } as const;
    expect(isQualifiedHandler(supervision, 'dubu', on)).toBe(false);
    expect(isQualifiedSupervisor(supervision, 'dubu', on)).toBe(true);
    expect(isQualifiedSupervisor(officer, 'dubu', on)).toBe(false);
  });
});

describe('查找', () => {
  test('机关的监督机关自近而远，不含别的县', () => {
    expect(registry.supervisorsOf('dubu').map(({ id }) => id)).toEqual([
      'yangshan-justice',
      'qingyuan-justice',
    ]);
  });

  test('司法局不监督自己', () => {
    expect(registry.supervisorsOf('yangshan-justice').map(({ id }) => id)).toEqual(['qingyuan-justice']);
  });

  test('辖区以内的机关', () => {
    expect(registry.bodiesWithin('441823').map(({ id }) => id)).toEqual([
      'yangshan-justice',
      'yangshan-agriculture',
      'dubu',
    ]);
  });

  test('查无此号的无结果', () => {
    expect(registry.body('nowhere')).toBeUndefined();
    expect(registry.officersOf('nowhere')).toEqual([]);
    expect(registry.unit('dubu', 'team')?.name).toBe('执法大队');
    expect(registry.unit('dubu', 'nowhere')).toBeUndefined();
  });
});

test('同一职权前后两次授予，首尾相接不算重叠', () => {
  const [first] = powers;
  const second = { from: handedOver, to: day('2022-01-01'), restsOn: '收回决定' };
  const resumed = createRegistry({ ...data, powers: first ? [first, { ...first, ...second, id: '4' }] : [] });
  expect(resumed.power('yangshan-agriculture', matter, 'penalty', handedOver)?.restsOn).toBe('收回决定');
});

describe('自相矛盾的数据建不成', () => {
  const grant = powers[2];
  const broken: readonly [situation: string, changes: Partial<RegistryData>][] = [
    ['机关编号重复', { bodies: [...data.bodies, town] }],
    ['人员编号重复', { officers: [officer, officer] }],
    ['层级与区划不符', { bodies: [{ ...body, level: 'city' }], officers: [], powers: [] }],
    ['城市与区划不符', { bodies: [{ ...body, city: '440100' }], officers: [], powers: [] }],
    ['区划不存在', { bodies: [{ ...body, division: '441899' }], officers: [], powers: [] }],
    ['人员所在机关不存在', { officers: [{ ...officer, body: 'nowhere' }] }],
    ['人员所在机构不存在', { officers: [{ ...officer, unit: 'nowhere' }] }],
    ['职权的机关不存在', { powers: grant ? [{ ...grant, body: 'nowhere' }] : [] }],
    ['职权在开始以前终止', { powers: grant ? [{ ...grant, to: grant.from }] : [] }],
    ['同一职权前后重叠', { powers: grant ? [grant, { ...grant, id: '4', from: day('2025-01-01') }] : [] }],
    ['受委托而没有委托机关', { powers: grant ? [{ ...grant, kind: 'entrusted' }] : [] }],
  ];
  for (const [situation, changes] of broken) {
    test(situation, () => {
      expect(() => createRegistry({ ...data, ...changes })).toThrow(/^registry: /);
    });
  }
});
