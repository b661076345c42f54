import { day, type Proposal } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { dongguanCargo } from '../dongguan-cargo.story.ts';
import { pengjiangFacade } from '../pengjiang-facade.story.ts';
import { shaxiTwoParties } from '../shaxi-two-parties.story.ts';
import { tianheExpiredFood } from '../tianhe-expired-food.story.ts';
import { tianheHearingRequested } from '../tianhe-hearing-requested.story.ts';
import { articlesOf, codes, detailOf, type HalfPlayed, halfPlayed } from './half-played.ts';

const decision = { party: 'P1', lateFine: true, opinion: '请审批。' };

function proposalNow(desk: HalfPlayed): Proposal {
  const proposal = desk.theCase().parties[0]?.proposal;
  if (!proposal) throw new Error('no proposal yet');
  return proposal;
}

function withFine(proposal: Proposal, yuan: number): Proposal {
  return {
    ...proposal,
    penalties: proposal.penalties.map((each) =>
      each.kind === 'fine' ? { kind: 'fine', amountFen: (yuan * 100) as typeof each.amountFen } : each,
    ),
  };
}

const served = (desk: HalfPlayed, on: string, kind: 'notice' | 'decision') => ({
  party: 'P1',
  officers: desk.theCase().handlers,
  document: desk.paper(kind),
  method: 'direct',
  outcome: 'served',
  on,
  receiver: '当事人',
  proof: '签收。',
});

describe('陈述申辩期', () => {
  test('期限届满前一日不能决定，写明条文和哪一日届满；次日可以', () => {
    const early = halfPlayed(pengjiangFacade, '2026-08-05');
    const refusals = early.approve('2026-08-12', 'decision', decision);
    expect(codes(refusals)).toEqual(['statement-period-over']);
    expect(articlesOf(refusals, 'statement-period-over')).toContain('《行政处罚法》第四十五条第一款');
    expect(detailOf(refusals, 'statement-period-over')).toBe('至2026年8月12日届满');
    expect(halfPlayed(pengjiangFacade, '2026-08-05').approve('2026-08-13', 'decision', decision)).toEqual([]);
  });

  test('收到的意见没有复核，不能决定', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-05');
    const statement = { party: 'P1', channel: 'online', content: '房东正在维修，请求宽限。' };
    expect(desk.act('2026-08-10', 'party', 'receive-statement', statement)).toEqual([]);
    expect(codes(desk.approve('2026-08-13', 'decision', decision))).toEqual(['views-reviewed']);
    const review = { party: 'P1', adopted: 'not-adopted', reply: '逾期未改正属实。' };
    expect(desk.act('2026-08-13', 'officer', 'review-views', review)).toEqual([]);
    expect(desk.approve('2026-08-13', 'decision', decision)).toEqual([]);
  });

  test('书面放弃以后即可决定', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-05');
    const waiver = { party: 'P1', statement: true, hearing: false, proof: '签名的放弃声明' };
    expect(desk.act('2026-08-06', 'officer', 'record-waiver', waiver)).toEqual([]);
    expect(desk.approve('2026-08-07', 'decision', decision)).toEqual([]);
  });
});

describe('听证', () => {
  const noHearing = { hearingRequests: [] };

  test('第一日放弃，第四日反悔要求听证：应当允许，此后不能决定；撤回以后才能', () => {
    const desk = halfPlayed(tianheHearingRequested, '2026-10-26', noHearing);
    const waiver = { party: 'P1', statement: true, hearing: true, proof: '签名的放弃声明' };
    expect(desk.act('2026-10-27', 'officer', 'record-waiver', waiver)).toEqual([]);
    const asked = { party: 'P1', channel: 'written', on: '2026-10-30', reason: '要求听证。' };
    expect(desk.act('2026-10-30', 'officer', 'request-hearing', asked)).toEqual([]);
    expect(desk.theCase().parties[0]?.waiver).toMatchObject({ statement: true, hearing: false });
    expect(codes(desk.approve('2026-11-03', 'decision', decision))).toContain('wrong-party-stage');

    const withdrawn = { party: 'P1', proof: '书面撤回申请' };
    expect(desk.act('2026-11-04', 'officer', 'withdraw-hearing-request', withdrawn)).toEqual([]);
    const discussion = {
      chair: '示例',
      attendees: ['示例甲', '示例乙'],
      recorder: '示例丙',
      parties: ['P1'],
      opinions: '同意。',
      conclusion: '同意。',
    };
    expect(desk.act('2026-11-05', 'agency-head', 'hold-discussion', discussion)).toEqual([]);
    expect(desk.approve('2026-11-06', 'decision', decision)).toEqual([]);
  });

  test('应当法制审核的，不能以案件审核代替；没有集体讨论的，不能决定', () => {
    const review = halfPlayed(tianheHearingRequested, '2026-10-15', {
      ...noHearing,
      review: undefined,
      proposalApprovedOn: undefined,
      notices: [],
    } as never);
    expect(codes(review.act('2026-10-16', 'officer', 'submit-review', { reviewKind: 'case' }))).toEqual([
      'right-kind-of-review',
    ]);
    const desk = halfPlayed(tianheHearingRequested, '2026-10-26', noHearing);
    const refusals = desk.approve('2026-11-03', 'decision', decision);
    expect(codes(refusals)).toEqual(['discussion-held']);
    expect(articlesOf(refusals, 'discussion-held')).toBe('《行政处罚法》第五十七条第二款');
  });

  test('没有听证权利的，不能申请听证', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-05');
    const asked = { party: 'P1', channel: 'on-site', on: '2026-08-06', reason: '要求听证。' };
    expect(codes(desk.act('2026-08-06', 'officer', 'request-hearing', asked))).toEqual([
      'hearing-right-exists',
    ]);
  });
});

describe('修改处理意见', () => {
  const input = (proposal: Proposal) => ({ party: 'P1', proposal, reason: '复核后修改。' });

  test('改轻的，不需要重新批准、重新告知', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-05', {
      investigation: {
        closedOn: day('2026-07-30'),
        returned: [],
        proposals: [
          {
            party: 'P1',
            warning: false,
            circulatedCriticism: false,
            confiscateGoods: [],
            fineYuan: 300_000 as never,
          },
        ],
      },
    });
    expect(
      desk.act('2026-08-10', 'officer', 'revise-proposal', input(withFine(proposalNow(desk), 2000))),
    ).toEqual([]);
    expect(desk.theCase().parties[0]?.proposalApprovedOn).toBe('2026-08-04');
    expect(desk.approve('2026-08-13', 'decision', decision)).toEqual([]);
    expect(desk.theCase().parties[0]?.decision?.proposal.penalties).toEqual([
      { kind: 'fine', amountFen: 200_000 },
    ]);
    expect(desk.theCase().parties[0]?.notices).toHaveLength(1);
  });

  test('因申辩加重，事实没有变化：不得', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-05');
    const refusals = desk.act(
      '2026-08-10',
      'officer',
      'revise-proposal',
      input(withFine(proposalNow(desk), 3000)),
    );
    expect(codes(refusals)).toEqual(['heavier-needs-new-facts']);
    expect(articlesOf(refusals, 'heavier-needs-new-facts')).toBe('《行政处罚法》第四十五条第二款');
  });

  test('新查明的事实加重：须重新批准、重新告知，期限重新计算', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-05');
    const heavier = {
      ...withFine(proposalNow(desk), 3000),
      facts: '另查明，当事人在复查以后又增加一处破损。',
    };
    expect(desk.act('2026-08-10', 'officer', 'revise-proposal', input(heavier))).toEqual([]);
    expect(codes(desk.approve('2026-08-13', 'decision', decision))).toContain('wrong-party-stage');
    expect(desk.approve('2026-08-13', 'proposal', { opinion: '请审批。' }, 1)).toEqual([]);
    expect(
      desk.act('2026-08-14', 'officer', 'issue-notice', { party: 'P1', statementWorkingDays: 5 }),
    ).toEqual([]);
    expect(desk.act('2026-08-14', 'officer', 'serve-document', served(desk, '2026-08-14', 'notice'))).toEqual(
      [],
    );
    expect(codes(desk.approve('2026-08-21', 'decision', decision))).toEqual(['statement-period-over']);
    expect(desk.approve('2026-08-24', 'decision', decision)).toEqual([]);
    expect(desk.theCase().parties[0]?.notices).toHaveLength(2);
  });

  test('事实改变而处罚不变，同样重新告知', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-05');
    const changed = { ...proposalNow(desk), facts: '认定的处数更正为五处。' };
    expect(desk.act('2026-08-10', 'officer', 'revise-proposal', input(changed))).toEqual([]);
    expect(desk.theCase().parties[0]?.proposalApprovedOn).toBeUndefined();
  });
});

describe('送达', () => {
  test('没有当事人签名的确认，不能电子送达；确认以后可以', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-13');
    const electronic = { ...served(desk, '2026-08-14', 'decision'), method: 'electronic' };
    const refusals = desk.act('2026-08-14', 'officer', 'serve-document', electronic);
    expect(codes(refusals)).toEqual(['service-method-lawful']);
    expect(articlesOf(refusals, 'service-method-lawful')).toContain('《行政处罚法》第六十一条第二款');
    const address = {
      party: 'P1',
      address: '江门市蓬江区演示路6号',
      electronic: { channel: '电子送达平台', account: '15400000006' },
    };
    expect(desk.act('2026-08-14', 'officer', 'confirm-service-address', address)).toEqual([]);
    expect(desk.act('2026-08-14', 'officer', 'serve-document', electronic)).toEqual([]);
  });

  test('没有试过其他方式，不能公告送达', () => {
    const desk = halfPlayed(dongguanCargo, '2025-06-12');
    const notice = { ...served(desk, '2025-06-13', 'decision'), method: 'public-notice' };
    expect(codes(desk.act('2025-06-13', 'officer', 'serve-document', notice))).toEqual([
      'service-method-lawful',
    ]);
  });

  test('公告期没有满，不能缴款结案；已经送达的不再送', () => {
    const desk = halfPlayed(dongguanCargo, '2025-06-20');
    const payment = { party: 'P1', kind: 'fine', amountFen: 100_000, on: '2025-07-01', receipt: '演示' };
    expect(codes(desk.act('2025-07-01', 'officer', 'record-payment', payment))).toContain(
      'wrong-party-stage',
    );
    expect(desk.act('2025-07-21', 'officer', 'record-payment', { ...payment, on: '2025-07-21' })).toEqual([]);
    const again = served(desk, '2025-07-22', 'decision');
    expect(codes(desk.act('2025-07-22', 'officer', 'serve-document', again))).toEqual([
      'document-waits-for-service',
    ]);
  });
});

describe('不予处罚、公示、撤销', () => {
  test('不予处罚不需要告知和公示，出不予行政处罚决定书', () => {
    const desk = halfPlayed(shaxiTwoParties, '2026-08-27');
    const [, second] = desk.theCase().parties;
    expect(second).toMatchObject({ notices: [], decision: { proposal: { outcome: 'no-penalty' } } });
    const paper = desk.theCase().documents.find(({ id }) => id === second?.decision?.document);
    expect(paper?.title).toBe('不予行政处罚决定书');
    expect(desk.findings('2026-12-31').filter(({ party }) => party === 'P2')).toEqual([]);
  });

  test('公示晚了，监督规则发现；按期的没有', () => {
    const unpublished = { publications: [], payments: [], closing: undefined, archive: undefined } as never;
    const desk = halfPlayed(dongguanCargo, '2025-06-20', unpublished);
    expect(desk.findings('2025-06-23')).toEqual([]);
    const [finding] = desk.findings('2025-06-24');
    expect(finding).toMatchObject({ rule: 'SR-008', party: 'P1', since: '2025-06-23' });
    desk.act('2025-06-30', 'publisher', 'publish-decision', { party: 'P1', checked: true });
    expect(desk.findings('2025-07-01').map(({ rule }) => rule)).toEqual(['SR-008']);
  });

  test('决定被撤销，三个工作日内撤回公示；晚了被发现', () => {
    const desk = halfPlayed(tianheExpiredFood, '2026-06-30');
    const revoked = {
      party: 'P1',
      authority: '广州市天河区人民政府',
      receivedOn: '2026-07-20',
      reason: '认定事实不清，撤销。',
    };
    expect(desk.act('2026-07-21', 'officer', 'record-revocation', revoked)).toEqual([]);
    expect(desk.findings('2026-07-23')).toEqual([]);
    expect(desk.findings('2026-07-24').map(({ rule }) => rule)).toEqual(['SR-009']);
    const reason = { party: 'P1', reason: '行政复议决定撤销。' };
    expect(desk.act('2026-07-24', 'publisher', 'withdraw-publication', reason)).toEqual([]);
    expect(desk.theCase().parties[0]?.publication).toMatchObject({
      status: 'withdrawn',
      publishedOn: '2026-06-05',
    });
  });

  test('超过应缴余额的缴款不收', () => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-14');
    const payment = { party: 'P1', kind: 'fine', amountFen: 200_001, on: '2026-08-15', receipt: '演示' };
    expect(codes(desk.act('2026-08-15', 'officer', 'record-payment', payment))).toEqual([
      'payment-within-due',
    ]);
  });
});
