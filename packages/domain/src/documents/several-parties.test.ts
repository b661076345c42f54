import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import { evolve } from '../case/evolve.ts';
import { yuan } from '../kernel/money.ts';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { documentText } from '../testing/document-text.ts';
import { documentOf } from './documents.ts';

function decisionFor(theCase: Case, index: number): string {
  const scope = { theCase, party: theCase.parties[index]!, ctx: demoContext('2026-04-10'), events: [] };
  return documentText(documentOf('JD-02').build(scope));
}

describe('两名当事人', () => {
  const recorder = aRecordedCase('decided', {
    body: 'township',
    parties: ['person', 'individual-business'],
    fineFen: yuan(2_000),
  });
  const [first = '', second = ''] = issuedModels(recorder.events, 'JD-02').map(documentText);

  test('各有自己的决定书，互不出现对方', () => {
    expect(first).toContain('赵样禾');
    expect(first).not.toContain('天河区样例食杂店');
    expect(second).toContain('天河区样例食杂店');
    for (const hidden of ['赵样禾', '44010618990101001X', '书面方式提出陈述'])
      expect(second).not.toContain(hidden);
  });

  test('只列与自己有关的笔录、责令改正', () => {
    expect(first).toContain('现场笔录');
    expect(first).toContain('责令改正通知书');
    expect(second).not.toContain('现场笔录');
    expect(second).not.toContain('责令改正通知书');
  });

  test('违法行为、证据不同的，各写各的', () => {
    const theCase = recorder.theCase();
    const [shared] = theCase.violations;
    const [ledger] = theCase.evidence;
    const split: Case = {
      ...theCase,
      violations: [
        { ...shared!, parties: ['P1'], place: '甲地' },
        { ...shared!, id: 'V2', parties: ['P2'], place: '乙地' },
      ],
      evidence: [ledger!, { ...ledger!, id: 'E2', title: '乙地的照片', violations: ['V2'] }],
    };
    expect(decisionFor(split, 0)).toContain('甲地');
    expect(decisionFor(split, 0)).toContain('进货票据和销售台账');
    expect(decisionFor(split, 0)).not.toMatch(/乙地/);
    expect(decisionFor(split, 1)).toContain('乙地的照片');
    expect(decisionFor(split, 1)).not.toMatch(/甲地|进货票据/);
  });

  test('一名当事人有两项违法行为的，时间地点、定性都写', () => {
    const theCase = recorder.theCase();
    const [shared] = theCase.violations;
    const two: Case = {
      ...theCase,
      violations: [
        shared!,
        { ...shared!, id: 'V2', matter: 'food.expired-food', place: '乙地', from: shared!.to },
      ],
    };
    const text = decisionFor(two, 0);
    expect(text).toContain('；另一项违法行为发生的时间为2026年3月3日，地点为乙地。');
    expect(text).toContain(
      '属于“经营超过保质期的食品”的违法行为，违反了《食品安全法》第三十四条第十项的规定',
    );
    expect(text).toContain('《肥料登记管理办法》第二十六条第一款、《食品安全法》第一百二十四条第一款第五项');
  });
});

describe('告知以后又变更的', () => {
  test('先后两份告知书都写', () => {
    const recorder = aRecordedCase('notice-served');
    const [party] = recorder.theCase().parties;
    const first = party!.notices[0]!;
    recorder.record('2026-04-01', 'handler-1', {
      type: 'NoticeIssued',
      party: 'P1',
      notice: {
        ...first,
        id: 'N2',
        number: '穗天市监罚告〔2026〕30号',
        document: 'D99',
        on: demoContext('2026-04-01').on,
      },
    });
    const theCase = recorder.theCase();
    const decided = evolve(theCase, {
      type: 'DecisionMade',
      party: 'P1',
      decision: {
        number: '穗天市监罚〔2026〕200号',
        document: 'D100',
        on: demoContext('2026-04-20').on,
        proposal: theCase.parties[0]!.proposal!,
        approvedBy: 'market.agency-head',
        lateFine: true,
      },
      on: demoContext('2026-04-20').on,
      at: demoContext('2026-04-20').at,
      by: recorder.events[0]!.by,
    });
    const paper = decisionFor(decided, 0);
    expect(paper).toContain('穗天市监罚告〔2026〕21号');
    expect(paper).toContain('穗天市监罚告〔2026〕30号');
  });
});

describe('证据种类', () => {
  test('询问当事人本人的是当事人的陈述，询问其他人的是证人证言', () => {
    const theCase = aRecordedCase('decided').theCase();
    const other = theCase.records.map((record) => ({ ...record, person: '周样旁' }));
    expect(decisionFor(theCase, 0)).toContain('询问笔录当事人的陈述');
    expect(decisionFor({ ...theCase, records: other }, 0)).toContain('询问笔录证人证言');
  });
});

describe('复核意见', () => {
  test('已经写明不予采纳的，决定书不再重复', () => {
    const theCase = aRecordedCase('decided').theCase();
    const parties = theCase.parties.map((party) => ({
      ...party,
      viewsReview: { ...party.viewsReview!, reply: '没有新的事实，不予采纳。' },
    }));
    const text = decisionFor({ ...theCase, parties }, 0);
    expect(text).toContain('进行了复核：没有新的事实，不予采纳。');
    expect(text.split('不予采纳')).toHaveLength(2);
  });
});
