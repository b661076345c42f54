import { acts, type Case, day, deadlines, type Procedure, stepOrder, steps } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { processOf } from './process.ts';
import type { ClockView } from './shapes.ts';
import { stepOfClock } from './step-clocks.ts';
import { stepsOfProcedure } from './step-order.ts';

const today = day('2026-03-20');

const party = {
  id: 'P1',
  identity: { kind: 'organisation', name: '样例公司', address: '示例路' },
  notices: [],
  statements: [],
  hearingRequests: [],
  services: [],
  payments: [],
};

// 只写流程要读的各项。
function aCase(procedure: Procedure, more: object = {}): Case {
  const lists = Object.fromEntries(
    [
      'violations',
      'requests',
      'records',
      'evidence',
      'intervals',
      'corrections',
      'preservations',
      'measures',
      'reviews',
      'discussions',
      'withdrawals',
      'policeTransfers',
      'jurisdictionDisputes',
      'assistances',
      'links',
    ].map((name) => [name, []]),
  );
  return {
    ...lists,
    procedure,
    phase: 'investigating',
    lead: { receivedOn: '2026-03-01' },
    parties: [party],
    profiles: ['general'],
    ...more,
  } as unknown as Case;
}

const shown = (theCase: Case) => processOf(theCase, [], today).map(({ name, state }) => `${name} ${state}`);

describe('法定步骤随程序', () => {
  test('转回普通程序以后，快速办理的审核不打勾；重新审核同意了才往下走', () => {
    const fastTrack = { offered: {}, accepted: {}, reverted: {} };
    const ahead = {
      ...party,
      fastTrack,
      proposal: { outcome: 'penalty', penalties: [] },
      proposalApprovedOn: '2026-03-19',
    };
    const agreed = { kind: 'case', submittedOn: '2026-03-19', opinion: { outcome: 'agree' } };
    const reviewing = (...reviews: readonly object[]) =>
      shown(aCase('ordinary', { phase: 'proceeding', parties: [ahead], reviews })).filter((each) =>
        /^(review|notice) /.test(each),
      );
    const fast = { ...agreed, fastTrack: true };
    expect(reviewing(fast)).toEqual(['review current', 'notice ahead']);
    expect(reviewing(fast, { ...agreed, opinion: undefined })).toEqual(['review current', 'notice ahead']);
    expect(reviewing(fast, agreed)).toEqual(['review done', 'notice current']);
  });

  test('简易程序只列当场处罚的环节，告知以后在听取意见', () => {
    const told = { ...party, summary: { told: { on: '2026-03-20' } } };
    expect(shown(aCase('summary', { parties: [told] }))).toEqual([
      'summary-scene done',
      'summary-notice current',
      'summary-decision ahead',
      'summary-filing ahead',
      'execution ahead',
      'disclosure ahead',
      'closing ahead',
      'archive ahead',
    ]);
  });

  test('行政检查只列检查的环节，批准以后等通知', () => {
    const inspection = { draws: [{ on: '2026-03-10' }], approvedOn: '2026-03-12', complaints: [] };
    const steps = processOf(aCase('inspection', { phase: 'inspecting', inspection }), [], today);
    expect(steps.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'inspection-task done',
      'inspection-approval current',
      'inspection-visit ahead',
      'inspection-result ahead',
      'disclosure ahead',
      'closing ahead',
      'archive ahead',
    ]);
    expect(steps.map(({ says }) => says).slice(0, 3)).toEqual([
      '2026-03-10 双随机抽取',
      '2026-03-12 批准',
      undefined,
    ]);
  });

  test('普通程序没有发生的支流不列', () => {
    const names = processOf(aCase('ordinary'), [], today).map(({ name }) => name);
    for (const branch of ['hearing', 'preservation', 'coercive-measure', 'transfer', 'remedy', 'withdrawal'])
      expect(names).not.toContain(branch);
    expect(names).toContain('execution');
  });

  test('强制措施没有解除的是并行的环节，不是正在办理的主线', () => {
    const theCase = aCase('ordinary', {
      measures: [{ id: 'M1' }, { id: 'M2', ended: { on: '2026-03-09' } }],
    });
    expect(shown(theCase)).toContain('coercive-measure running');
    expect(shown(theCase)).toContain('investigation current');
    const step = processOf(theCase, [], today).find(({ name }) => name === 'coercive-measure');
    expect(step?.says).toBe('2 项强制措施，1 项没有解除');
    const ended = aCase('ordinary', { measures: [{ id: 'M2', ended: { on: '2026-03-09' } }] });
    expect(shown(ended)).toContain('coercive-measure done');
  });

  test('不予立案以后归档的案件，办过的环节打勾，没有经过的不打勾', () => {
    const on = '2026-03-20';
    const archived = aCase('ordinary', {
      phase: 'archived',
      notFiled: { on },
      closedOn: on,
      archived: { on, archiveNumber: '1' },
    });
    const done = processOf(archived, [], today).filter(({ state }) => state === 'done');
    expect(done.map(({ name }) => name)).toEqual(['lead', 'filing', 'closing', 'archive']);
    const states = processOf(archived, [], today).map(({ state }) => state);
    expect([...new Set(states)].sort()).toEqual(['done', 'skipped']);
  });

  test('期限按期了结不等于作出了决定', () => {
    const clock = { id: 'case-decision', key: 'case-decision', status: 'met', metOn: '2026-03-19' };
    const moved = aCase('ordinary', { phase: 'transferred-out', filedOn: '2026-03-05' });
    const decision = processOf(moved, [clock as unknown as ClockView], today).find(
      ({ name }) => name === 'decision',
    );
    expect(decision?.state).toBe('skipped');
  });
});

describe('环节的表', () => {
  test('每一项办理的环节都排了先后', () => {
    const placed = (['ordinary', 'summary', 'inspection'] as const).flatMap(stepsOfProcedure);
    expect(acts.map(({ step }) => step).filter((step) => !placed.includes(step))).toEqual([]);
    expect([...stepOrder].sort()).toEqual(steps.map(({ name }) => name).sort());
  });

  test('每个期限都显示在一个有名称的环节', () => {
    const nameless = deadlines.filter(({ id }) => !steps.some(({ name }) => name === stepOfClock(id)));
    expect(nameless).toEqual([]);
  });
});
