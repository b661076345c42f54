import { describe, expect, test } from 'vitest';
import type { OtherInspection } from '../../case/inspection.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { legalCheck } from '../../engine/legal-check.ts';
import { drawResult } from '../../inspection/draw.ts';
import { isSamePeriod, otherInspectionText } from '../../inspection/other-inspections.ts';
import { visitsText } from '../../inspection/past-visits.ts';
import { day } from '../../kernel/day.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { issuedModels } from '../../testing/a-case.ts';
import { playTo, resultText, tryAct } from '../../testing/act-plot.ts';
import { demoContext } from '../../testing/case-recorder.ts';
import { demoActor } from '../../testing/demo-registry.ts';
import { wideRegistry } from '../../testing/demo-registry-wide.ts';
import { documentText } from '../../testing/document-text.ts';
import { demoStandard, fullDraw, inspectionPlot } from '../../testing/inspection-plot.ts';

const view = (on: string) => ({ ...demoContext(on), registry: wideRegistry });

describe('从建立任务到归档', () => {
  const { theCase, events } = playTo(inspectionPlot(), '归档', wideRegistry);

  test('文书依次：审批表、通知书、入企记录、笔录、结果告知书、责令改正通知书、复查意见书、封面目录备考表', () => {
    expect(theCase!.documents.map(({ code }) => code)).toEqual([
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
    expect(theCase).toMatchObject({ phase: 'archived', procedure: 'inspection' });
    expect(theCase!.parties).toHaveLength(1);
  });

  test('文书写明来源、频次、抽取、人员、权利、纪律和逐项结果', () => {
    const text = (code: string) => documentText(issuedModels(events, code)[0]!);
    const firm = theCase!.parties[0]!.identity.name;
    const visit = theCase!.inspection!.visits!.counted + 1;
    for (const each of [
      firm,
      '2026年度检查计划第3项',
      `2026年第${visit}次，年度频次上限4次`,
      '双随机抽取',
      '批准检查',
    ])
      expect(text('JC-01')).toContain(each);
    for (const each of [firm, '样甲明', '申请回避', '不得下达检查指标', '有权拒绝', '穗天市监检通〔2026〕'])
      expect(text('JC-02')).toContain(each);
    for (const each of [...demoStandard, '不符合', '缺三批次的进货记录', '已主动出示执法证件'])
      expect(text('JC-03')).toContain(each);
    for (const each of ['2026年4月8日', '责令限期改正', '缺三批次的进货记录', '穗天市监检告〔2026〕'])
      expect(text('JC-07')).toContain(each);
    expect(text('JC-09')).toContain('2026年4月17日复查，意见如下：已经改正');
    expect(text('JA-02')).toContain('行政检查');
  });

  test('结果公示期限自告知结果起二十个工作日，公示的内容只有对象、事项、结论、机关、日期', () => {
    const pending = playTo(inspectionPlot(), '结果', wideRegistry).theCase!;
    const clock = clocksOf(pending, view('2026-04-09')).find(({ id }) => id === 'inspection-publication');
    expect(clock).toMatchObject({
      rule: 'PUB-04',
      startsOn: '2026-04-09',
      derivation: { due: '2026-05-11' },
    });
    expect(theCase!.inspection!.publication!.record).toEqual({
      firm: theCase!.parties[0]!.identity.name,
      items: '食品进货查验',
      outcome: '发现问题，责令限期改正',
      body: '广州市天河区市场监督管理局（演示）',
      checkedOn: '2026-04-08',
    });
  });

  test('没有核查期限和办案期限', () => {
    const ids = clocksOf(theCase!, view('2026-04-22')).map(({ id }) => id);
    for (const id of ['lead-verification', 'case-decision', 'file-closing']) expect(ids).not.toContain(id);
  });

  test('每一步的待办正是下一步，最后没有待办', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      建立: ['draw-inspection'],
      抽取: ['request-inspection'],
      报批: ['approve-inspection'],
      批准: ['notify-inspection'],
      通知: ['check-in-inspection'],
      入企: ['record-inspection'],
      记录: ['give-inspection-result'],
      结果: ['order-correction/P1', 'publish-inspection-result'],
      改正: ['recheck-inspection/P1/C1', 'publish-inspection-result'],
      复查: ['publish-inspection-result'],
      公示: ['close-inspection'],
      办结: ['archive-case'],
      归档: [],
    };
    for (const [name, keys] of Object.entries(expected)) {
      const at = playTo(inspectionPlot(), name, wideRegistry).theCase!;
      const ctx = view('2026-04-09');
      expect(
        tasksOf(at, clocksOf(at, ctx), ctx).map(({ key }) => key),
        name,
      ).toEqual(keys);
    }
  });

  test('法律检查提示没有联合的检查', () => {
    const plot = inspectionPlot().filter(({ name }) => name !== '检索');
    const items = legalCheck(playTo(plot, '抽取', wideRegistry).theCase!, view('2026-04-02'));
    const hint = items.find(({ verdict }) => verdict.guard.id === 'one-visit-for-all');
    expect(hint?.verdict.state).toBe('missing');
  });
});

describe('同期的其他检查', () => {
  const plot = inspectionPlot({ kind: 'case-specific' });
  const planned = (name: string) => plot.find((each) => each.name === name)!;
  const selected = playTo(plot, '抽取', wideRegistry);
  const found = [
    {
      body: 'township',
      kind: 'special',
      since: day('2026-04-01'),
      planned: { from: day('2026-04-08'), to: day('2026-04-10') },
    },
    { body: 'market', kind: 'daily', since: day('2026-03-30'), enteredOn: day('2026-04-02') },
  ] as const;
  const searched = tryAct(
    selected,
    {
      ...planned('检索'),
      on: '2026-04-02',
      input: { others: [], decision: 'joined', offSiteEnough: false },
      otherInspections: () => found,
    },
    wideRegistry,
  );
  const overlapSeen = (now: readonly OtherInspection[]) =>
    legalCheck(searched.theCase!, { ...view('2026-04-03'), otherInspections: () => now }).find(
      ({ verdict }) => verdict.guard.id === 'inspections-merged',
    )!.verdict;

  test('检索把查得的写进案卷：只有机关、类型、日子', () => {
    expect(searched.theCase!.inspection!.overlap!.found).toEqual(found);
    expect(found.map((each) => otherInspectionText(each, 'market', wideRegistry))).toEqual([
      `${wideRegistry.body('township')!.name}的专项检查（计划2026年4月8日至2026年4月10日入企）`,
      '本机关的日常检查（2026年4月2日已经入企，还没有告知结果）',
    ]);
  });

  test('检索过的不再提示；以后又有的，提示再检索', () => {
    expect(overlapSeen(found).state).toBe('passed');
    const later = { ...found[0], since: day('2026-04-02') };
    expect(overlapSeen([...found, later])).toMatchObject({
      state: 'missing',
      detail: expect.stringContaining('专项检查'),
    });
  });

  test('去年的已经过去，跨到今年的还是同期', () => {
    const on = day('2026-01-05');
    const old = { body: 'market', kind: 'daily', since: day('2025-12-30') } as const;
    expect(isSamePeriod(old, on)).toBe(false);
    expect(isSamePeriod({ ...old, planned: { from: day('2025-12-31'), to: day('2026-01-02') } }, on)).toBe(
      true,
    );
    expect(isSamePeriod({ ...old, enteredOn: day('2026-01-02') }, on)).toBe(true);
  });
});

describe('随机抽取', () => {
  const actor = demoActor('market', 'handler-1');
  const opened = playTo(inspectionPlot(), '检索', wideRegistry);
  const drawing = { name: '抽取', on: '2026-04-02', actor, act: 'draw-inspection', input: fullDraw };
  const drawn = tryAct(opened, drawing, wideRegistry);

  test('种子、名录版本和结果都留在案卷里，任何人可以复算', () => {
    const [draw] = drawn.theCase!.inspection!.draws;
    expect(draw!.question.firms.version).toBe('食品经营者名录2026-03');
    expect(draw!.question.seed).not.toBe('');
    expect(drawResult(draw!.question)).toEqual({ firm: draw!.firm, inspectors: draw!.inspectors });
    expect(drawn.theCase!.parties[0]!.identity.name).toBe(draw!.firm);
    expect(drawn.theCase!.handlers).toEqual(draw!.inspectors);
  });

  test('达到上限的企业和应当回避的人员剔除在外，并写明理由', () => {
    const input = { ...fullDraw, withdrawn: [{ officer: 'market.handler-3', why: '曾任该企业顾问' }] };
    const seen = [{ caseId: 'case-9', task: '节前食品检查', on: day('2026-02-03') }];
    const pastVisits = (firm: string) =>
      firm === '广州样例甲食品有限公司'
        ? { year: 2026, counted: 3, seen, hidden: 2, ordered: 1, byOthers: 2 }
        : { year: 2026, counted: 4, seen: [], hidden: 4, ordered: 0, byOthers: 0 };
    const { theCase } = tryAct(opened, { ...drawing, input, pastVisits }, wideRegistry);
    const [draw] = theCase!.inspection!.draws;
    expect(visitsText(theCase!.inspection!.visits!)).toBe(
      '2026年已检查3次（2026年2月3日“节前食品检查”，另有2次无权查看），上级部署的1次不计入，其他机关检查2次',
    );
    expect(draw!.firm).toBe('广州样例甲食品有限公司');
    expect(draw!.inspectors).not.toContain('market.handler-3');
    expect(draw!.excluded.map(({ key }) => key)).toEqual([
      '广州样例乙食品有限公司',
      '广州样例丙食品有限公司',
      '广州样例丁食品有限公司',
      'market.handler-3',
    ]);
  });

  test('写明理由重新抽取：两次结果都留存，原来的报批作废', () => {
    const requested = tryAct(
      { ...drawn, theCase: { ...drawn.theCase!, handlers: ['market.handler-1', 'market.handler-2'] } },
      { ...inspectionPlot().find(({ name }) => name === '报批')! },
      wideRegistry,
    );
    expect(requested.refusals).toEqual([]);
    const again = tryAct(
      requested,
      { ...drawing, on: '2026-04-06', input: { ...fullDraw, reason: '抽中的企业已经注销' } },
      wideRegistry,
    );
    expect(again.theCase!.inspection!.draws).toHaveLength(2);
    expect(again.theCase!.inspection!.draws[1]!.reason).toBe('抽中的企业已经注销');
    expect(again.theCase!.requests.map(({ status }) => status)).toEqual(['withdrawn']);
  });
});

describe('企业投诉和转线索', () => {
  const actor = demoActor('market', 'handler-1');
  const visited = playTo(inspectionPlot({ outcome: 'no-problem' }), '公示', wideRegistry);
  const complaint = {
    name: '投诉',
    on: '2026-04-20',
    actor,
    act: 'record-inspection-complaint',
    input: { content: '检查当日随意要求法定代表人到场。', refusedEntry: false },
  };
  const answer = {
    name: '答复',
    on: '2026-04-21',
    actor: demoActor('market', 'unit-head'),
    act: 'answer-inspection-complaint',
    input: { complaint: 'Q1', text: '经核查，已对检查人员批评教育。' },
  };

  test('有投诉没有答复的不能办结；答复以后可以办结', () => {
    const closing = inspectionPlot().find(({ name }) => name === '办结')!;
    const complained = tryAct(visited, complaint, wideRegistry);
    expect(resultText(tryAct(complained, closing, wideRegistry))).toBe('企业的投诉已经答复');
    const ctx = view('2026-04-20');
    const tasks = tasksOf(complained.theCase!, clocksOf(complained.theCase!, ctx), ctx);
    expect(tasks).toContainEqual(
      expect.objectContaining({ role: 'unit-head', act: 'answer-inspection-complaint' }),
    );
    const answered = tryAct(complained, answer, wideRegistry);
    expect(resultText(tryAct(answered, closing, wideRegistry))).toBe('可以办理');
    expect(resultText(tryAct(answered, answer, wideRegistry))).toBe('有待答复的投诉');
  });

  test('新登记的线索写明由哪一次检查转来', () => {
    const lead = tryAct(
      { events: [] },
      {
        name: '线索',
        on: '2026-04-09',
        actor,
        act: 'register-lead',
        input: {
          source: 'inspection',
          receivedOn: '2026-04-09',
          ground: '未履行进货查验义务',
          content: '日常检查发现进货查验记录缺失。',
          inspection: 'case-1',
          parties: [],
          violations: [],
        },
      },
      wideRegistry,
    );
    expect(lead.theCase!.lead.inspection).toBe('case-1');
    const linked = playTo(inspectionPlot({ outcome: 'open-lead' }), '归档', wideRegistry);
    expect(linked.theCase!.inspection!.lead).toMatchObject({ caseId: 'case-2', number: '2026000099' });
  });

  test('紧急检查先检查后补办批准，一直到归档', () => {
    const urgent = playTo(inspectionPlot({ urgent: true, kind: 'case-specific' }), '归档', wideRegistry);
    expect(urgent.theCase!.inspection!.approvedOn).toBe('2026-04-08');
    expect(documentText(issuedModels(urgent.events, 'JC-01')[0]!)).toContain(
      '是，事后补办：接到食物中毒报告',
    );
    const before = playTo(inspectionPlot({ urgent: true, kind: 'case-specific' }), '入企', wideRegistry)
      .theCase!;
    const ctx = view('2026-04-08');
    expect(tasksOf(before, clocksOf(before, ctx), ctx).map(({ title }) => title)).toContain('补办检查批准');
  });
});
