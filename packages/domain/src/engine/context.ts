import type { WorkCalendar } from '../calendar/calendar.ts';
import type { ApprovalKind, ApprovalRequest, Case } from '../case/case.ts';
import type { OtherInspection, PastVisits } from '../case/inspection.ts';
import type { Party } from '../case/party.ts';
import type { Actor } from '../case/people.ts';
import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Registry } from '../registry/registry.ts';

/** 判断和办理所需的外部事实，全部由调用者给出：今天、现在、谁、日历、主体库、号码、查询码。 */
export type ActContext = Readonly<{
  on: Day;
  at: Instant;
  actor: Actor;
  calendar: WorkCalendar;
  registry: Registry;
  /** 取一个号：同一计数器连号、不断号。预演时给占位号。 */
  takeNumber: (counter: string) => number;
  /** 新案件的编号，由调用者生成。 */
  newCaseId: string;
  /** 当事人查询码，由调用者随机生成，每次办理一个。 */
  accessCode: string;
  /** 别的案件里对一家企业的检查，由案件簿查得；没有给出的，没有别的检查。 */
  pastVisits?: (firm: string) => PastVisits;
  /** 别的案件里计划中、进行中的对一家企业的检查；没有给出的，没有查。 */
  otherInspections?: (firm: string) => readonly OtherInspection[];
}>;

/** 只看不办时所需的事实。 */
export type ViewContext = Pick<ActContext, 'on' | 'at' | 'calendar' | 'registry'>;

/** 一次判断的对象：案件，可能还有当事人、报批、输入。 */
export type Scope<I = unknown> = Readonly<{
  theCase: Case;
  party?: Party;
  request?: ApprovalRequest;
  /** 正在报批或者批准的是哪一种。 */
  approvalKind?: ApprovalKind;
  input: I;
  ctx: ViewContext & Partial<Pick<ActContext, 'actor' | 'pastVisits' | 'otherInspections'>>;
}>;

/** 办理时的对象：环境齐全。 */
export type ActScope<I = unknown> = Readonly<{
  theCase: Case;
  party?: Party;
  request?: ApprovalRequest;
  approvalKind?: ApprovalKind;
  input: I;
  ctx: ActContext;
}>;
