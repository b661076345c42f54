import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stateCouncilCalendar } from '@lpt/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsJsonSchema, readFacts } from './facts.ts';
import { play } from './play.ts';
import { demoRegistry } from './registry/registry.ts';
import type { StoryInput } from './story-facts.ts';

const smallest: StoryInput = {
  name: 'smallest',
  title: '最少的事实',
  source: { id: 'T', kind: 'invented', note: '测试' },
  body: 'tianhe-market',
  lead: {
    source: 'inspection',
    receivedOn: '2026-03-02',
    ground: '涉嫌经营超过保质期的食品',
    content: '检查发现',
  },
  parties: [{ kind: 'organisation', name: '示例公司', address: '演示路1号' }],
  violations: [
    {
      matter: 'food.expired-food',
      from: '2026-03-01',
      place: '演示路1号',
      facts: '销售过期食品',
      circumstances: { goodsValueYuan: 100, gainsYuan: 0 },
    },
  ],
};

function issuesOf(change: unknown): readonly string[] {
  const read = readFacts(change, demoRegistry);
  return read.ok ? [] : read.issues.map(({ path, says }) => `${path}：${says}`);
}

const [violation] = smallest.violations;

describe('写错的事实：字段的路径和一句中文', () => {
  const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['不是对象', 3, ['：应当是对象']],
    [
      '二月三十一日',
      { ...smallest, violations: [{ ...violation, from: '2026-02-31' }] },
      ['violations.0.from：不是真实存在的日期'],
    ],
    ['没有写标题', { ...smallest, title: undefined }, ['title：没有写（应当是文字）']],
    ['不认识的字段', { ...smallest, violation: [] }, ['violation：没有这个字段']],
    [
      '里层不认识的字段',
      { ...smallest, lead: { ...smallest.lead, date: '2026-03-02' } },
      ['lead.date：没有这个字段'],
    ],
    [
      '负的金额',
      { ...smallest, payments: [{ on: '2026-05-01', amountYuan: -1 }] },
      ['payments.0.amountYuan：不能是负数'],
    ],
    [
      '三位小数的金额',
      { ...smallest, payments: [{ on: '2026-05-01', amountYuan: 1.234 }] },
      ['payments.0.amountYuan：最多两位小数'],
    ],
    [
      '金额写成文字',
      { ...smallest, payments: [{ on: '2026-05-01', amountYuan: '1000' }] },
      ['payments.0.amountYuan：应当是数字'],
    ],
    [
      '校验码不对的身份号码',
      {
        ...smallest,
        parties: [{ kind: 'person', name: '陈示例', address: '演示路', idNumber: '440106189901010019' }],
      },
      ['parties.0.idNumber：不是合格的公民身份号码或者统一社会信用代码（校验码不符）'],
    ],
    [
      '没有的选项',
      { ...smallest, lead: { ...smallest.lead, source: 'rumour' } },
      [
        'lead.source：只能是 inspection、complaint、report、transfer、superior、media、monitoring-device、other 之一',
      ],
    ],
    ['没有当事人', { ...smallest, parties: [] }, ['parties：不得少于1项']],
    [
      '没有的事项',
      { ...smallest, violations: [{ ...violation, matter: 'food.x' }] },
      ['violations.0.matter：没有这个执法事项'],
    ],
    [
      '没有的情节',
      { ...smallest, violations: [{ ...violation, circumstances: { goodsValueFen: 1 } }] },
      [
        'violations.0.circumstances.goodsValueFen：没有这项情节；“经营超过保质期的食品”可以填goodsValueYuan、gainsYuan、harmToLifeOrHealth、factors',
      ],
    ],
    [
      '没有填的情节',
      { ...smallest, violations: [{ ...violation, circumstances: { gainsYuan: 0 } }] },
      ['violations.0.circumstances.goodsValueYuan：没有写（应当是数字）'],
    ],
    [
      '没有的当事人编号',
      { ...smallest, notices: [{ party: 'P2', on: '2026-04-01' }] },
      ['notices.0.party：没有当事人P2，本案只有1名'],
    ],
    [
      '没有的违法行为序号',
      {
        ...smallest,
        evidence: [
          {
            kind: 'physical',
            title: '样品',
            source: '现场',
            obtainedOn: '2026-03-02',
            proves: '证明',
            violations: [2],
          },
        ],
      },
      ['evidence.0.violations.0：没有第2项违法行为，本案只有1项'],
    ],
    [
      '没有的人员',
      { ...smallest, officers: { handlers: ['tianhe-market.officer-1', 'nobody'] } },
      ['officers.handlers.1：没有这名人员'],
    ],
    [
      '询问笔录没有问答',
      {
        ...smallest,
        records: [
          { kind: 'questioning', on: '2026-03-02', from: '09:00', to: '10:00', place: '所', person: '甲' },
        ],
      },
      ['records.0：现场笔录须有 content，询问笔录须有 turns'],
    ],
    [
      '钟点不对',
      {
        ...smallest,
        records: [
          {
            kind: 'site',
            on: '2026-03-02',
            from: '9:00',
            to: '24:00',
            place: '所',
            person: '甲',
            content: '见',
          },
        ],
      },
      ['records.0.from：不是钟点，应当写作 09:30', 'records.0.to：不是钟点，应当写作 09:30'],
    ],
  ];
  for (const [situation, value, expected] of wrong)
    test(situation, () => {
      expect(issuesOf(value)).toEqual(expected);
    });

  test('没有的机关，列出有的', () => {
    expect(issuesOf({ ...smallest, body: 'gz' })[0]).toMatch(/^body：没有这个执法主体；有：.*tianhe-market/);
    expect(issuesOf({ ...smallest, body: 'tianhe-justice' })[0]).toMatch(/^body：没有这个执法主体/);
  });

  test('全部错误一次说全', () => {
    expect(issuesOf({ ...smallest, title: '', filedOn: '2026-13-01', x: 1 })).toEqual([
      'title：不能是空的',
      'filedOn：不是真实存在的日期',
      'x：没有这个字段',
    ]);
  });

  test('任何 JSON 都有答案，不抛出，没有英文的话', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const issue of issuesOf(value)) expect(issue).toMatch(/[\u4e00-\u9fff]/);
      }),
    );
  });

  test('任何一个字段换成别的东西都有答案', () => {
    const keys = Object.keys(smallest);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        for (const issue of issuesOf({ ...smallest, [key]: value }))
          expect(issue).not.toMatch(/Invalid|expected/);
      }),
    );
  });
});

describe('读对的事实', () => {
  test('元化作分，日期化作日，默认值补齐', () => {
    const read = readFacts(
      { ...smallest, payments: [{ on: '2026-05-01', amountYuan: 1160.5 }] },
      demoRegistry,
    );
    expect(read.ok && read.facts.payments[0]).toEqual({
      party: 'P1',
      on: '2026-05-01',
      kind: 'fine',
      amountYuan: 116_050,
    });
  });

  test('说明书里的例子真能办下来', () => {
    const page = readFileSync(
      fileURLToPath(new URL('../../docs/how-to/story-facts.md', import.meta.url)),
      'utf8',
    );
    const [, example = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? [];
    const read = readFacts(JSON.parse(example), demoRegistry);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const { acts, outcome } = play(read.facts, { registry: demoRegistry, calendar: stateCouncilCalendar });
    expect(acts.flatMap(({ refusals }) => refusals.map(({ says }) => says))).toEqual([]);
    expect(outcome?.stage).toBe('已结案');
  });

  test('JSON Schema 与读法同源，并且已经写进文档', () => {
    const path = fileURLToPath(new URL('../../docs/reference/story-facts.schema.json', import.meta.url));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(factsJsonSchema())));
  });
});
