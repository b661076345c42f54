import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Penalty } from '../../case/people.ts';
import { stageTitle } from '../../case/projection.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { legalCheck } from '../../engine/legal-check.ts';
import { openActs } from '../../engine/open-acts.ts';
import { day } from '../../kernel/day.ts';
import { fen } from '../../kernel/money.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { issuedModels } from '../../testing/a-case.ts';
import { pairsOf, playTo, resultText, tryAct } from '../../testing/act-plot.ts';
import { demoContext } from '../../testing/case-recorder.ts';
import { demoActor } from '../../testing/demo-registry.ts';
import { wideRegistry } from '../../testing/demo-registry-wide.ts';
import { documentText } from '../../testing/document-text.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { type SummarySetup, spotProposal, summaryPlot } from '../../testing/summary-plot.ts';

const table = readFileSync(new URL('./summary.scenarios.md', import.meta.url), 'utf8');

const matters: Readonly<Record<string, Pick<SummarySetup, 'matter' | 'circumstances'>>> = {
  占用道路: { matter: 'appearance.occupying-city-road', circumstances: { areaSqm: 2 } },
  健康证: {
    matter: 'health.staff-without-health-certificate',
    circumstances: { correction: 'not-ordered', persons: 1 },
  },
  进货查验: { matter: 'food.purchase-check-missing', circumstances: { correction: 'not-ordered' } },
  货物脱落: { matter: 'transport.cargo-not-secured', circumstances: {} },
};

function penaltiesOf(text: string): readonly Penalty[] {
  return text.split('、').map((each): Penalty => {
    const amount = /^(罚款|没收违法所得)([\d.]+)元$/.exec(each);
    if (amount) {
      const amountFen = fen(Math.round(Number(amount[2]) * 100));
      return amount[1] === '罚款' ? { kind: 'fine', amountFen } : { kind: 'confiscate-gains', amountFen };
    }
    if (each === '警告') return { kind: 'warning' };
    if (each === '通报批评') return { kind: 'circulated-criticism' };
    throw new Error(`no such penalty: ${each}`);
  });
}

const bodies = { 市监: 'market', 交通: 'transport', 镇街: 'township' } as const;
const parties = { 个人: 'person', 公司: 'organisation', 个体户: 'individual-business' } as const;

function setupOf(cell: string): Partial<SummarySetup> {
  const pairs = pairsOf(cell);
  const { 机关: body, 当事人: party, 事项: matter, 处罚: penalties, 水上: afloat } = pairs;
  return {
    ...(body ? { body: bodies[body as keyof typeof bodies] } : {}),
    ...(party ? { party: parties[party as keyof typeof parties] } : {}),
    ...(matter ? matters[matter] : {}),
    ...(penalties ? { penalties: penaltiesOf(penalties) } : {}),
    ...(afloat ? { afloat: afloat === '是' } : {}),
  };
}

const yesNo = (text: string) => text === '是';

/** 改动栏里的标签对应输入的哪一项。 */
const fields: Readonly<Record<string, (value: string) => Readonly<Record<string, unknown>>>> = {
  执法人员: (value) => ({ officers: value.split('、').map((each) => officerIds[each] ?? each) }),
  亮证: (value) => ({ certificatesShown: yesNo(value) }),
  告知权利: (value) => ({ rightsTold: yesNo(value) }),
  处罚: (value) => ({ proposal: spotProposal(penaltiesOf(value)) }),
  异议: (value) => ({ disputed: yesNo(value) }),
  意见: (value) => (value === '无' ? { views: undefined, reply: undefined } : { views: value }),
  答复: (value) => ({ reply: value === '无' ? undefined : value }),
  交付: (value) => ({ handedOver: yesNo(value) }),
  签收: (value) => ({ handover: value === '拒签并注明' ? 'refused-noted' : 'signed' }),
  签名: (value) => ({ officersSigned: yesNo(value) }),
  印章: (value) => ({ sealed: yesNo(value) }),
  救济: (value) => ({ remedyClause: value === '先复议' ? 'reconsideration-first' : 'either' }),
  收缴情形: (value) => ({
    ground: { 一百元以下: 'within-hundred', 难以执行: 'hard-to-collect', 边远水上: 'remote-on-request' }[
      value
    ],
  }),
  理由: (value) => ({ reason: value }),
  当事人提出: (value) => ({ partyAsked: yesNo(value) }),
  专用票据: (value) => ({ financeReceipt: yesNo(value) }),
  金额: (value) => ({ amountFen: Number(value) * 100 }),
  罚款: (value) => ({ cash: value }),
};

const officerIds: Readonly<Record<string, string>> = {
  甲: 'market.handler-1',
  乙: 'market.handler-2',
  辅助人员: 'market.auxiliary',
  证件过期人员: 'market.expired',
  外单位人员: 'transport.handler-1',
};

function changed(input: Readonly<Record<string, unknown>>, cell: string): Readonly<Record<string, unknown>> {
  const changes = Object.entries(pairsOf(cell)).map(([label, value]) => {
    const field = fields[label];
    if (!field) throw new Error(`no such label: ${label}`);
    return field(value);
  });
  const merged = Object.assign({}, input, ...changes) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

describe('简易程序的情形', () => {
  for (const row of scenarios(table).filter((each) => each.has('办理')))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const plot = summaryPlot(setupOf(row.cell('设定')));
      const index = plot.findIndex(({ name }) => name === row.cell('办理'));
      const planned = plot[index]!;
      const done = row.cell('做到');
      const played = done === '—' ? { events: [] } : playTo(plot, done, wideRegistry);
      const tried = tryAct(
        played,
        { ...planned, input: changed(planned.input, row.cell('改动')) },
        wideRegistry,
      );
      expect(resultText(tried)).toBe(row.cell('结果'));
    });
});

describe('简易程序的期限', () => {
  for (const row of scenarios(table).filter((each) => each.has('期限')))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const { theCase } = playTo(summaryPlot(setupOf(row.cell('设定'))), row.cell('做到'), wideRegistry);
      const clock = clocksOf(theCase!, { ...demoContext('2026-04-03'), registry: wideRegistry }).find(
        ({ title }) => title === row.cell('期限'),
      );
      expect(clock?.derivation.due ?? '没有').toBe(row.cell('届满日'));
    });
});

describe('从查处到归档', () => {
  const { theCase, events } = playTo(summaryPlot(), '归档', wideRegistry);

  test('文书依次：现场笔录、陈述申辩笔录、当场决定书、缴款记录、备案表、公示摘要、封面目录备考表', () => {
    expect(theCase!.documents.map(({ code }) => code)).toEqual([
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
    expect(theCase).toMatchObject({ phase: 'archived', procedure: 'summary' });
    expect(theCase!.number).toBe(theCase!.parties[0]!.decision!.number);
    expect(theCase!.number).toMatch(/^穗天市监简罚〔2026〕\d+号$/);
  });

  test('决定书写明事实、依据、数额、时间地点、先复议、执法人员，不写可以直接起诉', () => {
    const text = documentText(issuedModels(events, 'JD-04')[0]!);
    for (const each of [
      '赵样禾',
      '占用城市道路2平方米',
      '《行政处罚法》第五十一条',
      '罚款人民币壹佰元整（100元）',
      '样例路人行道',
      '2026年4月1日10时',
      '先向广州市天河区人民政府申请行政复议',
      '不得直接提起行政诉讼',
      '当事人当场提出陈述、申辩',
      '由执法人员当场收缴',
      '样甲明（执法证号：演示MARKET-0001）',
    ])
      expect(text).toContain(each);
    expect(text).not.toContain('也可以');
  });

  test('银行缴纳的写十五日，拒签的在决定书上注明，没有意见的写明没有', () => {
    const plot = summaryPlot({ views: false });
    const planned = plot.find(({ name }) => name === '决定')!;
    const input = { ...planned.input, payMode: 'bank', handover: 'refused-noted' };
    const tried = tryAct(playTo(plot, '听取', wideRegistry), { ...planned, input }, wideRegistry);
    const text = documentText(issuedModels(tried.events, 'JD-04')[0]!);
    expect(text).toContain('15日内，将罚款共计人民币壹佰元整（100元）缴至指定的代收机构');
    expect(text).toContain('拒绝签收，已在决定书上注明');
    expect(text).toContain('当事人没有提出陈述、申辩意见');
  });

  test('决定以后只有复议的期限，没有直接起诉的期限，也没有核查和办案期限', () => {
    const ids = clocksOf(theCase!, { ...demoContext('2026-04-13'), registry: wideRegistry }).map(
      ({ id }) => id,
    );
    expect(ids).toContain('reconsideration');
    for (const id of ['litigation', 'lead-verification', 'case-decision', 'file-closing'])
      expect(ids).not.toContain(id);
  });

  test('每一步的待办正是下一步，最后没有待办', () => {
    const plot = summaryPlot();
    const expected: Readonly<Record<string, readonly string[]>> = {
      查处: ['notify-orally/P1'],
      告知: ['hear-party/P1'],
      听取: ['decide-on-the-spot/P1'],
      决定: ['record-payment/P1', 'publish-decision/P1', 'file-back/P1'],
      收缴: ['publish-decision/P1', 'file-back/P1', 'hand-in-cash/P1/K1'],
      上交: ['publish-decision/P1', 'file-back/P1', 'bank-cash/P1/K1'],
      缴付: ['publish-decision/P1', 'file-back/P1'],
      备案: ['publish-decision/P1', 'close-summary-case'],
      公示: ['close-summary-case'],
      办结: ['archive-case'],
      归档: [],
    };
    for (const [name, keys] of Object.entries(expected)) {
      const at = playTo(plot, name, wideRegistry).theCase!;
      const ctx = { ...demoContext('2026-04-03'), registry: wideRegistry };
      expect(
        tasksOf(at, clocksOf(at, ctx), ctx).map(({ key }) => key),
        name,
      ).toEqual(keys);
    }
  });

  test('法律检查看的是当场决定和办结的条件，能办的事项里没有普通程序的', () => {
    const heard = playTo(summaryPlot(), '听取', wideRegistry).theCase!;
    const ctx = { ...demoContext('2026-04-01'), registry: wideRegistry };
    expect(legalCheck(heard, ctx).map(({ act }) => act)).toContain('decide-on-the-spot');
    const open = openActs(heard, ['handler'], ctx).map(({ act }) => act.name);
    expect(open).toContain('decide-on-the-spot');
    expect(open).not.toContain('close-investigation');
    expect(open).not.toContain('request-filing');
  });
});

describe('转为普通程序', () => {
  const plot = summaryPlot();
  const converted = tryAct(
    playTo(plot, '听取', wideRegistry),
    {
      name: '转普通',
      on: '2026-04-02',
      actor: demoActor('market', 'handler-1'),
      act: 'convert-to-ordinary',
      input: { reason: 'facts-disputed', explanation: '当事人称货架不是自己摆放，须进一步调查。' },
    },
    wideRegistry,
  );

  test('程序改变，笔录和陈述申辩保留，口头告知的处理意见作废，出案件来源登记表', () => {
    const theCase = converted.theCase!;
    expect(theCase).toMatchObject({
      procedure: 'ordinary',
      phase: 'lead',
      conversion: { reason: 'facts-disputed' },
    });
    expect(theCase.records).toHaveLength(1);
    expect(theCase.parties[0]!.statements).toHaveLength(1);
    expect(theCase.parties[0]!.proposal).toBeUndefined();
    expect(theCase.documents.at(-1)!.code).toBe('AY-01');
  });

  test('核查期限自转换之日起算，可以直接报批立案，不能再当场决定', () => {
    const theCase = converted.theCase!;
    const clock = clocksOf(theCase, { ...demoContext('2026-04-02'), registry: wideRegistry }).find(
      ({ id }) => id === 'lead-verification',
    );
    expect(clock).toMatchObject({ startsOn: '2026-04-02', rule: 'FIL-01' });
    const filing = tryAct(
      converted,
      {
        name: '立案',
        on: '2026-04-02',
        actor: demoActor('market', 'handler-1'),
        act: 'request-filing',
        input: {
          ground: '擅自占用城市道路',
          handlers: ['market.handler-1', 'market.handler-2'],
          duplicateChecked: true,
          opinion: '建议立案。',
        },
      },
      wideRegistry,
    );
    expect(resultText(filing)).toBe('可以办理');
    const decide = plot.find(({ name }) => name === '决定')!;
    expect(resultText(tryAct(converted, { ...decide, on: '2026-04-02' }, wideRegistry))).toContain(
      '程序不对',
    );
  });
});

test.each([
  ['查处', '已亮证并查明身份，待告知'],
  ['告知', '已口头告知，待听取意见'],
  ['听取', '已听取意见，待当场决定'],
  ['归档', '已归档'],
])('办到%s，列表里的阶段写作%s，不写调查取证', (name, says) => {
  const { theCase } = playTo(summaryPlot(), name, wideRegistry);
  expect(stageTitle(theCase!, day('2026-04-13'))).toBe(says);
});
