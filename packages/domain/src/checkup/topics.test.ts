import { readFileSync } from 'node:fs';
import { cite } from '@lpt/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { guards } from '../guards/guards.ts';
import { day } from '../kernel/day.ts';
import { type ScenarioRow, scenarios } from '../testing/scenarios.ts';
import { checkLaw } from './check.ts';
import { checkReportJson } from './check-json.ts';
import { checkText } from './check-text.ts';
import { readCheckFacts } from './read-facts.ts';

type Facts = Readonly<Record<string, unknown>>;

const table = readFileSync(new URL('./topics.scenarios.md', import.meta.url), 'utf8');
const valid = { certificate: { validFrom: '2024-01-01', validTo: '2028-12-31' } };
const market = { profiles: ['general', 'guangdong', 'market'] };
const shared: Facts = { body: market, party: { kind: 'organisation' }, officers: [valid, valid] };

/** 各节的底本：外层的事实，和那一类办理的事实。 */
const bases: Readonly<Record<string, Readonly<{ name: string; around: Facts; within: Facts }>>> = {
  行政强制措施: {
    name: 'measure',
    around: { ...shared, certificatesShown: true },
    within: {
      kind: 'sealing',
      basisLevel: 'law',
      milderWorks: false,
      items: [{ name: '过期食品' }],
      approvedOn: '2026-01-19',
      at: '2026-01-20T10:00',
      partyCalled: true,
      partyPresent: true,
      told: true,
      handedOver: true,
      recording: {},
    },
  },
  强制执行: {
    name: 'execution',
    around: {
      ...shared,
      proposal: { fineYuan: 5000 },
      notice: { servedOn: '2025-02-17' },
      review: { kind: 'case', submittedOn: '2025-02-11', outcome: 'agree' },
      decision: { on: '2025-03-07' },
      service: { on: '2025-03-10' },
    },
    within: {
      demand: { servedOn: '2025-09-15', performBy: '2025-09-29' },
      court: {
        appliedOn: '2025-09-30',
        courtAt: 'organ-place',
        attachments: ['decision', 'evidence', 'views', 'object'],
      },
    },
  },
  移送公安机关: {
    name: 'police',
    around: shared,
    within: {
      crime: '生产、销售有毒、有害食品罪',
      reportedOn: '2026-09-24',
      decision: { at: '2026-09-26T10:00', position: 'chief' },
      handedAt: '2026-09-27T09:00',
      papers: ['report'],
    },
  },
  快速办理: {
    name: 'fastTrack',
    around: {
      body: { profiles: ['general', 'guangdong', 'police'] },
      party: { kind: 'individual-business' },
      officers: [valid, valid],
      filedOn: '2026-05-11',
      proposal: { fineYuan: 1000, warning: true },
    },
    within: {
      offeredOn: '2026-05-11',
      arrivedAt: '2026-05-11T11:30',
      consent: { on: '2026-05-11' },
    },
  },
  先行登记保存: {
    name: 'preservation',
    around: { ...shared, certificatesShown: true },
    within: { approvedOn: '2025-12-30', at: '2025-12-31T10:00', handedOver: true },
  },
  管辖: { name: 'jurisdiction', around: shared, within: { duplicateChecked: true } },
  行政检查: {
    name: 'inspection',
    around: { ...shared, certificatesShown: true },
    within: {
      kind: 'daily',
      itemsPublishedOn: '2026-01-05',
      cap: 4,
      visitsBefore: 3,
      plan: { filedOn: '2026-01-05', publishedOn: '2026-01-06' },
      selection: 'drawn',
      approvedOn: '2026-05-11',
      notice: { on: '2026-05-11' },
      visit: { on: '2026-05-12', codeRecord: '入企码记录' },
      record: {},
      result: { on: '2026-05-13', outcome: 'no-problem' },
    },
  },
};

/** 写在外层的字段；其余的是那一类办理的。两处同名的，外层的写在“外层”里。 */
const outside = new Set([
  'body',
  'certificatesShown',
  'party',
  'proposal',
  'notice',
  'review',
  'decision',
  'paidOn',
  'remedy',
  'deferral',
]);

/** 深合并；`null` 去掉那个字段。 */
function merged(base: Facts, change: Facts): Facts {
  const out: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete out[key];
    else if (typeof value === 'object' && !Array.isArray(value) && typeof out[key] === 'object')
      out[key] = merged(out[key] as Facts, value as Facts);
    else out[key] = value;
  }
  return out;
}

function factsOf(row: ScenarioRow, topic: string): Facts {
  const base = bases[topic];
  if (!base) throw new Error(`no such topic: ${topic}`);
  const { officers, 外层: around = {}, ...change } = JSON.parse(row.cell('改动')) as Facts;
  const isAround = (key: string) => outside.has(key) && !(key in base.within);
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(change).filter(([key]) => isAround(key) === wanted));
  return {
    on: row.cell('判断之日'),
    ...merged(base.around, { ...part(true), ...(around as Facts) }),
    ...(officers === 1 ? { officers: [valid] } : {}),
    [base.name]: merged(base.within, part(false)),
  };
}

function checked(given: unknown) {
  const read = readCheckFacts(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkLaw(read.facts, { today: day('2026-11-20'), calendar });
}

const titleOf = (code: string, says: string) =>
  Object.values(guards).find(({ id }) => id === code)?.title ?? says;

for (const [topic] of Object.entries(bases)) {
  describe(topic, () => {
    const own = table.split(/^## /m).find((part) => part.startsWith(topic)) ?? '';
    const before = table.slice(0, table.indexOf(own)).split('\n').length - 1;
    for (const row of scenarios(own)) {
      test(`第${row.line + before}行：${row.cell('情形')}`, () => {
        const report = checked(factsOf(row, topic));
        const found = report.refusals.map(({ code, says }) => titleOf(code, says)).join('；') || '没有';
        expect(found).toBe(row.cell('结果'));
        const written = row.cell('依据或者说法');
        if (written !== '—') expect(checkText(report).join('\n')).toContain(written);
        for (const { articles } of report.refusals) expect(articles.map((one) => cite(one))).not.toEqual([]);
        expect(JSON.parse(JSON.stringify(checkReportJson(report)))).toMatchObject({ on: report.on });
      });
    }
  });
}

test('没有写到的办理没有结论', () => {
  expect(checked({ party: { kind: 'person' } }).topics).toEqual({});
});

test.each([
  ['measure', { kind: 'sealing', at: '2026-01-20T10:00' }, 'measure.basisLevel', 'officers'],
  ['measure', { kind: 'freezing', basisLevel: 'law' }, 'measure.account', 'measure.milderWorks'],
  ['preservation', { at: '2026-01-20T10:00' }, 'officers', 'preservation.handedOver'],
  ['execution', { court: { appliedOn: '2026-01-20' } }, 'decision', 'service'],
  ['inspection', { kind: 'daily' }, 'inspection.selection', 'inspection.visitsBefore'],
  ['police', {}, 'officers'],
  ['jurisdiction', {}, 'jurisdiction.duplicateChecked'],
])('%s 只写了 %j，没有写的列入待补，不默认合法', (name, within, ...fields) => {
  const { needs } = checked({ body: market, party: { kind: 'organisation' }, [name]: within });
  expect(needs.map(({ field }) => field)).toEqual(expect.arrayContaining(fields));
  for (const { articles } of needs) expect(articles.map((one) => cite(one))).not.toEqual([]);
});

test('没有全过程录像的查封，不合法', () => {
  const { around, within } = bases['行政强制措施']!;
  const report = checked({ ...around, on: '2026-02-01', measure: { ...within, recording: null } });
  expect(report.refusals.map(({ code }) => code)).toEqual(['whole-process-recorded']);
});

test.each([
  ['measure', { kind: 'sealing', at: '2026-02-30T10:00' }, 'measure.at', '不是真实存在的时刻'],
  ['measure', { kind: 'sealing', at: '2026-02-20' }, 'measure.at', '不是真实存在的时刻'],
  ['measure', { kind: 'tax' }, 'measure.kind', '只能是'],
  ['police', { decision: { at: '2026-09-26T10:00' } }, 'police.decision.position', '只能是'],
  ['inspection', {}, 'inspection.kind', '只能是'],
  ['execution', { court: {} }, 'execution.court.appliedOn', '没有写'],
])('%s 写成 %j：%s %s', (name, given, path, says) => {
  const read = readCheckFacts({ party: { kind: 'person' }, [name]: given });
  expect(read.ok ? [] : read.problems).toContainEqual({ path, says: expect.stringContaining(says) });
});

test('知道多少写多少：去掉任意几个字段，要么指出少了哪一个，要么有结论，从不抛出', () => {
  const topics = Object.values(bases);
  fc.assert(
    fc.property(
      fc.constantFrom(...topics),
      fc.infiniteStream(fc.boolean()),
      ({ name, around, within }, keep) => {
        const some = (facts: Facts) =>
          Object.fromEntries(Object.entries(facts).filter(() => keep.next().value));
        const given = { on: '2026-06-01', ...some(around), party: around['party'], [name]: some(within) };
        const read = readCheckFacts(given);
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          return;
        }
        const report = checkLaw(read.facts, { today: day('2026-11-20'), calendar });
        expect(report.lawful).toBe(report.refusals.length === 0);
        expect(checkText(report).join('')).not.toContain('undefined');
      },
    ),
    { numRuns: 300 },
  );
});
