import type { Case } from '../case/case.ts';
import { disputeStage } from '../case/jurisdiction.ts';
import { type PoliceTransferStage, policeTransferStage } from '../case/police-transfer.ts';
import { deciderOf } from '../case/withdrawal.ts';
import type { Clock } from '../clocks/clock.ts';
import { type Draft, dueBy } from './task.ts';

type Step = Readonly<{ act: string; title: string; role: Draft['role']; clock?: Clock['id'] }>;

const policeSteps: Readonly<Partial<Record<PoliceTransferStage, Step>>> = {
  suspected: { act: 'report-crime', title: '提出移送公安机关的书面报告', role: 'handler' },
  reported: {
    act: 'decide-police-transfer',
    title: '决定是否移送公安机关（正职负责人）',
    role: 'agency-head',
    clock: 'police-transfer-decision',
  },
  approved: {
    act: 'hand-case-to-police',
    title: '向公安机关移送',
    role: 'handler',
    clock: 'police-handover',
  },
  'with-police': {
    act: 'record-police-answer',
    title: '跟踪公安机关是否立案',
    role: 'handler',
    clock: 'police-answer',
  },
  'police-filed': {
    act: 'hand-goods-to-police',
    title: '移交涉案物品和材料',
    role: 'handler',
    clock: 'police-goods-handover',
  },
  'police-refused': {
    act: 'contest-police-refusal',
    title: '提请复议、建议立案监督，或者登记退回',
    role: 'handler',
    clock: 'police-refusal-objection',
  },
  objected: { act: 'record-police-answer', title: '登记复议或者立案监督的结果', role: 'handler' },
};

/** 回避、移送公安机关、管辖争议、协助的待办。 */
export function transferTasks(theCase: Case, clocks: readonly Clock[]): readonly Draft[] {
  const { withdrawals, policeTransfers, assistances } = theCase;
  if (theCase.phase === 'closed' || theCase.phase === 'archived') return [];
  const undecided = withdrawals.filter(({ decided }) => !decided);
  const waiting = assistances.filter(({ answer }) => !answer);
  const police = policeSteps[policeTransferStage(policeTransfers.at(-1))];
  return [
    ...undecided.map(
      ({ id, seat, party }): Draft => ({
        act: 'decide-withdrawal',
        title: `决定回避（${id}）`,
        role: deciderOf(seat) === 'chair' ? 'legal-reviewer' : 'agency-head',
        mark: id,
        ...(party ? { party } : {}),
      }),
    ),
    ...(police ? [drafted(police, clocks)] : []),
    ...disputeTasks(theCase, clocks),
    ...handoverTasks(theCase),
    ...waiting.map(({ id, to }) => ({
      ...drafted(
        {
          act: 'record-assistance',
          title: `跟踪协助调查（${to}）`,
          role: 'handler',
          clock: 'assistance-answer',
        },
        clocks,
        id,
      ),
      mark: id,
    })),
  ];
}

function drafted({ clock, ...step }: Step, clocks: readonly Clock[], mark?: string): Draft {
  const due = clocks.find(
    ({ id, key, metOn }) => id === clock && !metOn && (!mark || key === `${id}/${mark}`),
  );
  return { ...step, ...dueBy(due) };
}

function disputeTasks(theCase: Case, clocks: readonly Clock[]): readonly Draft[] {
  switch (disputeStage(theCase.jurisdictionDisputes.at(-1))) {
    case 'negotiating':
      return [
        drafted(
          {
            act: 'record-jurisdiction-negotiation',
            title: '协商解决管辖争议',
            role: 'handler',
            clock: 'jurisdiction-negotiation',
          },
          clocks,
        ),
      ];
    case 'negotiation-failed':
      return [{ act: 'refer-jurisdiction', title: '报请指定管辖', role: 'agency-head' }];
    case 'referred':
      return [
        drafted(
          {
            act: 'record-designation',
            title: '跟踪指定管辖',
            role: 'handler',
            clock: 'jurisdiction-designation',
          },
          clocks,
        ),
      ];
    default:
      return [];
  }
}

function handoverTasks({ transferredOut, handover, policeTransfers }: Case): readonly Draft[] {
  const { handed, returned } = policeTransfers.at(-1) ?? {};
  if (!transferredOut || handover || (handed && !returned)) return [];
  return [{ act: 'hand-over-transferred-case', title: '办理移送交接', role: 'handler' }];
}
