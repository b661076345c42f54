import type { Day } from '../kernel/day.ts';
import type { Evidence, InvestigationRecord } from './investigation.ts';
import type { OfficerId, PartyId } from './people.ts';

/** 被申请回避（或者自行回避）的人在本案的位置，决定由谁决定。 */
export const withdrawalSeatTitles = {
  chief: '行政机关主要负责人',
  'other-head': '行政机关其他负责人',
  officer: '执法人员、审核人员等其他工作人员',
  chair: '听证主持人',
  'hearing-member': '听证员、书记员、翻译人员',
} as const;

export type WithdrawalSeat = keyof typeof withdrawalSeatTitles;

/** 谁决定：负责人集体讨论、主要负责人、负责人、听证主持人。 */
export const withdrawalDeciderTitles = {
  collective: '负责人集体讨论',
  chief: '主要负责人',
  head: '负责人',
  chair: '听证主持人',
} as const;

export type WithdrawalDecider = keyof typeof withdrawalDeciderTitles;

export const withdrawalGroundTitles = {
  party: '是本案当事人或者其近亲属',
  interest: '与本案有直接利害关系',
  investigator: '参与本案调查而担任听证人员',
  witness: '担任过本案的证人、鉴定人或者代理人',
  other: '与本案有其他关系，可能影响公正执法',
} as const;

/** 一次回避：自行提出或者当事人申请，决定以前不停止调查。 */
export type Withdrawal = Readonly<{
  id: string;
  officer: OfficerId;
  seat: WithdrawalSeat;
  motion: 'own' | 'party';
  party?: PartyId;
  ground: keyof typeof withdrawalGroundTitles;
  reason: string;
  on: Day;
  decided?: Readonly<{
    on: Day;
    outcome: 'granted' | 'refused';
    decider: WithdrawalDecider;
    by: OfficerId;
    /** 集体讨论决定的，参加的负责人。 */
    attendees?: readonly OfficerId[];
    reason: string;
    successor?: OfficerId;
  }>;
}>;

/** 回避的事件。 */
export type WithdrawalEvent =
  | Readonly<{ type: 'WithdrawalRaised'; withdrawal: Withdrawal }>
  | Readonly<{
      type: 'WithdrawalDecided';
      withdrawal: string;
      outcome: 'granted' | 'refused';
      decider: WithdrawalDecider;
      attendees?: readonly OfficerId[];
      reason: string;
      successor?: OfficerId;
    }>;

/** 位置相应的决定者：主要负责人由集体决定，其他负责人由主要负责人决定，听证员等由主持人决定，其余由负责人决定。 */
export function deciderOf(seat: WithdrawalSeat): WithdrawalDecider {
  if (seat === 'chief') return 'collective';
  if (seat === 'other-head') return 'chief';
  return seat === 'hearing-member' ? 'chair' : 'head';
}

type Withdrawing = Readonly<{ withdrawals: readonly Withdrawal[] }>;

/** 已经准许回避的人：从准许之时起在本案没有任何权限。 */
export function withdrawnOfficers({ withdrawals }: Withdrawing): readonly OfficerId[] {
  return withdrawals.flatMap(({ officer, decided }) => (decided?.outcome === 'granted' ? [officer] : []));
}

/** 回避的人参加取得的证据和制作的笔录，供决定的人考虑；其效力规定没有写明。 */
export function takenByWithdrawn(
  theCase: Withdrawing & Readonly<{ evidence: readonly Evidence[]; records: readonly InvestigationRecord[] }>,
): Readonly<{ evidence: readonly string[]; records: readonly string[] }> {
  const out = withdrawnOfficers(theCase);
  const took = ({ officers }: Readonly<{ officers: readonly Readonly<{ id: OfficerId }>[] }>) =>
    officers.some(({ id }) => out.includes(id));
  return {
    evidence: theCase.evidence.filter(took).map(({ id }) => id),
    records: theCase.records.filter(took).map(({ id }) => id),
  };
}
