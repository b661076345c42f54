import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import type { Hearing } from '../case/hearing.ts';
import { decide } from '../engine/decide.ts';
import { judge } from '../engine/judge.ts';
import type { GuardId } from '../guards/guards.ts';
import { day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import type { Registry, ReviewCatalogue } from '../registry/registry.ts';
import { aCase } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { demoActor, demoRegistry } from '../testing/demo-registry.ts';
import { scenarios } from '../testing/scenarios.ts';

const rows = scenarios(readFileSync(new URL('./review-and-evidence.scenarios.md', import.meta.url), 'utf8'));
const section = (title: string) => rows.filter((row) => row.section.startsWith(title));

function resultOf(id: GuardId, theCase: Case, input: unknown): string {
  const { state, guard } = judge(id, { theCase, input, ctx: demoContext('2026-03-20') });
  return state === 'passed' ? '可以办理' : guard.title;
}

const matters: Readonly<Record<string, string>> = {
  过期食品: 'food.expired-food',
  占道: 'appearance.occupying-city-road',
};

function registryWith(text: string): Registry {
  const [, name = '', publishedOn = ''] = /^(.+)，([\d-]+)公布$/.exec(text) ?? [];
  const catalogue: ReviewCatalogue | undefined = matters[name]
    ? { matters: [matters[name]], publishedOn: day(publishedOn), restsOn: '目录清单（演示）' }
    : undefined;
  return {
    ...demoRegistry,
    body: (id) => {
      const body = demoRegistry.body(id);
      return body && catalogue ? { ...body, reviewCatalogue: catalogue } : body;
    },
  };
}

/** 真的办一次调查终结：目录里的事项由那时的主体库写进事件。 */
function closed(registry: Registry): Case {
  const setup = { fineFen: yuan(3_000) };
  const begun = aCase('investigated', setup);
  const circumstances = { goodsValueFen: yuan(1_000), gainsFen: yuan(0) };
  const ready = {
    ...begun,
    violations: begun.violations.map((each) => ({ ...each, circumstances })),
  };
  const proposals = aCase('investigation-closed', setup).parties.map(({ id, proposal }) => ({
    party: id,
    proposal: { ...proposal, mitigation: '主动消除危害后果，依法减轻处罚' },
  }));
  const outcome = decide(
    'close-investigation',
    ready,
    { report: '调查终结。', complexity: { complex: false, reasons: [] }, proposals },
    {
      ...demoContext('2026-03-20'),
      registry,
      actor: demoActor('market', 'handler-1'),
      takeNumber: () => 1,
      newCaseId: 'case-new',
      accessCode: 'CODE',
    },
  );
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ says, detail }) => says + detail).join());
  return outcome.value.theCase;
}

describe('法制审核的目录清单', () => {
  for (const row of section('目录清单'))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const reviewKind = row.cell('送审') === '法制审核' ? 'legal' : 'case';
      const theCase = closed(registryWith(row.cell('目录')));
      expect(resultOf('right-kind-of-review', theCase, { reviewKind })).toBe(row.cell('结果'));
    });
});

const ended = { endedAt: '2026-03-19T10:00:00+08:00' } as unknown as Hearing;
const missing: Readonly<Record<string, (theCase: Case) => Partial<Case>>> = {
  '—': () => ({}),
  笔录: () => ({ records: [] }),
  证据: () => ({ evidence: [] }),
  处理意见: ({ parties }) => ({ parties: parties.map(({ proposal: _, ...party }) => party) }),
  听证报告: ({ parties }) => ({ parties: parties.map((party) => ({ ...party, hearing: ended })) }),
};

describe('送审的材料', () => {
  for (const row of section('送审的材料'))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const theCase = aCase('investigation-closed');
      const changed = { ...theCase, ...missing[row.cell('缺少')]!(theCase) };
      expect(resultOf('review-papers-complete', changed, {})).toBe(row.cell('结果'));
    });
});

const earlier: Readonly<Record<string, Readonly<{ rightsTold: boolean; party: string }> | undefined>> = {
  没有: undefined,
  已告知: { rightsTold: true, party: 'P1' },
  没有告知: { rightsTold: false, party: 'P1' },
  告知另一名: { rightsTold: true, party: 'P2' },
};

describe('首次取证的告知', () => {
  for (const row of section('首次取证的告知'))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const body = row.cell('机关') === '交通' ? 'transport' : 'market';
      const theCase = aCase('verifying', { body });
      const [record] = theCase.records;
      const before = earlier[row.cell('已有的笔录')];
      const records = before && record ? [{ ...record, ...before }] : [];
      const input = {
        party: 'P1',
        rightsTold: row.cell('告知') === '是',
        signature: row.cell('签名') === '不在场' ? 'absent' : 'signed',
      };
      expect(resultOf('rights-told-first', { ...theCase, records }, input)).toBe(row.cell('结果'));
    });
});
