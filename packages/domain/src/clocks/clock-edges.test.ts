import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import type { Interval } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import { day, plusDays } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { yuan } from '../kernel/money.ts';
import { aCase } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import type { Clock } from './clock.ts';
import { clocksOf, nearestLimit } from './clocks.ts';
import { dueMoment, isPast, readDueMoment } from './due-moment.ts';
import { hearingRequestedOn } from './hearing-limit.ts';
import { hearingWindow, statementWindow } from './windows.ts';

const clock = (theCase: Case, key: string, on: string): Clock | undefined =>
  clocksOf(theCase, demoContext(on)).find((each) => each.key === key);

/** 第一名当事人改成这样的案件。 */
function withParty(theCase: Case, change: (party: Party) => Party): Case {
  return { ...theCase, parties: theCase.parties.map((each, index) => (index === 0 ? change(each) : each)) };
}

describe('最近的期限', () => {
  const base = clock(aCase('filed'), 'case-decision', '2026-03-13') as Clock;
  const named = (title: string, change: Partial<Clock>): Clock => ({ ...base, title, ...change });

  test('逾期以后已经办结的不再催，轮到下一个', () => {
    const late = named('逾期办结', { status: 'overdue', metOn: day('2026-03-20') });
    expect(nearestLimit([late, named('在算', { status: 'running' })])?.title).toBe('在算');
  });

  test('逾期没有办的仍在最前；暂停的、当事人的期间都不算', () => {
    const paused = named('暂停', { status: 'paused' });
    const window = named('当事人的', { nature: 'window', status: 'running' });
    const overdue = named('逾期', { status: 'overdue' });
    expect(nearestLimit([paused, window, overdue, named('在算', {})])?.title).toBe('逾期');
    expect(nearestLimit([paused, window])).toBeUndefined();
  });

  test('同一日届满的按原来的先后，先届满的在前', () => {
    const dues = clocksOf(aCase('served'), demoContext('2026-04-20')).map(({ derivation }) => derivation.due);
    expect(dues).toEqual(dues.toSorted());
  });
});

describe('暂停计算', () => {
  const open = (stage: Interval['stage'], reason: Interval['reason']): Interval => ({
    id: 'I1',
    stage,
    reason,
    from: day('2026-03-13'),
    paper: '检验委托书',
  });
  const statusWith = (theCase: Case, interval: Interval, key: string) =>
    clock({ ...theCase, intervals: [interval] }, key, '2026-03-16')?.status;

  test('没有收到结果的检测只暂停本阶段的期限', () => {
    const verifying = aCase('verifying');
    expect(statusWith(verifying, open('verification', 'testing'), 'lead-verification')).toBe('paused');
    expect(statusWith(verifying, open('case', 'testing'), 'lead-verification')).toBe('running');
    const investigated = aCase('investigated');
    expect(statusWith(investigated, open('case', 'testing'), 'case-decision')).toBe('paused');
    expect(statusWith(investigated, open('verification', 'testing'), 'case-decision')).toBe('running');
  });

  test('规定没有列举的事由不暂停', () => {
    const investigated = aCase('investigated', { body: 'transport' });
    expect(statusWith(investigated, open('case', 'testing'), 'case-decision')).toBe('running');
  });

  test('已经立案的，核查期限办结，不因检测没有结果而又暂停', () => {
    const investigated = aCase('investigated');
    expect(statusWith(investigated, open('verification', 'testing'), 'lead-verification')).toBe('met');
  });
});

describe('核查、改正、结案', () => {
  test('核查期限延长一次，再加十五个工作日', () => {
    const verifying = aCase('verifying');
    const extended = {
      ...verifying,
      verification: { ...verifying.verification, extendedOn: day('2026-03-10') },
    };
    const due = (theCase: Case) => clock(theCase as Case, 'lead-verification', '2026-03-11')?.derivation.due;
    expect(due(verifying)).toBe('2026-03-23');
    expect(due(extended as Case)).toBe('2026-04-14');
  });

  test('还没有当事人的案件也算得出期限', () => {
    const nobody = { ...aCase('filed'), parties: [] };
    expect(clock(nobody, 'case-decision', '2026-03-13')?.status).toBe('running');
    expect(clock(nobody, 'file-closing', '2026-03-13')).toBeUndefined();
  });

  test('责令改正的期限由通知书定，不是暂计', () => {
    const theCase = aCase('investigated');
    const ordered = {
      ...theCase,
      corrections: [
        {
          id: 'C1',
          party: 'P1',
          on: day('2026-12-20'),
          dueOn: day('2027-01-20'),
          requirement: '停止经营',
          document: 'D9',
        },
      ],
    } as unknown as Case;
    const correction = (on: string) => clock(ordered, 'correction/P1/C1', on);
    expect(correction('2027-01-20')).toMatchObject({
      status: 'running',
      derivation: { due: '2027-01-20', provisional: false },
    });
    expect(correction('2027-01-21')?.status).toBe('expired');
  });

  test('只处警告的，自决定书送达之日结案，不自告知书送达之日', () => {
    const warned = withParty(aCase('served'), (party) => {
      const { decision } = party;
      if (!decision) throw new Error('the recorded case has no decision');
      return {
        ...party,
        decision: { ...decision, proposal: { ...decision.proposal, penalties: [{ kind: 'warning' }] } },
      };
    });
    const { decision, services } = warned.parties[0] as Party;
    const served = services.find(({ document }) => document === decision?.document)?.servedOn;
    expect(services.length).toBeGreaterThan(1);
    expect(clock(warned, 'file-closing', '2026-06-01')?.startsOn).toBe(served);
  });
});

describe('告知、决定', () => {
  test('公告送达还没有满期的，陈述、申辩期限没有起算；满期当日起算', () => {
    const announced = withParty(aCase('notice-served'), (party) => ({
      ...party,
      notices: party.notices.map((notice) => ({ ...notice, servedOn: day('2026-05-12') })),
    }));
    expect(clock(announced, 'statement-period/P1', '2026-05-11')).toBeUndefined();
    expect(clock(announced, 'statement-period/P1', '2026-05-12')?.status).toBe('running');
  });

  test('告知书送达以前没有陈述、申辩和要求听证的期间；届满当日还可以提出，次日不可以', () => {
    const theCase = aCase('notice-served');
    const [told] = theCase.parties;
    if (!told) throw new Error('the recorded case has no party');
    const notices = told.notices.map((notice) => ({
      ...notice,
      hearingRight: { ...notice.hearingRight, granted: true },
    }));
    const party = { ...told, notices };
    for (const windowOf of [statementWindow, hearingWindow]) {
      const on = (text: string) => windowOf(theCase, party, demoContext(text));
      const servedOn = party.notices.at(-1)?.servedOn ?? '';
      const due = on(servedOn)?.derivation.due ?? '';
      expect(on('2026-03-01')).toBeUndefined();
      expect(on(due)?.open).toBe(true);
      expect(on(plusDays(day(due), 1))?.open).toBe(false);
    }
  });

  const withAmounts = (fine: number, gains: number) =>
    withParty(aCase('served'), (party) => {
      const { decision } = party;
      if (!decision) throw new Error('the recorded case has no decision');
      const penalties = [
        { kind: 'fine' as const, amountFen: yuan(fine) },
        { kind: 'confiscate-gains' as const, amountFen: yuan(gains) },
      ];
      return { ...party, decision: { ...decision, proposal: { ...decision.proposal, penalties } } };
    });

  test.each([
    [0, 0, false],
    [0.01, 0, true],
    [0, 300, true],
    [1000, 1000, true],
  ])('罚款%i元、没收违法所得%i元：有没有缴款期限', (fine, gains, owes) => {
    expect(clock(withAmounts(fine, gains), 'payment/P1', '2026-05-01') !== undefined).toBe(owes);
  });

  test('没有公示的决定被撤销，没有撤回公示的期限', () => {
    const revoked = (status: 'published' | 'not-published') =>
      withParty(
        aCase('published'),
        (party) =>
          ({
            ...party,
            ...(party.publication ? { publication: { ...party.publication, status } } : {}),
            ...(party.decision
              ? {
                  decision: {
                    ...party.decision,
                    revoked: {
                      by: '样例机关',
                      paper: '决定书',
                      receivedOn: day('2026-05-20'),
                      result: 'annulled',
                    },
                  },
                }
              : {}),
          }) as Party,
      );
    const key = 'publication-withdrawal/P1';
    expect(clock(revoked('published'), key, '2026-05-21')?.startsOn).toBe('2026-05-20');
    expect(clock(revoked('not-published'), key, '2026-05-21')).toBeUndefined();
  });
});

describe('听证的要求', () => {
  const party = aCase('notice-served').parties[0] as Party;
  const request = (id: string, on: string) => ({ id, on: day(on), reason: '有异议', inTime: true });
  const hearing = { request: 'H1', requestedOn: day('2026-04-01') };

  test('第二次要求听证的，从第二次起算；没有新的要求的，从听证那一次起算', () => {
    const both = { ...party, hearingRequests: [request('H2', '2026-05-06')], hearing } as unknown as Party;
    expect(hearingRequestedOn(both)).toBe('2026-05-06');
    expect(hearingRequestedOn({ ...party, hearingRequests: [], hearing } as unknown as Party)).toBe(
      '2026-04-01',
    );
  });
});

describe('排先后用的一刻', () => {
  test('按日的在当日之末，按小时的在那一刻，两样都读得回来', () => {
    expect(dueMoment({})).toBeNull();
    const byDay = dueMoment({ dueOn: day('2026-11-24') });
    const byHour = dueMoment({ dueOn: day('2026-11-24'), dueAt: instant('2026-11-24T15:30:00+08:00') });
    expect([byDay, byHour].toSorted()).toEqual([byHour, byDay]);
    expect(readDueMoment(byDay)).toEqual({ on: '2026-11-24', time: null });
    expect(readDueMoment(byHour)).toEqual({ on: '2026-11-24', time: '15:30' });
    expect(readDueMoment(null)).toEqual({ on: null, time: null });
  });

  test('按日的当日不算过，按小时的到那一分钟还不算过', () => {
    const now = instant('2026-11-24T15:30:00+08:00');
    expect(isPast('2026-11-24', null, now)).toBe(false);
    expect(isPast('2026-11-23', null, now)).toBe(true);
    expect(isPast('2026-11-24', '15:30', now)).toBe(false);
    expect(isPast('2026-11-24', '15:29', now)).toBe(true);
    expect(isPast('2026-11-25', '09:00', now)).toBe(false);
  });
});
