import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFactsJsonSchema } from './check-facts.ts';
import { fieldOfGuard } from './check-need.ts';
import { readCheckFacts } from './read-facts.ts';

const party = { kind: 'organisation' };

function problemsOf(given: unknown) {
  const read = readCheckFacts(given);
  return read.ok ? [] : read.problems;
}

test('提交的 JSON Schema 与事实格式一致；不一致的用 lpt check --schema 重写', () => {
  const path = new URL('../../../../docs/reference/check-facts.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(checkFactsJsonSchema());
});

test('每个字段都有中文题名，不认识的字段都不收', () => {
  const untitled: string[] = [];
  const loose: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const schema = new Map(Object.entries(value));
    const properties = schema.get('properties');
    if (properties && path !== '' && schema.get('additionalProperties') !== false) loose.push(path);
    for (const [key, inner] of Object.entries(properties ?? {})) {
      const title = new Map(Object.entries(inner as object)).get('title');
      if (typeof title !== 'string' || !/\p{Script=Han}/u.test(title)) untitled.push(`${path}.${key}`);
    }
    for (const [key, inner] of schema) walk(inner, `${path}/${key}`);
  };
  walk(checkFactsJsonSchema(), '');
  expect(untitled).toEqual([]);
  expect(loose.filter((path) => !path.includes('circumstances'))).toEqual([]);
});

test('待补写明的字段都在事实格式里', () => {
  const names = (schema: unknown, path: readonly string[]): boolean => {
    const [step, ...rest] = path;
    if (step === undefined) return true;
    const inner = (schema as { properties?: Record<string, unknown> }).properties?.[step];
    return inner !== undefined && names(inner, rest);
  };
  const schema = checkFactsJsonSchema();
  expect(Object.values(fieldOfGuard).filter((field) => !names(schema, field.split('.')))).toEqual([]);
});

test('只写当事人也可以', () => {
  expect(readCheckFacts({ party })).toMatchObject({ ok: true });
});

const amounts = [
  [-1, '不小于0的金额'],
  ['550', '不小于0的金额'],
  [550.123, '最多两位小数'],
] as const;

const wrong: readonly (readonly [given: unknown, path: string, says: string])[] = [
  [{}, 'party', '没有写（应当是对象）'],
  [{ party, more: 1 }, 'more', '没有这个字段'],
  [{ party: { kind: 'company' } }, 'party.kind', '只能是'],
  [{ party, on: '2026-02-30' }, 'on', '不是真实存在的日期'],
  [{ party, notice: { servedOn: '2026-01-05' } }, '', '写明 proposal'],
  [{ party, proposal: { fineYuan: -1 } }, 'proposal.fineYuan', '不得小于0'],
  [{ party, proposal: { fineYuan: 1.234 } }, 'proposal.fineYuan', '最多两位小数'],
  [{ party, violations: [{ to: '2026-01-01' }] }, 'violations.0', '写且只写一项'],
  [
    { party, violations: [{ to: '2026-01-01', range: { minYuan: 5, maxYuan: 1 } }] },
    'violations.0.range',
    '下限高于上限',
  ],
  [
    { party, violations: [{ to: '2026-01-01', matter: 'no.such' }] },
    'violations.0.matter',
    '没有这个执法事项',
  ],
  [
    { party, violations: [{ to: '2026-01-01', matter: 'food.expired-food', circumstances: { weight: 1 } }] },
    'violations.0.circumstances.weight',
    '可以填goodsValueYuan（货值金额）、gainsYuan（违法所得）',
  ],
  [
    {
      party,
      violations: [{ to: '2026-01-01', range: { minYuan: 1, maxYuan: 2 }, circumstances: { weight: 1 } }],
    },
    'violations.0.circumstances.weight',
    '法定情节写在 factors',
  ],
  [{ party, propsal: {} }, 'propsal', '是不是 proposal'],
  [{ party, fineYuan: 5 }, 'fineYuan', '写在 proposal.fineYuan'],
  [{ party, body: { entrusted: true } }, 'body.entrusted', '是不是 entrustment'],
  [{ party, body: { division: '110101' } }, 'body.division', '不是广东的区划代码'],
  [
    { party, violations: [{ to: '2026-01-01', matter: 'food.expierd-food' }] },
    'violations.0.matter',
    '是不是 food.expired-food',
  ],
  [
    { party, violations: [{ to: '2026-01-01', matter: '经营超过保质期的食品' }] },
    'violations.0.matter',
    '是不是 food.expired-food',
  ],
  ...amounts.map(
    ([goodsValueYuan, says]) =>
      [
        {
          party,
          violations: [{ to: '2026-01-01', matter: 'food.expired-food', circumstances: { goodsValueYuan } }],
        },
        'violations.0.circumstances.goodsValueYuan',
        says,
      ] as const,
  ),
  [
    {
      party,
      violations: [
        { to: '2026-01-01', matter: 'food.purchase-check-missing', circumstances: { correction: 'no' } },
      ],
    },
    'violations.0.circumstances.correction',
    'refused（拒不改正或者逾期未改正）',
  ],
  [
    { party, proposal: {}, decision: { on: '2026-02-02' }, service: { on: '2026-02-01' } },
    'service.on',
    '早于决定',
  ],
  [
    { party, violations: [{ from: '2026-02-02', to: '2026-02-01', range: { minYuan: 1, maxYuan: 2 } }] },
    'violations.0.to',
    '开始之日晚于终了之日',
  ],
  [
    {
      party,
      discoveredOn: '2026-01-01',
      violations: [{ to: '2026-02-01', range: { minYuan: 1, maxYuan: 2 } }],
    },
    'discoveredOn',
    '早于行为之日',
  ],
  [
    { party, measure: { kind: 'sealing', at: '2026-02-02T10:00', ratifiedAt: '2026-02-02T09:59' } },
    'measure.ratifiedAt',
    '早于实施的时刻',
  ],
  [{ party: { kind: 'organisation', responsible: true } }, 'party', 'kind 写 person'],
  [{ party, remedy: { from: '2026-02-01', to: '2026-01-01' } }, 'remedy', '结束之日早于开始之日'],
];

test.each(wrong)('%j 的 %s：%s', (given, path, says) => {
  expect(problemsOf(given)).toContainEqual({ path, says: expect.stringContaining(says) });
});
