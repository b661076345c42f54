import {
  type ActContext,
  type Case,
  type CaseEvent,
  clocksOf,
  day,
  decide,
  findingsOf,
  instant,
  stateCouncilCalendar,
} from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { demoFirm } from '../parties.ts';
import { demoRegistry } from '../registry/registry.ts';
import { pengjiangAiring, type StoryAct } from './pengjiang-airing.acts.ts';
import { tianheInspection } from './tianhe-inspection.acts.ts';

const calendar = stateCouncilCalendar;

/** 依次办理；有一件办不成就抛出，写明理由。 */
function play(body: string, acts: readonly StoryAct[], pastVisits?: ActContext['pastVisits']) {
  const counters = new Map<string, number>();
  const roles = {
    'officer-1': 'handler',
    'unit-head': 'unit-head',
    'agency-head': 'agency-head',
    publisher: 'publisher',
    archivist: 'archivist',
  } as const;
  let theCase: Case | undefined;
  const events: CaseEvent[] = [];
  for (const { on, at, by, act, input } of acts) {
    const officer = `${body}.${by}`;
    const outcome = decide(act, theCase, input, {
      on,
      at,
      actor: { officer, name: demoRegistry.officer(officer)!.name, body, roles: [roles[by]] },
      calendar,
      registry: demoRegistry,
      takeNumber: (counter) => {
        counters.set(counter, (counters.get(counter) ?? 0) + 1);
        return counters.get(counter)!;
      },
      newCaseId: `story-${body}`,
      accessCode: 'DEMO-SEED-0001',
      ...(pastVisits ? { pastVisits } : {}),
    });
    if (!outcome.ok)
      throw new Error(
        `${act}: ${outcome.refusals.map(({ says, detail }) => `${says}（${detail ?? ''}）`).join('；')}`,
      );
    theCase = outcome.value.theCase;
    events.push(...outcome.value.events);
  }
  return { theCase: theCase!, events };
}

const view = (on: string) => ({
  on: day(on),
  at: instant(`${on}T10:00:00+08:00`),
  calendar,
  registry: demoRegistry,
});

function limits(theCase: Case, on: string): Readonly<Record<string, string>> {
  return Object.fromEntries(clocksOf(theCase, view(on)).map(({ id, derivation }) => [id, derivation.due]));
}

describe('蓬江：当场处罚', () => {
  const { theCase } = play('pengjiang-urban', pengjiangAiring);

  test('从查处到归档，文书依次，罚款80元在从轻阶次以内', () => {
    expect(theCase).toMatchObject({ procedure: 'summary', phase: 'archived' });
    expect(theCase.documents.map(({ code }) => code)).toEqual([
      'DC-01',
      'GZ-03',
      'JD-04',
      'ZX-01',
      'JD-05',
      'JD-11',
      'JA-02',
      'JA-03',
      'JA-04',
    ]);
    expect(theCase.parties[0]!.payments).toEqual([
      { on: '2026-04-01', amountFen: 8_000, kind: 'fine', receipt: '演示票据-20260401-01' },
    ]);
  });

  test('期限：上交、缴付、公示、复议；没有直接起诉的期限', () => {
    expect(limits(theCase, '2026-04-13')).toEqual({
      'decision-service': '2026-04-13',
      payment: '2026-04-16',
      'publication-province': '2026-04-13',
      reconsideration: '2026-06-01',
      'cash-hand-in': '2026-04-03',
      'cash-banking': '2026-04-07',
    });
  });

  test('没有监督问题', () => {
    expect(findingsOf(theCase, view('2026-04-13'))).toEqual([]);
  });
});

describe('天河：日常检查', () => {
  const { theCase } = play('tianhe-market', tianheInspection, (firm) => ({
    year: 2026,
    counted: firm === demoFirm(1243).idNumber ? 3 : 1,
    seen: [],
    hidden: 0,
    ordered: 0,
    byOthers: 0,
  }));

  test('从建立任务到归档，文书依次，线索已经关联', () => {
    expect(theCase).toMatchObject({ procedure: 'inspection', phase: 'archived' });
    expect(theCase.documents.map(({ code }) => code)).toEqual([
      'JC-01',
      'JC-02',
      'JC-11',
      'JC-03',
      'JC-07',
      'DC-22',
      'JC-09',
      'JA-02',
      'JA-03',
      'JA-04',
    ]);
    expect(theCase.inspection!.lead).toMatchObject({ caseId: 'lead-case' });
  });

  test('抽中的不是达到上限的企业，检查人员是两名有效证件的人员，剔除的写明理由', () => {
    const [draw] = theCase.inspection!.draws;
    expect(draw!.inspectors.toSorted()).toEqual(['tianhe-market.officer-1', 'tianhe-market.officer-2']);
    expect(draw!.excluded.map(({ why }) => why)).toEqual([
      expect.stringContaining('本年度已检查3次，达到上限'),
      '执法证件无效',
      '执法辅助人员',
    ]);
    expect(theCase.inspection!.visits).toMatchObject({ counted: 1 });
  });

  test('期限：改正期限、结果公示二十个工作日', () => {
    expect(limits(theCase, '2026-05-25')).toEqual({
      correction: '2026-05-15',
      'inspection-publication': '2026-06-08',
    });
    expect(findingsOf(theCase, view('2026-05-25'))).toEqual([]);
  });
});
