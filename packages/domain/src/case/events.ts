import type { DocumentModel } from '../documents/model.ts';
import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import type { ApprovalRequest, Complexity, Discussion, Lead, Procedure, Review } from './case.ts';
import type { MeasureEvent } from './coercive-measure.ts';
import type { DecisionChangeEvent } from './decision-change.ts';
import type { ExecutionEvent } from './execution.ts';
import type { FastTrackEvent } from './fast-track.ts';
import type { HearingEvent } from './hearing.ts';
import type { InspectionEvent } from './inspection.ts';
import type { Correction, Evidence, Interval, InvestigationRecord, Violation } from './investigation.ts';
import type { JoinderEvent } from './joinder.ts';
import type { JurisdictionEvent } from './jurisdiction.ts';
import type { Party } from './party.ts';
import type {
  Actor,
  BodyId,
  CaseId,
  HearingRequest,
  Identity,
  OfficerId,
  OfficerOnRecord,
  PartyDecision,
  PartyId,
  Payment,
  PenaltyNotice,
  Proposal,
  Publication,
  RevocationResult,
  Role,
  Service,
  ServiceAddress,
  Statement,
  ViewsReview,
} from './people.ts';
import type { PoliceTransferEvent } from './police-transfer.ts';
import type { PreservationEvent } from './preservation.ts';
import type { RemedyEvent } from './remedy.ts';
import type { SummaryEvent } from './summary.ts';
import type { WithdrawalEvent } from './withdrawal.ts';

/** 每个事件都带：发生之日、记下的时刻、谁。 */
export type Stamp = Readonly<{ on: Day; at: Instant; by: Actor }>;

/** 线索与立案阶段的事件。 */
export type FilingEvent =
  | Readonly<{
      type: 'LeadRegistered';
      caseId: CaseId;
      city: string;
      body: BodyId;
      division: string;
      profiles: readonly Profile[];
      /** 不写即普通程序。 */
      procedure?: Procedure;
      ground: string;
      lead: Lead;
      parties: readonly Party[];
      violations: readonly Violation[];
    }>
  | Readonly<{ type: 'VerificationStarted'; officers: readonly OfficerOnRecord[] }>
  | Readonly<{ type: 'VerificationExtended'; reason: string }>
  | Readonly<{ type: 'CaseFiled'; number: string; handlers: readonly OfficerId[]; ground: string }>
  | Readonly<{ type: 'FilingDeclined'; reason: string }>
  | Readonly<{ type: 'LeadTransferred'; to: string; reason: string }>
  | Readonly<{ type: 'ReporterAnswered'; how: string }>
  | Readonly<{ type: 'ApprovalRequested'; request: ApprovalRequest }>
  | Readonly<{ type: 'ApprovalGiven'; request: string; role: Role; opinion: string; last: boolean }>
  | Readonly<{ type: 'ApprovalReturned'; request: string; role: Role; opinion: string }>
  | Readonly<{ type: 'ApprovalWithdrawn'; request: string; reason: string }>;

/** 调查取证阶段的事件。 */
export type InvestigationEvent =
  | Readonly<{ type: 'PartyAdded'; party: Party }>
  | Readonly<{ type: 'PartyAmended'; party: PartyId; identity: Identity }>
  | Readonly<{ type: 'ViolationAdded'; violation: Violation; ground?: string }>
  | Readonly<{ type: 'ViolationAmended'; violation: Violation }>
  | Readonly<{ type: 'HandlersReassigned'; handlers: readonly OfficerId[]; reason: string }>
  | Readonly<{ type: 'RecordMade'; record: InvestigationRecord }>
  | Readonly<{ type: 'ServiceAddressConfirmed'; party: PartyId; address: ServiceAddress }>
  | Readonly<{ type: 'EvidenceAdded'; evidence: Evidence }>
  | Readonly<{ type: 'IntervalBegun'; interval: Interval }>
  | Readonly<{ type: 'IntervalEnded'; interval: string; to: Day }>
  | Readonly<{ type: 'CorrectionOrdered'; correction: Correction }>
  | Readonly<{ type: 'CorrectionRechecked'; correction: string; corrected: boolean; note: string }>
  | Readonly<{ type: 'CaseSuspended'; interval: Interval; reason: string }>
  | Readonly<{ type: 'CaseResumed'; interval: string }>
  | Readonly<{
      type: 'DecisionPeriodExtended';
      days: number;
      approval: 'agency-head' | 'collective' | 'superior';
      reason: string;
    }>
  | Readonly<{ type: 'CaseTerminated'; reason: string }>
  | Readonly<{ type: 'CaseTransferredOut'; to: string; reason: string }>
  | Readonly<{
      type: 'InvestigationClosed';
      cataloguedMatters?: readonly string[];
      report: string;
      complexity: Complexity;
      proposals: readonly Readonly<{ party: PartyId; proposal: Proposal }>[];
    }>
  | Readonly<{ type: 'ReviewSubmitted'; review: Review }>
  | Readonly<{ type: 'ReviewExtended'; review: string; reason: string }>
  | Readonly<{
      type: 'ReviewOpinionGiven';
      review: string;
      outcome: 'agree' | 'return';
      text: string;
      defects: readonly string[];
    }>
  | Readonly<{ type: 'ProposalApproved'; parties: readonly PartyId[] }>;

/** 告知、决定、执行、公示：都属于某一名当事人。 */
export type PartyEvent =
  | Readonly<{ type: 'NoticeIssued'; party: PartyId; notice: PenaltyNotice }>
  | Readonly<{ type: 'DocumentServed'; party: PartyId; service: Service }>
  | Readonly<{ type: 'StatementReceived'; party: PartyId; statement: Statement }>
  | Readonly<{ type: 'RightsWaived'; party: PartyId; statement: boolean; hearing: boolean; proof: string }>
  | Readonly<{ type: 'HearingRequested'; party: PartyId; request: HearingRequest }>
  | Readonly<{ type: 'HearingRequestWithdrawn'; party: PartyId; request: string; proof: string }>
  | Readonly<{ type: 'ViewsReviewed'; party: PartyId; review: ViewsReview }>
  | Readonly<{
      type: 'ProposalRevised';
      party: PartyId;
      proposal: Proposal;
      reason: string;
      renotify: boolean;
    }>
  | Readonly<{ type: 'DiscussionHeld'; discussion: Discussion }>
  | Readonly<{ type: 'DecisionMade'; party: PartyId; decision: PartyDecision }>
  | Readonly<{
      type: 'DecisionRevoked';
      party: PartyId;
      authority: string;
      receivedOn: Day;
      reason: string;
      /** 不写的是撤销。 */
      result?: RevocationResult;
      /** 本机关自行撤销的，决定书的文号。 */
      number?: string;
    }>
  | Readonly<{ type: 'PaymentRecorded'; party: PartyId; payment: Payment }>
  | Readonly<{ type: 'OutcomePerformed'; party: PartyId; note: string }>
  | Readonly<{ type: 'PublicationSettled'; party: PartyId; publication: Publication }>
  | Readonly<{ type: 'CaseClosed'; ground: string; summary: string }>
  | Readonly<{ type: 'CaseArchived'; archiveNumber: string; retention: string; keeper: string }>;

/** 文书签发。内容冻结在事件里，案件里只留引用。 */
export type DocumentIssued = Readonly<{
  type: 'DocumentIssued';
  document: Readonly<{ id: string; code: string; title: string; number?: string; party?: PartyId }>;
  model: DocumentModel;
}>;

/** 事件的内容；`CaseEvent` 另带日期、时刻和办理人。 */
export type EventBody =
  | PreservationEvent
  | MeasureEvent
  | HearingEvent
  | WithdrawalEvent
  | PoliceTransferEvent
  | JurisdictionEvent
  | JoinderEvent
  | FastTrackEvent
  | FilingEvent
  | InvestigationEvent
  | PartyEvent
  | SummaryEvent
  | InspectionEvent
  | ExecutionEvent
  | RemedyEvent
  | DecisionChangeEvent
  | DocumentIssued;

export type CaseEvent = EventBody & Stamp;

export type EventType = EventBody['type'];

/** 取某一种事件。 */
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }> & Stamp;
