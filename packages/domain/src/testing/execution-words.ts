import type { EnforcementManner, Instalment } from '../case/execution.ts';
import { paymentDueOn } from '../clocks/remedy-windows.ts';
import { type Day, day } from '../kernel/day.ts';
import { type Fen, fen, yuan } from '../kernel/money.ts';
import { demoContext } from './case-recorder.ts';
import { courtWords } from './court-words.ts';
import type { History, HistoryWord } from './history.ts';
import { remedyWords } from './remedy-words.ts';

const P1 = 'P1';

/** 第几个词是日子，可以带“至”字。 */
function dayAt(rest: readonly string[], index: number): Day {
  return day((rest[index] ?? '').replace(/^至/, ''));
}

/** 第几个词是多少元。 */
function moneyAt(rest: readonly string[], index: number): Fen {
  const found = /^(?:减)?([\d.]+)元$/.exec(rest[index] ?? '');
  if (!found) throw new Error(`not a sum: ${rest[index] ?? ''}`);
  return yuan(Number(found[1]));
}

/** 各期：2026-01-31=10000元+2026-03-31=40000元。 */
export function scheduleOf(text: string): readonly Instalment[] {
  return text.split('+').map((each) => {
    const [dueOn = '', sum = ''] = each.split('=');
    return { dueOn: day(dueOn), amountFen: moneyAt([sum], 0) };
  });
}

function answer(option: 'defer' | 'instalments' | 'refuse'): HistoryWord {
  return (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'DeferralApplied',
      party: P1,
      deferral: { id: 'Y1', appliedOn: on, reason: '经营困难', proof: '财务报表' },
    });
    history.record(on, {
      type: 'DeferralAnswered',
      party: P1,
      deferral: 'Y1',
      answer: {
        on,
        option,
        schedule: option === 'refuse' ? [] : scheduleOf(rest[1] ?? ''),
        reason: '情况属实',
        number: '缓分1号',
        document: history.nextDocument(),
      },
    });
  };
}

function pay(kind: 'fine' | 'late-fine'): HistoryWord {
  return (history, rest) => {
    const on = dayAt(rest, 0);
    const payment = { on, amountFen: moneyAt(rest, 1), kind, receipt: '票据' };
    history.record(on, { type: 'PaymentRecorded', party: P1, payment });
  };
}

function demand(kind: 'performance' | 'substitute'): HistoryWord {
  return (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'DemandIssued',
      party: P1,
      demand: {
        id: `U${(history.party().execution?.demands.length ?? 0) + 1}`,
        kind,
        number: '催告1号',
        document: history.nextDocument(),
        on,
        object: '缴纳罚款',
        how: '到代收机构缴纳',
        performBy: rest[1] ? dayAt(rest, 1) : on,
        fineFen: yuan(50_000),
        gainsFen: fen(0),
        lateFineFen: fen(0),
        consequences: ['court'],
      },
    });
  };
}

function served(find: (history: History) => string | undefined): HistoryWord {
  return (history, rest) => {
    const document = find(history);
    if (!document) throw new Error('nothing to serve');
    history.serve(document, dayAt(rest, 0));
  };
}

const lastDemand = (kind: 'performance' | 'substitute') => (history: History) =>
  history.party().execution?.demands.findLast((each) => each.kind === kind)?.document;

function views(hiding?: string): HistoryWord {
  return (history, rest) => {
    const last = history.party().execution?.demands.findLast((each) => each.kind === 'performance');
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'DemandViewsRecorded',
      party: P1,
      demand: last?.id ?? '',
      views: { on, content: '没有提出意见', reply: '没有意见', adopted: false },
      ...(hiding ? { hiding } : {}),
    });
  };
}

const manners: Readonly<Record<string, EnforcementManner>> = { 划拨: 'transfer', 拆除: 'demolition' };

/** 执行的经过。 */
const executionWords: Readonly<Record<string, HistoryWord>> = {
  缴款: pay('fine'),
  缴加处: pay('late-fine'),
  申请暂缓: (history, rest) => {
    const deferral = { id: 'Y1', appliedOn: dayAt(rest, 0), reason: '经营困难', proof: '财务报表' };
    history.record(deferral.appliedOn, { type: 'DeferralApplied', party: P1, deferral });
  },
  暂缓: answer('defer'),
  分期: answer('instalments'),
  不同意暂缓: answer('refuse'),
  加处: (history, rest) => {
    const on = dayAt(rest, 0);
    const dueOn = paymentDueOn(history.theCase(), history.party(), demoContext(on));
    if (!dueOn) throw new Error('not served');
    const lateFine = { on, dueOn, number: '加罚1号', document: history.nextDocument() };
    history.record(on, { type: 'LateFineImposed', party: P1, lateFine });
  },
  催告: demand('performance'),
  催告送达: served(lastDemand('performance')),
  意见: views(),
  隐匿: views('正在转移设备，有照片为证'),
  协议: (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'ExecutionAgreed',
      party: P1,
      agreement: {
        number: '强执协1号',
        document: history.nextDocument(),
        on,
        stages: scheduleOf(rest[1] ?? ''),
        waivedLateFineFen: rest[2] ? moneyAt(rest, 2) : fen(0),
        remedied: '已经改正',
        terms: '按期缴纳',
      },
    });
  },
  违约: (history, rest) =>
    history.record(dayAt(rest, 0), { type: 'AgreementBreached', party: P1, note: '没有按期缴纳' }),
  中止: (history, rest) => {
    const from = dayAt(rest, 0);
    const unable = rest[1] !== '损失';
    history.record(from, {
      type: 'ExecutionSuspended',
      party: P1,
      pause: {
        from,
        ground: unable ? 'unable' : 'irreparable-loss',
        reason: '具体情况',
        harmless: rest[1] !== '有危害',
      },
    });
  },
  恢复: (history, rest) =>
    history.record(dayAt(rest, 0), { type: 'ExecutionResumed', party: P1, reason: '有能力履行' }),
  终结: (history, rest) =>
    history.record(dayAt(rest, 0), {
      type: 'ExecutionEnded',
      party: P1,
      ground: 'object-lost',
      reason: '标的灭失',
    }),
  拆除公告: (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'DemolitionAnnounced',
      party: P1,
      notice: {
        number: '强拆公1号',
        document: history.nextDocument(),
        on,
        object: '加建的棚架',
        selfBy: dayAt(rest, 1),
        where: '现场',
      },
    });
  },
  强制决定: (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'EnforcementDecided',
      party: P1,
      enforcement: {
        number: '强执决1号',
        document: history.nextDocument(),
        on,
        manner: manners[rest[1] ?? '划拨'] ?? 'transfer',
        basis: { level: 'law', provision: '（演示）法律第一条' },
        plan: '白天实施',
        immediate: false,
        carriedOut: [],
      },
    });
  },
  强制决定送达: served((history) => history.party().execution?.enforcement?.document),
  代履行决定: (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'SubstituteDecided',
      party: P1,
      substitute: {
        id: 'L1',
        immediate: false,
        number: '代履决1号',
        document: history.nextDocument(),
        on,
        harm: 'environment',
        object: '倾倒的废渣',
        manner: '清运',
        performer: '样例清运公司',
        plannedOn: dayAt(rest, 1),
        estimateFen: yuan(8_000),
      },
    });
  },
  代履行送达: served((history) => history.party().execution?.substitutes.at(-1)?.document),
  代履行催告: demand('substitute'),
  代履行催告送达: served(lastDemand('substitute')),
  代履行完成: (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'SubstitutePerformed',
      party: P1,
      substitute: 'L1',
      record: {
        at: demoContext(on).at,
        on,
        officers: [],
        signedBy: ['performer', 'witness'],
        content: '清运完毕',
        recording: '001号',
      },
    });
  },
};

/** 全部的经过。 */
export const historyWords: Readonly<Record<string, HistoryWord>> = {
  ...executionWords,
  ...courtWords,
  ...remedyWords,
};
