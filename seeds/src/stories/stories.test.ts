import { type CaseEvent, inlineText, stateCouncilCalendar } from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../facts.ts';
import { play } from '../play.ts';
import { demoRegistry } from '../registry/registry.ts';
import { dongguanCargo } from './dongguan-cargo.story.ts';
import { dubuFertiliser } from './dubu-fertiliser.story.ts';
import { stories } from './index.gen.ts';
import { type Story, viewedOn } from './story.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };
const playStory = (story: Story) => play(story.facts, stage, viewedOn(story));

describe.each(stories)('故事 $name', (story) => {
  const played = playStory(story);
  const { expected } = story;

  test('每一次办理都合法', () => {
    expect(
      played.acts.flatMap(({ title, refusals }) => refusals.map(({ says }) => `${title}：${says}`)),
    ).toEqual([]);
  });

  test('事实经得起检查：机关、人员、事项、情节都有', () => {
    expect(checkOf(story)).toEqual([]);
  });

  test('结果与应有的一致', () => {
    const {
      on: _on,
      articles,
      parties,
      limits: _limits,
      documents: _documents,
      findings: _findings,
      ...whole
    } = expected;
    const { outcome } = played;
    expect(outcome).toMatchObject(whole);
    if (articles)
      expect(outcome?.articles).toEqual({
        violated: citeAll(articles.violated),
        penalised: citeAll(articles.penalised),
      });
    expect(outcome?.parties).toHaveLength(parties.length);
    for (const [index, party] of parties.entries()) expect(outcome?.parties[index]).toMatchObject(party);
  });

  test('期限与人工算的一致，每个都有算式', () => {
    const found = new Map(played.outcome?.limits.map(({ key, due }) => [key, due]));
    for (const [key, due] of Object.entries(expected.limits))
      expect([key, found.get(key)]).toEqual([key, due]);
    expect(played.outcome?.limits.every(({ derivation }) => derivation.length > 0)).toBe(true);
  });

  test('文书依次签发', () => {
    expect(played.outcome?.documents.map(({ code }) => code).join(' ')).toBe(expected.documents);
  });

  test('监督规则没有误报', () => {
    expect(played.outcome?.findings.map(({ rule }) => rule)).toEqual(expected.findings);
  });
});

function checkOf({ facts }: Story): readonly unknown[] {
  const read = readFacts(inputOf(facts), demoRegistry);
  return read.ok ? [] : read.issues;
}

// 读过的事实里金额是分，写回元再读一次。
function inputOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => inputOf(each, key));
  if (typeof value === 'number' && key.endsWith('Yuan')) return value / 100;
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'circumstances' || key === 'initially') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inputOf(each, name)]));
}

function documentText(events: readonly CaseEvent[], code: string): string {
  return events
    .flatMap((event) =>
      event.type === 'DocumentIssued' && event.document.code === code ? [event.model] : [],
    )
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      if (block.kind === 'paragraph') return inlineText(block.content);
      return block.kind === 'heading' ? block.text : '';
    })
    .join('\n');
}

describe('对照已公开的决定', () => {
  test('粤东交罚〔2025〕00977号：四段、钟点、路段、裁量表、阶次、证据、罚款、缴款、救济、公告三十日', () => {
    const { outcome, events, theCase } = playStory(dongguanCargo);
    const [party] = outcome?.parties ?? [];
    expect(demoRegistry.body(dongguanCargo.facts.body)?.name).toBe('东莞市交通运输局');
    expect(party?.decision?.number).toBe('粤东交罚〔2025〕00977号');
    expect(theCase?.parties[0]?.identity.kind).toBe('organisation');

    const decision = documentText(events, 'JD-02');
    expect(decision.match(/^[一二三四五]、/gm)).toEqual(['一、', '二、', '三、', '四、']);
    for (const told of [
      '2025年5月13日9时26分',
      'G220线2537公里800米',
      '由东莞市谢岗镇驶往樟木头镇',
      '运载砂石',
      '询问笔录',
      '现场笔录',
      '视频资料',
      '道路运政2021年版',
      '一年内第一次',
      '“较轻”',
      '当事人在告知的期限内未提出陈述、申辩意见',
      '罚款人民币壹仟元整（1000元）',
      '百分之三加处罚款',
      '东莞市人民政府',
      '东莞市第一人民法院',
    ])
      expect(decision).toContain(told);
    for (const period of [/(?:15|十五)日内/, /(?:60|六十)日内/, /(?:6|六)个月内/])
      expect(decision).toMatch(period);
    expect(documentText(events, 'SD-02')).toContain('经过30日');
    expect(party?.remedies).toContain('行政复议');
  });

  test('杜府执法决字[2025]第001号：进货、售出、违法所得、两份笔录和证人笔录、公告三十日', () => {
    const { outcome, events, theCase } = playStory(dubuFertiliser);
    const [party] = outcome?.parties ?? [];
    expect(party?.decision?.number).toBe('杜府执法决字[2025]第001号');
    expect(party?.noticeNumbers).toEqual(['杜府罚告字[2025]第001号']);
    expect(party?.gainsArithmetic).toBe('29包×40元＝1160元');
    expect(theCase?.violations[0]?.circumstances).toEqual({ gainsFen: 116_000 });
    expect(theCase?.records.map(({ kind, party: whose }) => [kind, whose])).toEqual([
      ['site', 'P1'],
      ['questioning', 'P1'],
      ['questioning', undefined],
    ]);
    const decision = documentText(events, 'JD-02');
    for (const told of ['每包35元', '50包', '每包40元', '29包', '1160元', '未提出陈述、申辩意见'])
      expect(decision).toContain(told);
    expect(documentText(events, 'SD-02')).toContain('经过30日');
  });
});
