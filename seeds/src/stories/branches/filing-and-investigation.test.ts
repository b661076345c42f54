import { day } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { pengjiangFacade } from '../pengjiang-facade.story.ts';
import { tianheExpiredFood } from '../tianhe-expired-food.story.ts';
import { articlesOf, codes, detailOf, halfPlayed } from './half-played.ts';

const handlersOf = (body: string) => [`${body}.officer-1`, `${body}.officer-2`];
const filing = {
  ground: '涉嫌临街建筑物容貌不符合标准',
  handlers: handlersOf('pengjiang-urban'),
  duplicateChecked: true,
  opinion: '建议立案。',
};

describe('退回、撤回', () => {
  test('承办机构负责人退回立案，补正再报，机关负责人又退回，再报才批准；理由都留痕', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-07-08');
    const on = '2026-07-09';
    const latest = () => desk.theCase().requests.at(-1)?.id;
    const back = (who: 'unit-head' | 'agency-head', opinion: string) =>
      desk.act(on, who, 'return-filing', { request: latest(), opinion });

    expect(desk.act(on, 'officer', 'request-filing', filing)).toEqual([]);
    expect(back('unit-head', '现场照片没有标注处数，补正后再报。')).toEqual([]);
    expect(desk.act(on, 'officer', 'request-filing', filing)).toEqual([]);
    expect(desk.act(on, 'unit-head', 'approve-filing', { request: latest(), opinion: '同意。' })).toEqual([]);
    expect(back('agency-head', '案由表述不规范。')).toEqual([]);
    expect(desk.theCase().phase).toBe('verifying');
    expect(desk.approve(on, 'filing', filing)).toEqual([]);

    expect(desk.theCase().phase).toBe('investigating');
    expect(desk.theCase().requests.map(({ status, opinions }) => [status, opinions.at(-1)?.opinion])).toEqual(
      [
        ['returned', '现场照片没有标注处数，补正后再报。'],
        ['returned', '案由表述不规范。'],
        ['approved', '同意。'],
      ],
    );
  });

  test('承办机构负责人没有同意，机关负责人不能越级批准、退回', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-07-08');
    desk.act('2026-07-09', 'officer', 'request-filing', filing);
    const input = { request: desk.theCase().requests.at(-1)?.id, opinion: '同意。' };
    for (const act of ['approve-filing', 'return-filing'])
      expect(codes(desk.act('2026-07-09', 'agency-head', act, input))).toEqual(['request-awaits-actor']);
  });

  test('法制审核退回，补正以后重新终结、送审', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-06-30', {
      investigation: {
        closedOn: day('2026-05-06'),
        proposals: tianheExpiredFood.facts.investigation?.proposals ?? [],
        returned: [
          {
            closedOn: day('2026-04-20'),
            submittedOn: day('2026-04-21'),
            on: day('2026-04-24'),
            opinion: '货值金额的证据不足，补充进货票据。',
            defects: ['facts'],
          },
        ],
      },
    });
    expect(desk.theCase().reviews.map(({ opinion }) => opinion?.outcome)).toEqual(['return', 'agree']);
    expect(desk.theCase().phase).toBe('archived');
    expect(desk.findings('2026-06-30')).toEqual([]);
  });

  test('报批以后承办人撤回，可以改了再报；已经撤回的不能再批', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-07-08');
    const on = '2026-07-09';
    desk.act(on, 'officer', 'request-filing', filing);
    expect(codes(desk.act(on, 'officer', 'request-filing', filing))).toEqual(['no-same-request-pending']);
    const request = desk.theCase().requests.at(-1)?.id;
    expect(desk.act(on, 'officer', 'withdraw-filing', { request, reason: '当事人名称写错' })).toEqual([]);
    expect(codes(desk.act(on, 'unit-head', 'approve-filing', { request, opinion: '同意。' }))).toEqual([
      'request-awaits-actor',
    ]);
    expect(desk.approve(on, 'filing', filing)).toEqual([]);
    expect(desk.theCase().filedOn).toBe(on);
  });

  test('处理决定、拟处理意见、结案也可以退回', () => {
    const facts = pengjiangFacade.facts;
    const desk = halfPlayed(pengjiangFacade, '2026-08-28', {
      returned: [
        {
          kind: 'proposal',
          party: 'P1',
          on: day('2026-08-03'),
          by: 'agency-head',
          opinion: '裁量理由不充分。',
        },
        {
          kind: 'decision',
          party: 'P1',
          on: day('2026-08-13'),
          by: 'unit-head',
          opinion: '送达回证缺见证人签名。',
        },
        {
          kind: 'closing',
          party: 'P1',
          on: day('2026-08-26'),
          by: 'agency-head',
          opinion: '票据复印件没有入卷。',
        },
      ],
      review: { submittedOn: day('2026-07-30'), opinionOn: day('2026-08-03') },
      proposalApprovedOn: facts.proposalApprovedOn ?? day('2026-08-04'),
    });
    const returned = desk.theCase().requests.filter(({ status }) => status === 'returned');
    expect(returned.map(({ kind }) => kind)).toEqual(['proposal', 'decision', 'closing']);
    expect(desk.theCase().phase).toBe('closed');
  });
});

describe('不予立案、移送、终止、中止', () => {
  test('不予立案写明理由，逐级批准，不再计算核查期限', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-03-09', { serviceAddresses: [] });
    const input = { ground: 'not-made-out', opinion: '复核标签，尚在保质期内。' };
    expect(desk.approve('2026-03-09', 'no-filing', input)).toEqual([]);
    expect(desk.theCase().notFiled).toMatchObject({
      on: '2026-03-09',
      reason: expect.stringContaining('尚在保质期内'),
    });
    expect(desk.theCase().phase).toBe('not-filed');
    expect(desk.act('2026-03-10', 'officer', 'answer-reporter', { how: '电话答复。' })).toEqual([]);
    expect(desk.findings('2026-06-01')).toEqual([]);
  });

  test('线索不归本机关管辖，移送', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-07-08');
    const input = { to: '江门市江海区城市管理和综合执法局', reason: '店址在江海区。' };
    expect(desk.approve('2026-07-09', 'lead-transfer', input, 1)).toEqual([]);
    expect(desk.theCase().phase).toBe('lead-transferred');
    expect(codes(desk.act('2026-07-10', 'officer', 'request-filing', filing))).toContain('wrong-phase');
  });

  test('终止调查以后结案，不需要决定', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-04-15');
    expect(desk.approve('2026-04-16', 'termination', { reason: '当事人死亡，没有遗产可供执行。' })).toEqual(
      [],
    );
    expect(desk.theCase().phase).toBe('terminated');
    expect(desk.approve('2026-04-20', 'closing', { summary: '终止调查，结案。' })).toEqual([]);
    expect(desk.theCase().phase).toBe('closed');
  });

  test('移送案件以后不能再办告知', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-05-15');
    expect(
      desk.approve('2026-05-16', 'transfer-out', { to: '天河区公安分局', reason: '涉嫌犯罪。' }),
    ).toEqual([]);
    expect(
      codes(desk.act('2026-05-18', 'officer', 'issue-notice', { party: 'P1', statementWorkingDays: 5 })),
    ).toContain('wrong-phase');
  });

  test('已经作出决定，不能终止', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-06-02');
    expect(codes(desk.approve('2026-06-02', 'termination', { reason: '无。' }))).toEqual(['no-decision-yet']);
  });

  test('中止期间不能办理，恢复以后才能；市场监管的中止期间扣除', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-04-12');
    const input = { reason: '须以另一案件的结果为依据。', paper: '协查函（演示）' };
    expect(desk.approve('2026-04-13', 'suspension', input, 1)).toEqual([]);
    expect(
      codes(
        desk.act('2026-04-14', 'officer', 'add-party', {
          identity: { kind: 'person', name: '示例', address: '演示路' },
        }),
      ),
    ).toEqual(['case-suspended']);
    expect(
      desk.act('2026-04-22', 'officer', 'resume-investigation', { reason: '另案已经作出决定。' }),
    ).toEqual([]);
    const interval = desk.theCase().intervals.at(-1);
    expect(interval).toMatchObject({ reason: 'suspension', from: '2026-04-13', to: '2026-04-22' });
  });
});

describe('延长办案期限', () => {
  const extend = (approval: 'agency-head' | 'collective', days = 30) => ({
    days,
    approval,
    reason: '案情复杂。',
  });

  test('市场监管：负责人批准一次，集体讨论一次，第三次没有依据', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-04-15');
    expect(desk.approve('2026-04-16', 'decision-extension', extend('agency-head'))).toEqual([]);
    expect(desk.approve('2026-04-17', 'decision-extension', extend('collective', 60))).toEqual([]);
    expect(desk.theCase().extensions.map(({ days, by }) => [days, by])).toEqual([
      [30, 'agency-head'],
      [60, 'collective'],
    ]);
    const third = desk.approve('2026-04-20', 'decision-extension', extend('collective'));
    expect(codes(third)).toEqual(['extension-available']);
  });

  test('没有专门规定的机关：九十日就是九十日，拒绝并写明依据', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-07-20');
    const refusals = desk.approve('2026-07-20', 'decision-extension', extend('agency-head'));
    expect(codes(refusals)).toEqual(['extension-available']);
    expect(articlesOf(refusals, 'extension-available')).toBe('《行政处罚法》第六十条');
    expect(detailOf(refusals, 'extension-available')).toContain('没有延期条款');
  });

  test('核查期限只能延长一次', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-03-05');
    expect(desk.approve('2026-03-06', 'verification-extension', { reason: '等待厂家确认。' }, 1)).toEqual([]);
    expect(codes(desk.approve('2026-03-09', 'verification-extension', { reason: '再等。' }, 1))).toEqual([
      'verification-extended-once',
    ]);
  });
});

describe('人', () => {
  test('证件过期的执法人员不能参加取证', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-07-20');
    const input = {
      party: 'P1',
      officers: ['pengjiang-urban.officer-1', 'pengjiang-urban.officer-expired'],
      requirement: '修复。',
      dueOn: '2026-08-01',
    };
    const refusals = desk.act('2026-07-21', 'officer', 'order-correction', input);
    expect(codes(refusals)).toEqual(['two-valid-officers']);
    expect(articlesOf(refusals, 'two-valid-officers')).toBe('《行政处罚法》第四十二条第一款');
    expect(detailOf(refusals, 'two-valid-officers')).toMatch(/执法证在2026-07-21无效/);
  });

  test('只有一名承办人的，不能立案', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-07-08');
    const input = { ...filing, handlers: ['pengjiang-urban.officer-1'] };
    expect(codes(desk.approve('2026-07-09', 'filing', input))).toEqual(['two-valid-handlers']);
  });
});
