import type { Proposal, RevocationResult } from '../case/people.ts';
import type { RemedyKind, RemedyResult } from '../case/remedy.ts';
import { publicRecord } from '../disclosure/public-record.ts';
import { type Day, day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import { demoRegistry } from './demo-registry.ts';
import type { History, HistoryWord } from './history.ts';

const P1 = 'P1';
const dayOf = (rest: readonly string[]): Day => day(rest[0] ?? '');

function file(kind: RemedyKind, simplified = false): HistoryWord {
  return (history, rest) => {
    const on = dayOf(rest);
    const count = history.party().remedies?.proceedings.length ?? 0;
    history.record(on, {
      type: 'RemedyRegistered',
      party: P1,
      proceeding: {
        id: `Q${count + 1}`,
        kind,
        body: kind === 'litigation' ? '样例法院' : '样例区人民政府',
        filedOn: on,
        copyReceivedOn: on,
        acceptedOn: on,
        simplified,
      },
    });
  };
}

function conclude(result: RemedyResult, revoked?: RevocationResult, procedureOnly = false): HistoryWord {
  return (history, rest) => {
    const on = dayOf(rest);
    const running = history.party().remedies?.proceedings.find(({ outcome }) => !outcome);
    history.record(on, {
      type: 'RemedyConcluded',
      party: P1,
      proceeding: running?.id ?? '',
      outcome: { result, receivedOn: on, effectiveOn: on, procedureOnly, note: '结果' },
    });
    if (revoked) revoke(history, on, '样例区人民政府', revoked);
  };
}

function revoke(history: History, on: Day, authority: string, result: RevocationResult): void {
  history.record(on, {
    type: 'DecisionRevoked',
    party: P1,
    authority,
    receivedOn: on,
    reason: '事实不清',
    result,
  });
}

/** 原来的处理意见，罚款改成另一个数。 */
export function withFine(proposal: Proposal, yuanCount: number): Proposal {
  return {
    ...proposal,
    penalties: proposal.penalties.map((penalty) =>
      penalty.kind === 'fine' ? { ...penalty, amountFen: yuan(yuanCount) } : penalty,
    ),
  };
}

/** 救济和决定变更的经过。 */
export const remedyWords: Readonly<Record<string, HistoryWord>> = {
  复议: file('reconsideration'),
  简易复议: file('reconsideration', true),
  起诉: file('litigation'),
  答复: (history, rest) => {
    const running = history.party().remedies?.proceedings.find(({ outcome }) => !outcome);
    history.record(dayOf(rest), {
      type: 'RemedyAnswered',
      party: P1,
      proceeding: running?.id ?? '',
      paper: '答复书和证据目录',
    });
  },
  停止执行: (history, rest) => {
    const running = history.party().remedies?.proceedings.find(({ outcome }) => !outcome);
    history.record(dayOf(rest), {
      type: 'ExecutionStayed',
      party: P1,
      proceeding: running?.id ?? '',
      authority: '样例区人民政府',
      reason: '需要停止执行',
    });
  },
  维持: conclude('upheld'),
  驳回: conclude('dismissed'),
  撤回: conclude('withdrawn'),
  撤销: conclude('annulled', 'annulled'),
  撤销重作: conclude('annulled-remake', 'annulled'),
  程序撤销重作: conclude('annulled-remake', 'annulled', true),
  确认违法: conclude('unlawful', 'confirmed-unlawful'),
  自行撤销: (history, rest) => {
    const on = dayOf(rest);
    history.record(on, {
      type: 'ApprovalRequested',
      request: {
        id: 'A9',
        kind: 'decision-change',
        title: '撤销、变更处罚决定',
        party: P1,
        input: {},
        by: '',
        byName: '',
        on,
        stages: ['agency-head'],
        passed: 0,
        status: 'pending',
        opinions: [],
      },
    });
    history.record(on, {
      type: 'ApprovalGiven',
      request: 'A9',
      role: 'agency-head',
      opinion: '同意。',
      last: true,
    });
    revoke(history, on, '本机关', 'annulled');
  },
  变更: (history, rest) => {
    const on = dayOf(rest);
    const from = history.party().decision?.proposal;
    if (!from) throw new Error('no decision');
    const to = withFine(from, Number((rest[1] ?? '').replace('元', '')));
    const change = { number: '撤决1号', document: history.nextDocument(), on, from, to, reason: '处罚过重' };
    history.record(on, { type: 'DecisionChanged', party: P1, change });
  },
  重作: (history, rest) => {
    const last = history.party().remedies?.proceedings.findLast(({ outcome }) => outcome !== undefined);
    history.record(dayOf(rest), {
      type: 'DecisionReopened',
      party: P1,
      reason: '责令重新作出',
      procedureOnly: last?.outcome?.procedureOnly ?? false,
    });
  },
  公示: (history, rest) => {
    const record = publicRecord(history.theCase(), history.party(), demoRegistry);
    const on = dayOf(rest);
    history.record(on, {
      type: 'PublicationSettled',
      party: P1,
      publication: { status: 'published', on, by: 'publisher', record },
    });
  },
  撤回公示: (history, rest) => {
    const record = publicRecord(history.theCase(), history.party(), demoRegistry);
    const on = dayOf(rest);
    history.record(on, {
      type: 'PublicationSettled',
      party: P1,
      publication: {
        status: 'withdrawn',
        on,
        by: 'publisher',
        publishedOn: on,
        reason: '决定变更',
        record,
      },
    });
  },
  没有告知: (history, rest) => {
    const which = rest[0] === '起诉期限' ? 'litigation' : 'both';
    const toldOn = rest[1] ? { toldOn: day(rest[1]) } : {};
    history.record(day('2025-03-11'), {
      type: 'UntoldRemedyRecorded',
      party: P1,
      untold: { which, ...toldOn, note: '决定书漏写' },
    });
  },
  交来复议申请: (history, rest) =>
    history.record(dayOf(rest), { type: 'ApplicationHandedIn', party: P1, receivedOn: dayOf(rest) }),
  转送: (history, rest) =>
    history.record(dayOf(rest), { type: 'ApplicationForwarded', party: P1, to: '样例区人民政府' }),
  赔偿申请: (history, rest) =>
    history.record(dayOf(rest), {
      type: 'CompensationClaimed',
      party: P1,
      receivedOn: dayOf(rest),
      claim: '退还罚款',
    }),
  履行: (history, rest) =>
    history.record(dayOf(rest), { type: 'OutcomePerformed', party: P1, note: '已经执行' }),
};
