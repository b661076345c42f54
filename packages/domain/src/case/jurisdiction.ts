import type { Day } from '../kernel/day.ts';
import type { OfficerId } from './people.ts';

export const negotiationTitles = {
  ours: '协商由本机关管辖',
  theirs: '协商由对方管辖',
  failed: '协商不成',
} as const;

/** 一次管辖争议：协商，协商不成的报请共同的上一级机关指定。 */
export type JurisdictionDispute = Readonly<{
  id: string;
  /** 对方机关。 */
  other: string;
  reason: string;
  arisenOn: Day;
  negotiated?: Readonly<{ on: Day; outcome: keyof typeof negotiationTitles; note: string }>;
  referred?: Readonly<{ on: Day; superior: string; receivedOn: Day }>;
  designated?: Readonly<{ on: Day; receivedOn: Day; to: 'ours' | 'theirs'; organ: string; paper: string }>;
}>;

export type DisputeStage = 'none' | 'negotiating' | 'negotiation-failed' | 'referred' | 'ours' | 'theirs';

export const disputeStageTitles: Readonly<Record<DisputeStage, string>> = {
  none: '没有管辖争议',
  negotiating: '协商中',
  'negotiation-failed': '协商不成，待报请指定',
  referred: '已报请指定管辖',
  ours: '由本机关管辖',
  theirs: '由其他机关管辖',
};

/** 管辖争议的环节由已经发生的事推出。 */
export function disputeStage(dispute: JurisdictionDispute | undefined): DisputeStage {
  if (!dispute) return 'none';
  if (dispute.designated) return dispute.designated.to;
  if (dispute.referred) return 'referred';
  const outcome = dispute.negotiated?.outcome;
  if (!outcome) return 'negotiating';
  return outcome === 'failed' ? 'negotiation-failed' : outcome;
}

/** 移送以后的交接：材料清单和对方的回执。 */
export type TransferHandover = Readonly<{
  on: Day;
  number: string;
  document: string;
  papers: string;
  receipt: string;
  by: OfficerId;
}>;

/** 一次协助请求。属于被请求机关职权的，应当协助。 */
export type Assistance = Readonly<{
  id: string;
  to: string;
  matters: string;
  number: string;
  document: string;
  on: Day;
  /** 对方收到之日；协查期限从它起算。 */
  receivedOn?: Day;
  /** 对方在期满前告知需要延长。 */
  longer?: Readonly<{ on: Day; note: string }>;
  answer?: Readonly<{ on: Day; outcome: 'assisted' | 'declined'; note: string }>;
}>;

/** 管辖、移交、协助的事件。 */
export type JurisdictionEvent =
  | Readonly<{ type: 'JurisdictionDisputed'; dispute: JurisdictionDispute }>
  | Readonly<{ type: 'JurisdictionNegotiated'; outcome: keyof typeof negotiationTitles; note: string }>
  | Readonly<{ type: 'JurisdictionReferred'; superior: string; receivedOn: Day }>
  | Readonly<{
      type: 'JurisdictionDesignated';
      receivedOn: Day;
      to: 'ours' | 'theirs';
      organ: string;
      paper: string;
    }>
  | Readonly<{
      type: 'TransferHandedOver';
      number: string;
      document: string;
      papers: string;
      receipt: string;
    }>
  | Readonly<{ type: 'AssistanceRequested'; assistance: Assistance }>
  | Readonly<{ type: 'AssistanceReceived'; assistance: string; receivedOn: Day }>
  | Readonly<{ type: 'AssistanceProlonged'; assistance: string; note: string }>
  | Readonly<{
      type: 'AssistanceAnswered';
      assistance: string;
      outcome: 'assisted' | 'declined';
      note: string;
    }>;
