import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { yuan } from '../kernel/money.ts';
import { acts } from '../procedures/acts.ts';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import { playTo } from '../testing/act-plot.ts';
import { coercionCases } from '../testing/case-coercion.ts';
import { caseRecorder, demoContext } from '../testing/case-recorder.ts';
import { serve } from '../testing/case-service.ts';
import { usualSetup } from '../testing/case-setup.ts';
import { approve, registerLead } from '../testing/case-stages.ts';
import { wideRegistry } from '../testing/demo-registry-wide.ts';
import { documentText, givenValues, valuesIn } from '../testing/document-text.ts';
import { executionCases } from '../testing/execution-plots.ts';
import { inspectionPlot } from '../testing/inspection-plot.ts';
import { summaryPlot } from '../testing/summary-plot.ts';
import { transferCases } from '../testing/transfer-cases.ts';
import { documentOf, documents } from './documents.ts';
import { type DocumentModel, textOf } from './model.ts';

/** 签发的文书和签发时的案件。 */
type Issued = Readonly<{ code: string; model: DocumentModel; theCase: Case }>;

function issuedIn(events: readonly CaseEvent[]): readonly Issued[] {
  const issued: Issued[] = [];
  let theCase: Case | undefined;
  for (const event of events) {
    theCase = evolve(theCase, event);
    if (event.type === 'DocumentIssued')
      issued.push({ code: event.document.code, model: event.model, theCase });
  }
  return issued;
}

function declinedFiling(): readonly CaseEvent[] {
  const recorder = caseRecorder('market');
  registerLead(recorder, usualSetup);
  const input = { ground: 'not-made-out', opinion: '经核查没有违法事实。' };
  approve(
    recorder,
    usualSetup,
    { kind: 'no-filing', title: '不予立案', on: '2026-03-06', input },
    { type: 'FilingDeclined', reason: '经核查，违法事实不存在。经核查没有违法事实。' },
  );
  recorder.issue(['LA-01']);
  return recorder.events;
}

function announcedAndSentByMail(): readonly CaseEvent[] {
  const recorder = aRecordedCase('decided', { parties: ['person'], statement: false });
  const decided = () => recorder.theCase().parties[0]!;
  const document = decided().decision!.document;
  const given = { document, on: '2026-04-13' } as const;
  serve(recorder, usualSetup, { ...given, party: decided(), method: 'post', failed: true });
  serve(recorder, usualSetup, { ...given, party: decided(), method: 'left', on: '2026-04-14' });
  serve(recorder, usualSetup, { ...given, party: decided(), method: 'electronic', on: '2026-04-15' });
  serve(recorder, usualSetup, { ...given, party: decided(), method: 'public-notice', on: '2026-04-16' });
  return recorder.events;
}

const cases: Readonly<Record<string, readonly CaseEvent[]>> = {
  市场监管单位当事人: aRecordedCase('archived').events,
  '交通运输个人当事人，申请听证后撤回': aRecordedCase('archived', {
    body: 'transport',
    parties: ['person'],
    fineFen: yuan(6_000),
    hearing: 'withdrawn',
  }).events,
  '市场监管个人当事人，听证已经举行': aRecordedCase('archived', { parties: ['person'], hearing: 'held' })
    .events,
  镇街两名当事人: aRecordedCase('archived', {
    body: 'township',
    parties: ['person', 'individual-business'],
    fineFen: yuan(2_000),
  }).events,
  不予处罚: aRecordedCase('archived', { outcome: 'no-penalty', parties: ['individual-business'] }).events,
  不予立案: declinedFiling(),
  公告和电子送达: announcedAndSentByMail(),
  '简易程序，当场收缴': playTo(summaryPlot(), '归档', wideRegistry).events,
  '行政检查，责令改正': playTo(inspectionPlot(), '归档', wideRegistry).events,
  ...coercionCases,
  ...executionCases,
  ...transferCases,
};

const issued = Object.values(cases).flatMap(issuedIn);

/** 顺着位置取案件里的数据。 */
function at(theCase: Case, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((data, key) => (data as Readonly<Record<string, unknown>> | undefined)?.[key], theCase);
}

describe('文书登记', () => {
  test('代号不重复，按代号取得到', () => {
    expect(new Set(documents.map(({ code }) => code)).size).toBe(documents.length);
    for (const each of documents) expect(documentOf(each.code)).toBe(each);
    expect(() => documentOf('XX-99')).toThrow('no such document');
  });

  test('每项办理要出的文书都有，每种文书都有办理来出', () => {
    const wanted = new Set(acts.flatMap((act) => act.documents));
    const offered = new Set(documents.map(({ code }) => code));
    expect([...wanted].filter((code) => !offered.has(code))).toEqual([]);
    expect([...offered].filter((code) => !wanted.has(code))).toEqual([]);
  });

  test('每种文书都有依据；须送达的都盖章', () => {
    for (const { code, articles, needsService, sealed } of documents) {
      expect(articles.length, code).toBeGreaterThan(0);
      if (needsService) expect(sealed, code).toBe(true);
    }
  });

  test('下列案件合起来用到了每一种文书', () => {
    const used = new Set(issued.map(({ code }) => code));
    expect(documents.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
  });
});

describe.each(Object.entries(cases))('%s', (_, events) => {
  const own = issuedIn(events);

  test('没有一个空的值，也没有漏出的 undefined', () => {
    for (const { code, model } of own) {
      for (const value of valuesIn(model).filter((each) => typeof each !== 'string'))
        expect(textOf(value).trim(), code).not.toBe('');
      expect(documentText(model), code).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('每个值的来历所指的位置，案件里都有数据', () => {
    for (const { code, model, theCase } of own)
      for (const { text, from } of givenValues(model))
        if (from.path && text !== '/') expect(at(theCase, from.path), `${code} ${from.path}`).toBeDefined();
  });

  test('文书写明机关和案号或者文号，盖章的都有落款', () => {
    for (const { code, model } of own) {
      expect(model.organ, code).toContain('（演示）');
      expect(model.code).toBe(code);
      if (!['JA-02', 'SD-02', 'TZ-03'].includes(code)) expect(model.number, code).toBeDefined();
      expect(model.signOff?.seal ?? false, code).toBe(documentOf(code).sealed);
    }
  });

  test('引用的条文之间没有重复的书名连写，句号不重复', () => {
    for (const { code, model } of own)
      expect(documentText(model), code).not.toMatch(/。。|；；|，，|、、|。；/);
  });

  test('内容可以作为数据保存，存取以后不变', () => {
    for (const { model } of own) expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

describe('适用的文书', () => {
  test('处罚的出处罚决定书，不予处罚的出不予处罚决定书，不会两份都出', () => {
    const penalised = issuedIn(cases['市场监管单位当事人']!).map(({ code }) => code);
    const spared = issuedIn(cases['不予处罚']!).map(({ code }) => code);
    expect(penalised).toContain('JD-02');
    expect(penalised).not.toContain('JD-03');
    expect(spared).toContain('JD-03');
    expect(spared).not.toContain('JD-02');
    expect(spared).not.toContain('GZ-01');
  });

  test('须法制审核的出法制审核意见书，其余出案件审核表', () => {
    const legal = issuedIn(cases['交通运输个人当事人，申请听证后撤回']!).map(({ code }) => code);
    const ordinary = issuedIn(cases['市场监管单位当事人']!).map(({ code }) => code);
    expect(legal).toContain('SH-02');
    expect(legal).not.toContain('SH-01');
    expect(ordinary).toContain('SH-01');
    expect(ordinary).not.toContain('SH-02');
  });

  test('每次送达各出一份证明，种类随方式', () => {
    const proofs = issuedIn(cases['公告和电子送达']!)
      .map(({ code }) => code)
      .filter((code) => code.startsWith('SD-'));
    expect(proofs).toEqual(['SD-01', 'SD-01', 'SD-01', 'SD-03', 'SD-02']);
  });

  test('不予立案的审批表写明理由，用线索登记号', () => {
    const [form] = issuedModels(cases['不予立案']!, 'LA-01');
    expect(form!.title).toBe('不予立案审批表');
    expect(form!.numberLabel).toBe('线索登记号');
    expect(documentText(form!)).toContain('违法事实不存在');
    expect(documentText(form!)).toContain('同意不予立案。');
  });

  test('缺少所写的内容是程序的错误，直接抛出', () => {
    const { theCase } = aRecordedCase('lead');
    const scope = { theCase: theCase(), ctx: demoContext('2026-03-02'), events: [] };
    const [party] = theCase().parties;
    for (const code of ['DC-01', 'DC-05', 'DC-09', 'SH-03', 'JD-02'])
      expect(() => documentOf(code).build(scope), code).toThrow();
    for (const code of [
      'DC-22',
      'GZ-01',
      'GZ-03',
      'GZ-04',
      'JD-02',
      'JD-03',
      'SD-01',
      'ZX-01',
      'JD-11',
      'TZ-01',
      'TZ-05',
      'TZ-06',
    ])
      expect(() => documentOf(code).build({ ...scope, party: party! }), code).toThrow();
  });
});
