import { describe, expect, test } from 'vitest';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { documentText } from '../testing/document-text.ts';
import { documentOf } from './documents.ts';
import { filed } from './file-order.ts';

const { events, theCase } = aRecordedCase('archived', { parties: ['person'], hearing: 'held' });

function paper(code: string): string {
  return documentText(issuedModels(events, code).at(-1)!);
}

/** 听证各种文书的必备内容。 */
const required: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'TZ-01',
    '文号、案件、时间到分、地点、公开、组成人员、回避、代理、缺席的后果、联系方式',
    [
      '穗天市监听通〔2026〕5号',
      '赵样禾经营超过保质期的食品案',
      '2026年4月17日9时30分',
      '第一会议室',
      '公开',
      '样己法',
      '样庚示',
      '样辛卷',
      '有权申请回避（《行政处罚法》第六十四条第四项）',
      '委托一至二人代理',
      '视为放弃听证权利',
      '020-00000000',
    ],
  ],
  [
    'TZ-03',
    '当事人、案由、时间、地点、旁听',
    ['赵样禾', '涉嫌经营超过保质期的食品', '2026年4月17日9时30分', '旁听'],
  ],
  [
    'TZ-05',
    '时间、地点、参加人、处罚意见、质证、辩论、最后陈述、录像',
    [
      '第一会议室',
      '样甲明',
      '拟处罚的内容',
      '进货票据和销售台账',
      '当事人请求从轻处罚。',
      '没有补充。',
      '执法记录仪001号',
      '以下空白',
    ],
  ],
  [
    'TZ-06',
    '组成人员、事实、拟处理意见、建议、不同意见',
    ['样己法', '饼干36袋', '罚款人民币伍万元整（50000元）', '建议维持', '没有不同意见'],
  ],
];

describe('听证的文书', () => {
  for (const [code, items, expected] of required)
    test(`${code} ${documentOf(code).title}：${items}`, () => {
      for (const each of expected) expect(paper(code)).toContain(each);
    });

  test('通知书送达当事人，盖章；报告归入副卷', () => {
    expect(documentOf('TZ-01')).toMatchObject({ needsService: true, sealed: true });
    const side = filed(theCase(), 'side').map(({ code }) => code);
    const main = filed(theCase(), 'main').map(({ code }) => code);
    expect(side).toContain('TZ-06');
    expect(main.slice(main.indexOf('TZ-01'), main.indexOf('TZ-01') + 2)).toEqual(['TZ-01', 'SD-01']);
  });

  test('不公开举行的，不出公告', () => {
    const [party] = theCase().parties;
    const closed = {
      ...party!,
      hearing: { ...party!.hearing!, session: { ...party!.hearing!.session!, open: false } },
    };
    const scope = { theCase: theCase(), ctx: demoContext('2026-04-07'), events: [] };
    expect(documentOf('TZ-03').applies({ ...scope, party: party! })).toBe(true);
    expect(documentOf('TZ-03').applies({ ...scope, party: closed })).toBe(false);
  });

  test('决定书写明听证在哪一日、何处举行，根据听证笔录作出决定', () => {
    expect(paper('JD-02')).toContain(
      '2026年3月31日，当事人要求听证，本机关于2026年4月17日在第一会议室公开举行听证，听取了当事人的意见，并依据《行政处罚法》第六十五条的规定根据听证笔录作出决定。',
    );
  });

  test('听证终止的，决定书写终止', () => {
    const recorder = aRecordedCase('decided', { parties: ['person'], hearing: 'held' });
    const [party] = recorder.theCase().parties;
    const { endedAt: _ended, report: _report, ...hearing } = party!.hearing!;
    const ended = {
      ...party!,
      hearing: { ...hearing, terminated: { on: party!.notices[0]!.on, reason: '拒不出席' } },
    };
    const [first] = issuedModels(recorder.events, 'JD-02');
    const scope = {
      theCase: { ...recorder.theCase(), parties: [ended] },
      party: ended,
      ctx: demoContext(first!.signOff!.on),
      events: [],
    };
    expect(documentText(documentOf('JD-02').build(scope))).toContain(
      '当事人要求听证，听证于2026年3月26日依法终止。',
    );
  });
});
