import type { Case } from './case.ts';
import type { Evolvers } from './evolvers.ts';
import type { Hearing, HearingPanel } from './hearing.ts';
import type { OfficerId } from './people.ts';
import type { WithdrawalEvent } from './withdrawal.ts';

function swap(
  ids: readonly OfficerId[],
  out: OfficerId,
  successor: OfficerId | undefined,
): readonly OfficerId[] {
  return ids.flatMap((id) => (id === out ? (successor ?? []) : id));
}

function reseated(panel: HearingPanel, out: OfficerId, successor: OfficerId | undefined): HearingPanel {
  const seat = (id: OfficerId) => (id === out ? (successor ?? id) : id);
  return {
    ...panel,
    chair: seat(panel.chair),
    recorder: seat(panel.recorder),
    members: swap(panel.members, out, successor),
  };
}

// 已经结束的听证如实留着当时的组成人员。
function withSuccessor(hearing: Hearing, out: OfficerId, successor: OfficerId | undefined): Hearing {
  const { panel, endedAt } = hearing;
  return panel && !endedAt ? { ...hearing, panel: reseated(panel, out, successor) } : hearing;
}

/** 回避：提出、决定。准许的由接替的人接任，没有接替的退出。 */
export const withdrawalEvolvers: Evolvers<WithdrawalEvent['type']> = {
  WithdrawalRaised: (theCase, { withdrawal }) => ({
    ...theCase,
    withdrawals: [...theCase.withdrawals, withdrawal],
  }),

  WithdrawalDecided: (theCase, { withdrawal, outcome, decider, attendees, reason, successor, on, by }) => {
    const decided = {
      on,
      outcome,
      decider,
      by: by.officer ?? '',
      reason,
      ...(attendees ? { attendees } : {}),
      ...(successor ? { successor } : {}),
    };
    const raised = theCase.withdrawals.find(({ id }) => id === withdrawal);
    const noted: Case = {
      ...theCase,
      withdrawals: theCase.withdrawals.map((each) => (each.id === withdrawal ? { ...each, decided } : each)),
    };
    if (!raised || outcome === 'refused') return noted;
    return {
      ...noted,
      handlers: swap(theCase.handlers, raised.officer, successor),
      parties: theCase.parties.map((party) =>
        party.hearing
          ? { ...party, hearing: withSuccessor(party.hearing, raised.officer, successor) }
          : party,
      ),
    };
  },
};
