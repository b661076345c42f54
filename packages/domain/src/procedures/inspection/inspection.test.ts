import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import type { Registry } from '../../registry/registry.ts';
import { type PlannedAct, pairsOf, playTo, resultText, tryAct } from '../../testing/act-plot.ts';
import { wideRegistry } from '../../testing/demo-registry-wide.ts';
import { type InspectionSetup, inspectionPlot } from '../../testing/inspection-plot.ts';
import { type ScenarioRow, scenarios } from '../../testing/scenarios.ts';

const table = readFileSync(new URL('./inspection.scenarios.md', import.meta.url), 'utf8');

type Input = Readonly<Record<string, unknown>>;

const yesNo = (text: string) => text === '是';
const or = (text: string): string | undefined => (text === '无' ? undefined : text);

const officerIds: Readonly<Record<string, string>> = {
  甲: 'market.handler-1',
  乙: 'market.handler-2',
  子: 'market.handler-3',
  辅助人员: 'market.auxiliary',
  外单位人员: 'transport.handler-1',
};

/** 没有公布频次上限的机关。 */
const withoutCaps: Registry = {
  ...wideRegistry,
  body: (id) => {
    const body = wideRegistry.body(id);
    return body && { ...body, inspectionCaps: [] };
  },
};

function named(text: string): readonly string[] {
  return text.split('、').map((each) => officerIds[each] ?? each);
}

/** 已知的嵌套输入：计划、专项、事项、名录。 */
function within(input: Input, key: string, change: Input): Input {
  return { [key]: { ...(input[key] as Input), ...change } };
}

function eachFirm(input: Input, change: Input): Input {
  return { firms: (input['firms'] as readonly Input[]).map((firm) => ({ ...firm, ...change })) };
}

function eachItem(input: Input, change: Input): Input {
  return { items: (input['items'] as readonly Input[]).map((item) => ({ ...item, ...change })) };
}

/** 改动栏里的标签对应输入的哪一项。 */
const fields: Readonly<Record<string, (value: string, input: Input) => Input>> = {
  事项: (_value, input) => eachItem(input, { matter: 'food.expired-food' }),
  事项公布: (value, input) => eachItem(input, { publishedOn: or(value) }),
  标准: (_value, input) => eachItem(input, { standard: [] }),
  计划: () => ({ plan: undefined }),
  线索: () => ({ clue: undefined }),
  专项批准: () => ({ special: undefined }),
  上级部署: (value, input) => within(input, 'special', { orderedFromAbove: yesNo(value) }),
  计划备案: (value, input) => within(input, 'plan', { filedOn: or(value) }),
  计划公开: (value, input) => within(input, 'plan', { publishedOn: or(value) }),
  其他检查: (value) => ({ others: [{ body: value, month: '2026年4月', items: '消防安全' }] }),
  处理: (value) => ({ decision: { 联合: 'joined', 分开: 'kept-apart', 没有检索到: 'none-found' }[value] }),
  理由: (value) => ({ reason: or(value) }),
  非现场足够: (value) => ({ offSiteEnough: yesNo(value) }),
  仍须入企: (value) => ({ offSiteReason: value }),
  人员: (value) => ({ officers: named(value) }),
  人员名录: (value) => ({ inspectors: named(value) }),
  回避: (value) => ({ withdrawn: [{ officer: officerIds[value], why: '与检查对象有利害关系' }] }),
  各企业风险: (_value, input) => eachFirm(input, { risk: 'low' }),
  确定的理由: (value) => ({ ground: { 有线索: 'clue', 全覆盖: 'full-coverage', 专项: 'special' }[value] }),
  亮证: (value) => ({ certificatesShown: yesNo(value) }),
  方式: (value) => ({ mode: { 事先: 'ahead', 到场: 'on-arrival', 不预先通知: 'surprise' }[value] }),
  依据: (value) => ({ ground: value }),
  入企方式: (value) => ({ code: { 亮码: 'shown', 扫码: 'scanned', 故障: 'failed' }[value] }),
  入企记录: (value) => ({ codeRecord: or(value) }),
  检查内容: (value) => ({ checked: value.split('、').map((standard) => ({ standard, result: 'pass' })) }),
  结果: (value) => ({
    outcome: {
      没有问题: 'no-problem',
      责令改正: 'order-correction',
      转线索: 'open-lead',
      无法检查: 'not-found',
    }[value],
  }),
};

const selected = day('2026-04-01');
const visitsLabel = '已受检查';
const othersLabel = '同期检查';

function changed(input: Input, cell: string): Input {
  let merged = input;
  for (const [label, value] of Object.entries(pairsOf(cell))) {
    if (label === visitsLabel || label === othersLabel) continue;
    const field = fields[label];
    if (!field) throw new Error(`no such label: ${label}`);
    merged = { ...merged, ...field(value, merged) };
  }
  return JSON.parse(JSON.stringify(merged)) as Input;
}

const kinds = { 日常: 'daily', 个案: 'case-specific', 专项: 'special' } as const;
const outcomes = { 没有问题: 'no-problem', 责令改正: 'order-correction', 转线索: 'open-lead' } as const;

function setupOf(cell: string): Partial<InspectionSetup> {
  const { 类型: kind, 结果: outcome, 紧急: urgent } = pairsOf(cell);
  return {
    ...(kind ? { kind: kinds[kind as keyof typeof kinds] } : {}),
    ...(outcome ? { outcome: outcomes[outcome as keyof typeof outcomes] } : {}),
    ...(urgent ? { urgent: yesNo(urgent) } : {}),
  };
}

/** 案件簿里查到的检查：“本机关4次，上级部署1次，其他机关2次”，各企业一样。 */
function visitsIn(cell: string): PlannedAct['pastVisits'] {
  const text = pairsOf(cell)[visitsLabel];
  if (!text) return undefined;
  const times = (word: string) => Number(new RegExp(`${word}(\\d+)次`).exec(text)?.[1] ?? 0);
  const counted = times('本机关');
  const found = {
    year: 2026,
    counted,
    seen: [],
    hidden: counted,
    ordered: times('上级部署'),
    byOthers: times('其他机关'),
  };
  return () => found;
}

const bodyIds: Readonly<Record<string, string>> = { 本机关: 'market', 街道: 'township', 交通: 'transport' };

/** 案件簿里查到的同期检查：“街道、本机关”，都是四月一日选定的日常检查。 */
function othersIn(cell: string): PlannedAct['otherInspections'] {
  const bodies = pairsOf(cell)[othersLabel]?.split('、');
  return (
    bodies && (() => bodies.map((each) => ({ body: bodyIds[each] ?? each, kind: 'daily', since: selected })))
  );
}

function altered(planned: PlannedAct, cell: string): PlannedAct {
  const pastVisits = visitsIn(cell);
  const otherInspections = othersIn(cell);
  return {
    ...planned,
    input: changed(planned.input, cell),
    ...(pastVisits ? { pastVisits } : {}),
    ...(otherInspections ? { otherInspections } : {}),
  };
}

/** 此前几步的改动：“抽取〔各企业已检查：4〕”。 */
function plotOf(row: ScenarioRow): readonly PlannedAct[] {
  const plot = inspectionPlot(setupOf(row.cell('设定')));
  const earlier = row.cell('此前的改动');
  if (earlier === '—') return plot;
  const [, name, cell] = /^(.+?)〔(.+)〕$/.exec(earlier) ?? [];
  if (!name || !cell) throw new Error(`not a change: ${earlier}`);
  return plot.map((each) => (each.name === name ? altered(each, cell) : each));
}

describe('行政检查的情形', () => {
  for (const row of scenarios(table).filter((each) => each.has('办理')))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const plot = plotOf(row);
      const planned = plot.find(({ name }) => name === row.cell('办理'))!;
      const done = row.cell('做到');
      const played = done === '—' ? { events: [] } : playTo(plot, done, wideRegistry);
      const registry = row.cell('设定').includes('没有公布上限') ? withoutCaps : wideRegistry;
      expect(resultText(tryAct(played, altered(planned, row.cell('改动')), registry))).toBe(row.cell('结果'));
    });
});
