import {
  type Case,
  discussionGrounds,
  disputeStage,
  fastTrackOf,
  hearingPending,
  type Procedure,
  runningRemedy,
  type StepName,
} from '@lpt/domain';

/** 环节的状态。`running` 是与主线并行、还没有办结的，如正在听证、措施还没有解除；`skipped` 是没有经过就往下走了的。 */
export type StepState = 'done' | 'current' | 'running' | 'ahead' | 'skipped';

type Reader = (theCase: Case) => StepState | 'absent';

function fromList<T>(list: readonly T[], isOpen: (each: T) => boolean): StepState | 'absent' {
  if (list.length === 0) return 'absent';
  return list.some(isOpen) ? 'running' : 'done';
}

const anywhere: Readonly<Partial<Record<StepName, Reader>>> = {
  preservation: ({ preservations }) =>
    fromList(preservations, ({ settled, lapseNotice }) => !settled && !lapseNotice),
  'coercive-measure': ({ measures }) => fromList(measures, ({ ended }) => !ended),
  withdrawal: ({ withdrawals }) => fromList(withdrawals, ({ decided }) => !decided),
  'fast-track': fastTrackState,
  joinder: ({ links }) => fromList(links, () => false),
  transfer: transferState,
  hearing: ({ parties }) =>
    fromList(
      parties.filter(({ hearing, hearingRequests }) => hearing ?? hearingRequests.length > 0),
      hearingPending,
    ),
  discussion: (theCase) => {
    if (theCase.discussions.length > 0) return 'done';
    return discussionGrounds(theCase).length > 0 ? 'ahead' : 'absent';
  },
  remedy: ({ parties }) =>
    fromList(
      parties.flatMap(({ remedies }) => remedies ?? []),
      (remedies) =>
        runningRemedy(remedies) !== undefined ||
        (remedies.compensation !== undefined && !remedies.compensation.decided),
    ),
  'decision-change': ({ parties }) =>
    fromList(
      parties.filter(({ decisionHistory }) => decisionHistory !== undefined),
      () => false,
    ),
};

const rechecking: Reader = ({ corrections }) => fromList(corrections, ({ recheck }) => !recheck);
const serving: Reader = ({ parties }) =>
  fromList(
    parties.flatMap(({ services }) => services),
    () => false,
  );

// 不是每一案都有的环节，各程序不同：简易程序、检查里另行取证、送达的才列。
const branches: Readonly<Record<Procedure, Readonly<Partial<Record<StepName, Reader>>>>> = {
  ordinary: anywhere,
  summary: { ...anywhere, investigation: rechecking, service: serving },
  inspection: { ...anywhere, investigation: rechecking, service: serving },
};

/** 这个环节是不是有了才列的。 */
export function isBranch(procedure: Procedure, name: StepName): boolean {
  return branches[procedure][name] !== undefined;
}

/** 有了才列的环节在本案的状态；没有发生的为 `absent`。 */
export function branchState(theCase: Case, name: StepName): StepState | 'absent' {
  return branches[theCase.procedure][name]?.(theCase) ?? 'absent';
}

function fastTrackState({ parties }: Case): StepState | 'absent' {
  return fromList(
    parties.filter(({ fastTrack }) => fastTrack !== undefined),
    (party) => !party.decision && fastTrackOf(party) !== 'reverted',
  );
}

function transferState(theCase: Case): StepState | 'absent' {
  const { policeTransfers, jurisdictionDisputes, assistances, handover } = theCase;
  const open = [
    ...policeTransfers.map(
      ({ answer, returned, decision }) => !answer && !returned && decision?.outcome !== 'refused',
    ),
    ...jurisdictionDisputes.map((each) =>
      ['negotiating', 'negotiation-failed', 'referred'].includes(disputeStage(each)),
    ),
    ...assistances.map(({ answer }) => !answer),
    ...(handover ? [false] : []),
  ];
  return fromList(open, (each) => each);
}
