import type { Day } from '../kernel/day.ts';
import type { DecisionHistory } from './decision-change.ts';
import type { Execution } from './execution.ts';
import type { FastTrack } from './fast-track.ts';
import type { Hearing } from './hearing.ts';
import type {
  HearingRequest,
  Identity,
  PartyDecision,
  PartyId,
  Payment,
  PenaltyNotice,
  Proposal,
  Publication,
  Service,
  ServiceAddress,
  Statement,
  ViewsReview,
} from './people.ts';
import type { Remedies } from './remedy.ts';
import type { CashCollection, Summary } from './summary.ts';

/** 一名当事人：身份，以及属于他自己的告知、听证、决定、送达、执行和公示。 */
export type Party = Readonly<{
  id: PartyId;
  identity: Identity;
  serviceAddress?: ServiceAddress;
  proposal?: Proposal;
  /** 负责人批准处理意见之日；重新告知须重新批准。 */
  proposalApprovedOn?: Day;
  notices: readonly PenaltyNotice[];
  statements: readonly Statement[];
  hearingRequests: readonly HearingRequest[];
  /** 正在进行或者已经办结的听证；再次听证时换成新的。 */
  hearing?: Hearing;
  waiver?: Readonly<{ on: Day; statement: boolean; hearing: boolean; proof: string }>;
  viewsReview?: ViewsReview;
  /** 快速办理：告知、同意、转回。 */
  fastTrack?: FastTrack;
  decision?: PartyDecision;
  services: readonly Service[];
  payments: readonly Payment[];
  /** 当场处罚：口头告知、听取意见、当场决定、报备案。 */
  summary?: Summary;
  /** 当场收缴的罚款。 */
  cash?: readonly CashCollection[];
  /** 没收物品等非金钱内容的执行。 */
  performedOn?: Day;
  /** 执行：暂缓分期、加处罚款、催告、强制执行。 */
  execution?: Execution;
  /** 复议、诉讼和国家赔偿。 */
  remedies?: Remedies;
  /** 决定的补正、变更，和被取代的决定。 */
  decisionHistory?: DecisionHistory;
  publication?: Publication;
}>;
