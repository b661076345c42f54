import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clocksOf } from '../../clocks/clocks.ts';
import { decide } from '../../engine/decide.ts';
import { judge } from '../../engine/judge.ts';
import { type Playing, playEach, playedOutcome, playing } from '../../testing/case-play.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { transferPlays } from '../../testing/transfer-plays.ts';
import { splitCaseInput } from './open-split-case.act.ts';

for (const row of scenarios(readFileSync(new URL('./joinder.scenarios.md', import.meta.url), 'utf8')))
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    expect(playedOutcome(transferPlays, row)).toBe(row.cell('结果'));
  });

function played(start: string, cell: string): Playing {
  const at = playing(transferPlays, start);
  playEach(transferPlays, at, cell);
  return at;
}

function decisionDue(at: Playing, on: string): string | undefined {
  return clocksOf(at.theCase(), at.context(on)).find(({ id }) => id === 'case-decision')?.startsOn;
}

test('并案：违法行为保留自己的立案日期，办案期限取最早的', () => {
  const at = played('调查中', '批准并案 2026-03-19');
  expect(at.theCase().violations.map(({ id, filedOn }) => [id, filedOn])).toEqual([
    ['V1', undefined],
    ['V2', '2026-02-09'],
  ]);
  expect(decisionDue(played('调查中', '登记涉嫌犯罪 2026-03-19'), '2026-03-19')).toBe('2026-03-05');
  expect(decisionDue(at, '2026-03-19')).toBe('2026-02-09');
});

test('并入的违法行为按它自己的立案日期判断时效', () => {
  const at = played('调查中', '批准并案 2026-03-19');
  const theCase = at.theCase();
  const old = theCase.violations.map((each) =>
    each.id === 'V2' ? { ...each, to: '2024-02-08' as never } : each,
  );
  const scope = (violations: typeof old) => ({
    theCase: { ...theCase, violations },
    ctx: at.context('2026-03-19'),
    input: undefined,
  });
  expect(judge('limitation-not-expired', scope(old)).state).not.toBe('passed');
  const inside = old.map((each) => (each.id === 'V2' ? { ...each, to: '2024-02-10' as never } : each));
  expect(judge('limitation-not-expired', scope(inside)).state).toBe('passed');
});

test('并入另一案件的，本案终止，写明并入何处', () => {
  expect(played('调查中', '批准并入 2026-03-19').theCase()).toMatchObject({
    phase: 'terminated',
    terminated: { reason: '并入穗天市监立〔2026〕9号' },
  });
});

test('并案：证据和笔录随案并入，接着本案编号，并入的违法行为不再没有证据', () => {
  const bare = played('调查中', '批准并案 2026-03-19').theCase();
  const at = playing(transferPlays, '调查中');
  const before = at.theCase();
  expect(at.play('批准并案 2026-03-19', transferPlays.changes['带来证据和笔录'])).toEqual([]);
  const theCase = at.theCase();
  const added = theCase.evidence.slice(before.evidence.length);
  expect(theCase.evidence.slice(0, before.evidence.length)).toEqual(before.evidence);
  expect(added.map(({ id, title, violations }) => [id, title, violations])).toEqual([
    [`E${before.evidence.length + 1}`, '另案的饼干', ['V2']],
  ]);
  expect(theCase.records.slice(before.records.length)).toMatchObject([
    {
      id: `R${before.records.length + 1}`,
      kind: 'site',
      content: '货架上有超过保质期的饼干。',
      filedOn: '2026-02-09',
    },
  ]);
  const state = (of: typeof theCase) =>
    judge('evidence-for-each-violation', {
      theCase: of,
      ctx: at.context('2026-03-19'),
      input: undefined,
    }).state;
  expect([state(bare), state(theCase)]).toEqual(['unlawful', 'passed']);
});

test('分案：分出的当事人和违法行为离开本案，以后的编号不重复', () => {
  const at = played('两名当事人', '批准分案 2026-03-19');
  expect(at.theCase().parties.map(({ id }) => id)).toEqual(['P1']);
  expect(at.theCase().violations.map(({ parties }) => parties)).toEqual([['P1']]);
  expect(at.theCase().links).toMatchObject([
    { kind: 'split', parties: ['P2'], other: { caseId: 'case-new' } },
  ]);
});

test('分出的案件接着原来的立案日期，证据继续使用', () => {
  const before = playing(transferPlays, '两名当事人').theCase();
  const at = played('两名当事人', '批准分案 2026-03-19');
  const [link] = at.theCase().links;
  const input = splitCaseInput(before, {
    parties: ['P2'],
    number: link?.other.number ?? '',
    reason: '移送公安机关',
  });
  const outcome = decide('open-split-case', undefined, input, at.context('2026-03-19'));
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ says }) => says).join('；'));
  const opened = outcome.value.theCase;
  expect(opened).toMatchObject({
    id: 'case-new',
    phase: 'investigating',
    number: link?.other.number,
    filedOn: before.filedOn,
    handlers: before.handlers,
    links: [{ kind: 'split-from', other: { caseId: before.id, number: before.number } }],
  });
  expect(opened.parties.map(({ id, identity }) => [id, identity.name])).toEqual([
    ['P1', before.parties[1]?.identity.name],
  ]);
  expect(opened.violations[0]?.parties).toEqual(['P1']);
  expect(opened.evidence.map(({ title }) => title)).toEqual(before.evidence.map(({ title }) => title));
});

test('分案：不是对一名当事人做的笔录、对分出的当事人做的笔录跟着走，别人的留在原案', () => {
  const at = playing(transferPlays, '两名当事人');
  const [first] = at.theCase().records;
  if (!first) throw new Error('the case has no record');
  const { party: _party, ...scene } = first;
  const records = [scene, { ...first, party: 'P1', person: '甲' }, { ...first, party: 'P2', person: '乙' }];
  const input = splitCaseInput(
    { ...at.theCase(), records },
    { parties: ['P2'], number: '立〔2026〕10号', reason: '分案' },
  );
  const outcome = decide('open-split-case', undefined, input, at.context('2026-03-19'));
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ says }) => says).join('；'));
  expect(outcome.value.theCase.records).toEqual([
    { ...scene, id: 'R1' },
    { ...first, id: 'R2', party: 'P1', person: '乙' },
  ]);
});

test('分案：选明的留下的人的笔录照抄一份带去，在分出的案件里他不是当事人；原件留在原案', () => {
  const at = playing(transferPlays, '两名当事人');
  const [first] = at.theCase().records;
  if (!first) throw new Error('the case has no record');
  const staying = { ...first, id: 'R1', party: 'P1', person: '甲' };
  const other = { ...first, id: 'R2', party: 'P1', person: '甲', from: first.to };
  const before = { ...at.theCase(), records: [staying, other] };
  const asked = { splitParties: ['P2'], alsoRecords: ['R1'], reason: '另案办理' };
  const scope = { theCase: before, ctx: at.context('2026-03-19') };
  expect(judge('split-records-of-case', { ...scope, input: asked }).state).toBe('passed');
  expect(
    judge('split-records-of-case', { ...scope, input: { ...asked, alsoRecords: ['R9'] } }),
  ).toMatchObject({
    state: 'missing',
    detail: '本案没有R9',
  });
  const input = splitCaseInput(before, {
    parties: ['P2'],
    number: '立〔2026〕10号',
    reason: '另案办理',
    records: ['R1'],
  });
  const outcome = decide('open-split-case', undefined, input, at.context('2026-03-19'));
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ says }) => says).join('；'));
  const { party: _party, ...copied } = staying;
  expect(outcome.value.theCase.records).toEqual([copied]);
});

test('批准分案记下一并带去的笔录，原案的笔录一份不少', () => {
  const at = playing(transferPlays, '两名当事人');
  const { records } = at.theCase();
  const chosen = records.map(({ id }) => id);
  expect(at.play('批准分案 2026-03-19', { alsoRecords: chosen })).toEqual([]);
  expect(at.theCase().links).toMatchObject([{ kind: 'split', records: chosen }]);
  expect(at.theCase().records).toEqual(records);
});

test('没有事项的处罚权，不能开立分出的案件', () => {
  const before = playing(transferPlays, '两名当事人').theCase();
  const input = splitCaseInput(before, { parties: ['P2'], number: '立〔2026〕10号', reason: '分案' });
  const ctx = playing(transferPlays, '交通立案').context('2026-03-19');
  const outcome = decide('open-split-case', undefined, input, ctx);
  expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toContain('power-over-matter');
});

test('没有关联的并案是违法的；没有对应当事人的、全部分出的，只是还不能办', () => {
  const at = played('调查中', '登记涉嫌犯罪 2026-03-19');
  const stateOf = (id: 'joinder-related' | 'split-separable', input: unknown) =>
    judge(id, { theCase: at.theCase(), ctx: at.context('2026-03-19'), input }).state;
  const [violation] = at.theCase().violations;
  const joined = (change: object) => ({
    relation: 'same-act',
    joinedViolations: [{ ...violation, parties: ['P1'], ...change }],
  });
  expect(stateOf('joinder-related', joined({}))).toBe('passed');
  expect(stateOf('joinder-related', joined({ matter: 'other' }))).toBe('unlawful');
  expect(stateOf('joinder-related', joined({ parties: ['P9'] }))).toBe('missing');
  expect(stateOf('split-separable', { splitParties: ['P1'] })).toBe('missing');
});
