import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import type { Measure } from '../case/coercive-measure.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import type { Party } from '../case/party.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { coercionCases } from '../testing/case-coercion.ts';
import { playEach, playing } from '../testing/case-play.ts';
import { executionCases } from '../testing/execution-plots.ts';
import { fastTrackPlays } from '../testing/fast-track-plays.ts';
import { hindsight } from './hindsight.ts';

/** 某件事发生以前、以后的案件。 */
function around(events: readonly CaseEvent[], type: CaseEvent['type']) {
  const at = events.findIndex((each) => each.type === type);
  const until = (end: number) => events.slice(0, end).reduce<Case | undefined>(evolve, undefined);
  return { before: until(at), after: until(at + 1)! };
}

function withParty(theCase: Case, change: (party: Party) => Party): Case {
  return { ...theCase, parties: theCase.parties.map(change) };
}

function withMeasure(theCase: Case, change: Partial<Measure>): Case {
  return { ...theCase, measures: theCase.measures.map((each) => ({ ...each, ...change })) };
}

test('原决定撤销以后，没有重新告知不能重新作出决定', () => {
  const { before, after } = around(executionCases['自行撤销决定']!, 'DecisionMade');
  const [party] = after.parties;
  const remade = (replacedOn: string) =>
    withParty(after, (each) => ({
      ...each,
      decisionHistory: {
        corrections: [],
        changes: [],
        former: [
          {
            decision: party!.decision!,
            replacedOn: day(replacedOn),
            reason: '撤销重作',
            procedureOnly: false,
          },
        ],
      },
    }));
  expect(hindsight(before, after)).toBeUndefined();
  expect(hindsight(before, remade('2026-01-05'))).toBeUndefined();
  expect(hindsight(before, remade(party!.decision!.on))).toContain('没有重新告知');
});

describe('申请法院', () => {
  const { before, after } = around(executionCases['申请法院强制执行，个人当事人']!, 'CourtExecutionApplied');
  const applied = (on: string) =>
    withParty(after, (party) => ({
      ...party,
      execution: { ...party.execution!, court: { ...party.execution!.court!, on: day(on) } },
    }));

  test('合法的没有问题', () => {
    expect(hindsight(before, after)).toBeUndefined();
  });

  test.each([
    ['决定书没有送达', withParty(after, (party) => ({ ...party, services: [] })), '决定书没有送达就申请'],
    ['六个月没有届满', applied('2026-09-01'), '救济期限没有届满就申请'],
    ['催告没有满十个工作日', applied('2026-10-20'), '催告没有满十个工作日'],
    [
      '没有催告',
      withParty(after, (party) => ({ ...party, execution: { ...party.execution!, demands: [] } })),
      '没有催告就申请',
    ],
  ])('%s', (_title, wrong, says) => {
    expect(hindsight(before, wrong)).toContain(says);
  });
});

describe('本机关强制执行', () => {
  const events = executionCases['分期没有按期缴纳而强制执行']!;
  const decided = around(events, 'EnforcementDecided');
  const carried = around(events, 'EnforcementCarriedOut');
  const enforced = (on: string) =>
    withParty(decided.after, (party) => ({
      ...party,
      execution: { ...party.execution!, enforcement: { ...party.execution!.enforcement!, on: day(on) } },
    }));

  test('合法的没有问题', () => {
    expect(hindsight(decided.before, decided.after)).toBeUndefined();
    expect(hindsight(carried.before, carried.after)).toBeUndefined();
  });

  test('催告以前、催告期限以内决定，不行', () => {
    expect(hindsight(decided.before, enforced('2026-04-14'))).toContain('没有催告就决定');
    const { performBy } = decided.after.parties[0]!.execution!.demands.at(-1)!;
    expect(hindsight(decided.before, enforced(performBy))).toContain('催告期限没有届满');
  });

  test('强制执行决定书没有送达就实施，不足两人实施，不行', () => {
    const document = carried.after.parties[0]!.execution!.enforcement!.document;
    const unserved = withParty(carried.after, (party) => ({
      ...party,
      services: party.services.filter((each) => each.document !== document),
    }));
    expect(hindsight(carried.before, unserved)).toContain('没有送达就实施');
    const alone = withParty(carried.after, (party) => {
      const enforcement = party.execution!.enforcement!;
      const carriedOut = enforcement.carriedOut.map((each) => ({
        ...each,
        officers: each.officers.slice(0, 1),
      }));
      return { ...party, execution: { ...party.execution!, enforcement: { ...enforcement, carriedOut } } };
    });
    expect(hindsight(carried.before, alone)).toContain('不足两名执法人员实施强制执行');
  });
});

describe('强制措施', () => {
  const sealed = around(coercionCases['查封，检测、保管、延长、解除']!, 'MeasureImplemented');
  const extended = around(coercionCases['查封，检测、保管、延长、解除']!, 'MeasureExtended');
  const ratified = around(coercionCases['当场扣押，补办批准']!, 'MeasureRatified');

  test('合法的没有问题', () => {
    for (const { before, after } of [sealed, extended, ratified])
      expect(hindsight(before, after)).toBeUndefined();
  });

  test('没有批准、批准在后、一个人、超过三十日，不行', () => {
    const { before, after } = sealed;
    const lacking = { ...after, requests: after.requests.filter(({ kind }) => kind !== 'measure') };
    expect(hindsight(before, lacking)).toContain('没有批准就实施强制措施');
    expect(hindsight(before, withMeasure(after, { on: day('2026-03-11') }))).toContain('没有批准就实施');
    const [measure] = after.measures;
    expect(hindsight(before, withMeasure(after, { officers: measure!.officers.slice(0, 1) }))).toContain(
      '不足两名',
    );
    expect(hindsight(before, withMeasure(after, { days: 31 }))).toContain('超过三十日');
  });

  test('届满以后才延长，二十四小时以后才补办，不行', () => {
    const late = { ...extended.after.measures[0]!.extension!, on: day('2026-06-01') };
    expect(hindsight(extended.before, withMeasure(extended.after, { extension: late }))).toContain(
      '届满以后才延长',
    );
    const urgent = ratified.after.measures[0]!.urgent!;
    const at = instant('2026-03-14T09:00:00+08:00');
    const slow = { ...urgent, ratified: { ...urgent.ratified!, on: day('2026-03-14'), at } };
    expect(hindsight(ratified.before, withMeasure(ratified.after, { urgent: slow }))).toContain(
      '超过二十四小时才补办批准',
    );
  });
});

describe('快速办理', () => {
  const at = playing(fastTrackPlays, '公安调查中');
  playEach(
    fastTrackPlays,
    at,
    '告知快速办理 2026-03-19、同意快速办理 2026-03-19、调查终结 2026-03-19、快速审核 2026-03-19、告知 2026-03-19、送达文书 2026-03-19、放弃陈述 2026-03-19、复核意见 2026-03-19、批准决定 2026-03-20',
  );
  const { before, after } = around(at.events(), 'DecisionMade');
  const fastTrack = after.parties[0]!.fastTrack!;
  const { accepted: _accepted, ...offered } = fastTrack;
  const reverted = { on: day('2026-03-20'), ground: 'disputed', reason: '' } as const;

  test('合法的没有问题', () => {
    expect(hindsight(before, after)).toBeUndefined();
  });

  test.each([
    ['当事人没有同意', { fastTrack: offered }],
    ['已经转回普通程序', { fastTrack: { ...fastTrack, reverted } }],
  ])('%s', (_title, change) => {
    const wrong = withParty(after, (party) => ({ ...party, ...change }));
    expect(hindsight(before, wrong)).toContain('仍凭快速办理的审核作出处理决定');
  });

  test('没有送达告知书', () => {
    const wrong = withParty(after, (party) => ({ ...party, notices: [] }));
    expect(hindsight(before, wrong)).toBe('没有送达告知书就作出处理决定');
  });
});
