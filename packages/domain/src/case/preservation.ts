import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { ListedItem } from './listed-item.ts';
import type { OfficerOnRecord, PartyId } from './people.ts';

/** 登记保存的处理，期限内五选一。 */
export type PreservationOutcome = 'copied' | 'sent-for-testing' | 'seized' | 'confiscated' | 'released';

export const preservationOutcomeTitles: Readonly<Record<PreservationOutcome, string>> = {
  copied: '记录、复制、拍照、录像后退还',
  'sent-for-testing': '送交检测、检验、检疫、鉴定',
  seized: '依法采取查封、扣押措施',
  confiscated: '决定没收',
  released: '解除登记保存，退还当事人',
};

/** 一次先行登记保存。七个工作日满而没有处理的自动解除，由日子推出，不另记。 */
export type Preservation = Readonly<{
  id: string;
  party: PartyId;
  number: string;
  /** 通知书（附清单）的文书编号。 */
  document: string;
  at: Instant;
  on: Day;
  reason: string;
  items: readonly ListedItem[];
  officers: readonly OfficerOnRecord[];
  witness?: string;
  signature: 'signed' | 'refused-recorded';
  recording: string;
  /** 事先批准的报批编号；当场紧急保存的没有。 */
  request?: string;
  urgent?: Readonly<{ reason: string; ratified?: Readonly<{ request: string; on: Day; at: Instant }> }>;
  /** 期限内的处理；负责人认为不应当保存而立即解除的，`outcome` 为 `rejected`。 */
  settled?: Readonly<{ on: Day; outcome: PreservationOutcome | 'rejected'; note: string; document: string }>;
  /** 自动解除以后通知当事人。 */
  lapseNotice?: Readonly<{ on: Day; document: string }>;
}>;

/** 登记保存的事件。 */
export type PreservationEvent =
  | Readonly<{ type: 'EvidencePreserved'; party: PartyId; preservation: Preservation }>
  | Readonly<{ type: 'PreservationRatified'; party: PartyId; preservation: string; request: string }>
  | Readonly<{
      type: 'PreservationSettled';
      party: PartyId;
      preservation: string;
      outcome: PreservationOutcome | 'rejected';
      note: string;
      document: string;
    }>
  | Readonly<{ type: 'PreservationLapseNotified'; party: PartyId; preservation: string; document: string }>;
