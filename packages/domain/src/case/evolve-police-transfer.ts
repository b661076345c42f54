import type { Case } from './case.ts';
import type { Evolvers } from './evolvers.ts';
import type { PoliceTransfer, PoliceTransferEvent } from './police-transfer.ts';

function withLatest(theCase: Case, change: (transfer: PoliceTransfer) => PoliceTransfer): Case {
  const last = theCase.policeTransfers.length - 1;
  return {
    ...theCase,
    policeTransfers: theCase.policeTransfers.map((each, index) => (index === last ? change(each) : each)),
  };
}

/** 全部当事人都移送，又没有人已经受处罚的，整个案件离开本机关；否则其余部分照常办理。 */
function leaves(theCase: Case, transfer: PoliceTransfer | undefined): boolean {
  return theCase.parties.every(({ id, decision }) => transfer?.parties.includes(id) === true && !decision);
}

/** 移送公安机关：发现、报告、决定、移送、答复、移交物品、复议、退回。 */
export const policeTransferEvolvers: Evolvers<PoliceTransferEvent['type']> = {
  CrimeSuspected: (theCase, { transfer }) => ({
    ...theCase,
    policeTransfers: [...theCase.policeTransfers, transfer],
  }),

  CrimeReported: (theCase, { content, on }) =>
    withLatest(theCase, (each) => ({ ...each, report: { on, content } })),

  PoliceTransferDecided: (theCase, { outcome, position, reason, on, at, by }) =>
    withLatest(theCase, (each) => ({
      ...each,
      decision: { on, at, by: by.officer ?? '', position, outcome, reason },
    })),

  CaseHandedToPolice: (theCase, { police, number, document, receipt, papers, on, at }) => {
    const handed = { on, at, police, number, document, receipt, papers, phase: theCase.phase };
    const noted = withLatest(theCase, (each) => ({ ...each, handed }));
    const transfer = theCase.policeTransfers.at(-1);
    if (!leaves(theCase, transfer)) return noted;
    const reason = `涉嫌${transfer?.crime ?? '犯罪'}`;
    return { ...noted, phase: 'transferred-out', transferredOut: { on, to: police, reason } };
  },

  GoodsTransferNotified: (theCase) => theCase,

  PoliceAnswered: (theCase, { receivedOn, outcome, note, on }) =>
    withLatest(theCase, (each) => ({ ...each, answer: { on, receivedOn, outcome, note } })),

  GoodsHandedToPolice: (theCase, { list, receipt, on }) =>
    withLatest(theCase, (each) => ({ ...each, goods: { on, list, receipt } })),

  PoliceRefusalContested: (theCase, { kind, paper, on }) =>
    withLatest(theCase, (each) => ({ ...each, objection: { on, kind, paper } })),

  // 在公安机关的期间记下来：规定没有列为扣除事由，算式里写明不扣除；不够的依法延期。
  CaseReturnedByPolice: (theCase, { receivedOn, ground, note, on }) => {
    const handed = theCase.policeTransfers.at(-1)?.handed;
    const noted = withLatest(theCase, (each) => ({ ...each, returned: { on, receivedOn, ground, note } }));
    if (theCase.phase !== 'transferred-out' || !handed) return noted;
    const { transferredOut: _away, ...rest } = noted;
    const interval = {
      id: `I${theCase.intervals.length + 1}`,
      stage: 'case',
      reason: 'police',
      from: handed.on,
      to: receivedOn,
      paper: handed.number,
    } as const;
    return { ...rest, phase: handed.phase, intervals: [...theCase.intervals, interval] };
  },
};
