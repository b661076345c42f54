import {
  acts,
  type Case,
  type CaseEvent,
  evolve,
  inspectionStage,
  type Procedure,
  summaryStage,
} from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { procedureGraph } from './graph.ts';
import { hearingExits, hearingMoves, inspectionMoves, summaryMoves } from './own-moves.ts';
import { hearingPlaces, placeLimit } from './places.ts';
import { currentPlace, reachedPlaces } from './reached.ts';

const procedures: readonly Procedure[] = ['ordinary', 'summary', 'inspection'];
const stamp = { on: '2026-03-20', at: '2026-03-20T10:00:00+08:00', by: { name: '样例' } };
const has = (procedure: Procedure, from: string, to: string) =>
  procedureGraph(procedure).edges.find((edge) => edge.from === from && edge.to === to);

describe('流程图由办理事项得出', () => {
  test('普通程序：立案进调查，审核退回是往回的，听证在告知以后', () => {
    expect(has('ordinary', 'verifying', 'investigating')?.titles).toEqual(['批准立案']);
    expect(has('ordinary', 'reviewing', 'investigating')).toMatchObject({ isReturn: true });
    expect(has('ordinary', 'notice-served', 'hearing-requested')?.isReturn).toBe(false);
    expect(has('ordinary', 'views-reviewed', 'decided')?.titles).toContain('批准处理决定');
    expect(has('ordinary', 'lead', 'decided')).toBe(undefined);
  });

  test('快速办理只画在有规章准许的机关的图上', () => {
    const titles = (profile: 'police' | 'market') =>
      procedureGraph('ordinary', ['general', profile]).edges.flatMap((edge) => edge.titles);
    expect(titles('police')).toEqual(
      expect.arrayContaining(['快速办理审核（同意）', '快速办理审核（退回补正）', '转回普通程序']),
    );
    expect(titles('market').filter((title) => /快速|转回/.test(title))).toEqual([]);
  });

  test('听证一步接一步，只有提交报告、终止才走出来', () => {
    const steps = ['hearing-requested', ...Object.keys(hearingPlaces)];
    for (const [index, from] of steps.entries()) {
      const to = steps[index + 1];
      if (to) expect(has('ordinary', from, to), `${from}>${to}`).toBeDefined();
    }
    expect(has('ordinary', 'hearing-ended', 'views-reviewed')?.titles).toEqual(['提交听证报告']);
    expect(has('ordinary', 'hearing-requested', 'views-reviewed')?.titles).not.toContain('提交听证报告');
  });

  test.each(procedures)('%s：从起点都走得到，除了终点都有去处，终点是归档', (procedure) => {
    const { nodes, edges, drawn } = procedureGraph(procedure);
    const [start, ...others] = nodes.map(({ id }) => id);
    for (const id of others)
      expect(
        edges.some(({ to }) => to === id),
        id,
      ).toBe(true);
    for (const id of others)
      expect(
        drawn.some(({ to }) => to === id),
        id,
      ).toBe(true);
    expect(edges.some(({ from }) => from === start)).toBe(true);
    expect(edges.some(({ from, to }) => from === 'closed' && to === 'archived')).toBe(true);
    expect(nodes.filter(({ title }) => !/[一-龥]/.test(title))).toEqual([]);
  });

  test('自己写的走法只写这种程序真有的办理', () => {
    const named = (procedure: Procedure) =>
      acts.filter(({ procedures: own }) => own.includes(procedure)).map(({ name }) => name);
    for (const { act } of summaryMoves) expect(named('summary')).toContain(act);
    for (const { act } of inspectionMoves) expect(named('inspection')).toContain(act);
    for (const act of [...hearingMoves.map((move) => move.act), ...Object.keys(hearingExits)])
      expect(named('ordinary')).toContain(act);
  });
});

const before = {
  procedure: 'summary',
  phase: 'investigating',
  version: 1,
  documents: [],
  requests: [],
  parties: [{ id: 'P1', notices: [], services: [], payments: [] }],
} as unknown as Case;

function afterEach(
  start: Case,
  events: readonly object[],
  stageOf: (theCase: Case) => string,
): readonly string[] {
  let theCase = start;
  return events.map((event) => {
    theCase = evolve(theCase, { ...stamp, ...event } as unknown as CaseEvent);
    return stageOf(theCase);
  });
}

describe('走法与事件推演一致', () => {
  test('当场处罚：告知、听取、决定、报备案', () => {
    const steps = afterEach(
      before,
      [
        { type: 'OrallyNotified', party: 'P1', proposal: {} },
        { type: 'HeardOnTheSpot', party: 'P1', disputed: false, raised: false },
        { type: 'DecidedOnTheSpot', party: 'P1', number: '1', proposal: {}, decided: {} },
        { type: 'SummaryFiledBack', party: 'P1', filedWith: '样例机关' },
      ],
      (theCase) => summaryStage(theCase, theCase.parties[0]),
    );
    const byAct = ['notify-orally', 'hear-party', 'decide-on-the-spot', 'file-back'];
    expect(steps).toEqual(byAct.map((act) => summaryMoves.find((move) => move.act === act)?.to));
  });

  test('行政检查：抽取、批准、通知、入企、记录、结果、公示', () => {
    const opened = evolve({ ...before, procedure: 'inspection' }, {
      ...stamp,
      type: 'InspectionOpened',
      inspection: { draws: [], complaints: [], items: [] },
    } as unknown as CaseEvent);
    expect(inspectionStage(opened.inspection)).toBe(inspectionMoves[0]?.from[0]);
    const party = { id: 'P1', services: [] };
    const steps = afterEach(
      opened,
      [
        { type: 'InspectionDrawn', draw: { on: '2026-03-20' }, party, handlers: [], visitsBefore: 0 },
        { type: 'InspectionApproved' },
        { type: 'InspectionNotified', notice: {} },
        { type: 'InspectionCheckedIn', checkIn: {} },
        { type: 'InspectionItemsChecked', record: 'R1', items: [] },
        { type: 'InspectionResultGiven', result: {} },
        { type: 'InspectionResultPublished', record: {} },
      ],
      (theCase) => inspectionStage(theCase.inspection),
    );
    const byAct = [
      'draw-inspection',
      'approve-inspection',
      'notify-inspection',
      'check-in-inspection',
      'record-inspection',
      'give-inspection-result',
      'publish-inspection-result',
    ];
    expect(steps).toEqual(byAct.map((act) => inspectionMoves.find((move) => move.act === act)?.to));
  });
});

describe('走到哪里', () => {
  test('听证已经排期，通知书送达以后仍在等举行', () => {
    const hearing = { pauses: [], session: {}, notice: { servedOn: '2026-03-10' } };
    const party = {
      ...before.parties[0],
      hearingRequests: [{ id: 'H1', on: '2026-03-01', inTime: true }],
      hearing,
      proposal: { outcome: 'penalty', penalties: [] },
      proposalApprovedOn: '2026-02-18',
      notices: [{ servedOn: '2026-02-20', proposal: { outcome: 'penalty', penalties: [] } }],
    } as unknown as Case['parties'][number];
    const theCase = {
      ...before,
      procedure: 'ordinary',
      phase: 'proceeding',
      reviews: [],
      parties: [party],
    } as Case;
    expect(currentPlace(theCase, party, '2026-03-20' as never)).toBe('hearing-scheduled');
    expect(reachedPlaces(theCase, party, '2026-03-20' as never).has('hearing-accepted')).toBe(true);
    expect(reachedPlaces(theCase, party, '2026-03-20' as never).has('hearing-in-session')).toBe(false);
  });

  test('框里写明走着的法定期限', () => {
    const theCase = { procedure: 'ordinary', profiles: ['general'] } as unknown as Case;
    expect(placeLimit(theCase, 'investigating', '2026-03-20' as never)).toMatch(/^90/);
    expect(placeLimit(theCase, 'lead', '2026-03-20' as never)).toBe(undefined);
  });

  test('当场处罚已经听取意见，等决定', () => {
    const party = { id: 'P1', summary: { told: {}, heard: {} } } as unknown as Case['parties'][number];
    const theCase = { ...before, parties: [party] };
    expect(currentPlace(theCase, party, '2026-03-20' as never)).toBe('heard');
    expect([...reachedPlaces(theCase, party, '2026-03-20' as never)]).toEqual(['found', 'told', 'heard']);
  });
});
