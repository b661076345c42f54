import {
  addWorkingDays,
  certificateOn,
  type Fen,
  fineOf,
  groupedYuan,
  isQualifiedHandler,
  lateFineOwed,
  penaltyText,
  stateCouncilCalendar,
  unpaidFine,
  unpaidGains,
} from '@lpt/domain';
import { proposalFor } from './prefill-proposal.ts';
import type { PrefillScope, PrefillTable } from './prefill-source.ts';

// 通知须在举行的七个工作日以前送达；多留一个工作日制发、送达通知书。
const WORKING_DAYS_BEFORE_HEARING = 9;
const SEIZURE_DAYS = 30;
// 申请法院执行须在催告书送达十个工作日以后，多留一个工作日送达。
const WORKING_DAYS_TO_PERFORM = 11;
const SMALL_FINE_FEN = 10_000;

const today = ({ surroundings }: PrefillScope) => surroundings.today;
const minute = ({ now }: PrefillScope) => `${now.slice(0, 16)}:00+08:00`;
const no = () => false;

/** 强制措施：期限先填法定的，全过程记录先填此刻。 */
const coercion: PrefillTable = {
  'request-measure/days': () => SEIZURE_DAYS,
  'implement-measure-urgently/days': () => SEIZURE_DAYS,
  'implement-measure/recording': (scope) => recordingNow(scope),
  'implement-measure-urgently/recording': (scope) => recordingNow(scope),
  'request-measure-extension/moreDays': () => SEIZURE_DAYS,
  'notify-testing-period/from': today,
  'end-testing-period/endedOn': today,
};

/** 听证：主持人取法制审核人员，时间取能留足通知期间的第一日，到场的人取本案的人。 */
const hearing: PrefillTable = {
  'accept-hearing/note': () => '在期限内提出，符合听证条件。',
  'name-hearing-panel/chair': (scope) => outside(scope, 'legal-reviewer'),
  'name-hearing-panel/members': (scope) => seatsBeside(scope),
  'name-hearing-panel/recorder': (scope) => outside(scope, 'archivist'),
  'hand-over-hearing-file/note': () => '案卷一册',
  'schedule-hearing/at': (scope) =>
    `${addWorkingDays(today(scope), WORKING_DAYS_BEFORE_HEARING, stateCouncilCalendar)}T09:30:00+08:00`,
  'schedule-hearing/place': () => undefined,
  'schedule-hearing/open': () => true,
  'open-hearing/attended': (scope) => atHearing(scope),
  'end-hearing/attended': (scope) => atHearing(scope),
  'end-hearing/proposal': ({ party }) => {
    const made = party?.proposal;
    return made && `${made.facts}\n拟给予：${made.penalties.map(penaltyText).join('；')}。${made.discretion}`;
  },
};

/** 当场处罚：告知的处理意见按基准算好，收缴的数额就是罚款。 */
const summary: PrefillTable = {
  'notify-orally/proposal': ({ surroundings: { theCase, today: on }, party }) =>
    theCase && party && proposalFor(theCase, party, on),
  'hear-party/disputed': no,
  'decide-on-the-spot/handover': () => 'signed',
  'collect-cash/amountFen': ({ party, surroundings }) =>
    party && (unpaidFine(party, surroundings.today) || undefined),
  'collect-cash/ground': ({ party }) =>
    party && fineOf(party.decision?.proposal) <= SMALL_FINE_FEN ? 'within-hundred' : undefined,
  'collect-cash/partyAsked': no,
  'file-back/filedWith': ({ surroundings: { registry, body } }) => registry.body(body)?.name,
};

/** 行政检查：人员名录、地点、时刻从任务和前一步取。 */
const inspection: PrefillTable = {
  'open-inspection/kind': () => 'daily',
  'open-inspection/items': () => [{ standard: [] }],
  'open-inspection/plan': () => ({}),
  // 查得其他检查的，合并、联合还是分开由办理人定。
  'search-inspection-overlap/decision': ({ surroundings: { otherInspections = [] } }) =>
    otherInspections.length === 0 ? 'none-found' : undefined,
  'search-inspection-overlap/offSiteEnough': no,
  'draw-inspection/inspectors': ({ surroundings: { registry, body, today: on } }) =>
    registry
      .officersOf(body)
      .filter((each) => each.duty === 'officer' && isQualifiedHandler(each, body, on))
      .map(({ id }) => id),
  'draw-inspection/inspectorsTaken': () => 2,
  'request-inspection/plannedFrom': today,
  'request-inspection/plannedTo': today,
  'notify-inspection/mode': () => 'ahead',
  'notify-inspection/receiver': (scope) => personOf(scope),
  'check-in-inspection/place': ({ surroundings: { theCase } }) => theCase?.parties[0]?.identity.address,
  'check-in-inspection/helpers': () => 0,
  'record-inspection/place': ({ surroundings: { theCase } }) => theCase?.inspection?.checkIn?.place,
  'record-inspection/from': ({ surroundings: { theCase } }) => theCase?.inspection?.checkIn?.at,
  'record-inspection/to': (scope) => afterCheckIn(scope),
  'give-inspection-result/outcome': ({ surroundings: { theCase } }) =>
    theCase?.inspection?.checked?.items.some(({ result }) => result === 'problem') ? undefined : 'no-problem',
  'give-inspection-result/receiver': (scope) => personOf(scope),
};

/** 执行：要求履行的义务写明尚欠的款项，期限、材料先填法定的。 */
const execution: PrefillTable = {
  'apply-deferral/appliedOn': today,
  'issue-demand/object': ({ party, surroundings }) => party && owedText(party, surroundings.today),
  'issue-demand/how': () => '到决定书载明的代收机构缴纳，或者电子支付',
  'issue-demand/performBy': (scope) =>
    addWorkingDays(today(scope), WORKING_DAYS_TO_PERFORM, stateCouncilCalendar),
  'issue-demand/consequences': () => ['court'],
  'record-late-fine-payment/lateFineFen': ({ party, surroundings }) =>
    party && (lateFineOwed(party, surroundings.today) || undefined),
  'request-court-application/power': () => 'none',
  'request-court-application/immovable': no,
  'request-court-application/courtAt': () => 'organ-place',
  'request-court-application/firstInstance': no,
  'request-court-application/claims': ({ party, surroundings }) =>
    party && `强制执行：${owedText(party, surroundings.today)}`,
  'request-court-application/attachments': () => ['decision', 'evidence', 'views', 'object'],
  'record-court-answer/plainlyIllegal': no,
  'record-demand-views/adopted': no,
};

/** 并案、分案：由承办人选另一案件、选分出的人，先不替他选。移送：管辖已经定给哪个机关，就移送哪个机关。 */
const otherCases: PrefillTable = {
  'request-joinder/joinedParties': () => [],
  'request-joinder/joinedViolations': () => [],
  'request-split/splitParties': () => [],
  'request-lead-transfer/to': (scope) => competentBody(scope),
  'request-transfer-out/to': (scope) => competentBody(scope),
};

/** 救济和移送：收到的日子是今天，少见的情形先填“否”。 */
const others: PrefillTable = {
  'request-decision-change/proposal': ({ party }) => party?.decision?.proposal,
  'register-remedy/filedOn': today,
  'register-remedy/copyReceivedOn': today,
  'register-remedy/simplified': no,
  'record-remedy-outcome/effectiveOn': today,
  'record-remedy-outcome/worse': no,
  'record-remedy-outcome/thirdPartyAsked': no,
  'record-remedy-outcome/procedureOnly': no,
  'decide-withdrawal/attendees': () => undefined,
  'suspect-crime/facts': ({ surroundings: { theCase } }) =>
    theCase?.violations.map(({ facts }) => facts).join('\n'),
  'hand-case-to-police/papers': () => ['report', 'goods'],
};

/** 快速办理：查明的事实从案件取；到案的时刻关系期限，不先填此刻。 */
const fastTrack: PrefillTable = {
  'offer-fast-track/facts': ({ surroundings: { theCase } }) =>
    theCase?.violations.map(({ facts }) => facts).join('\n'),
  'offer-fast-track/arrivedAt': () => undefined,
};

/** 普通程序主线以外各程序的初值。 */
export const proceedingsPrefill: PrefillTable = {
  ...coercion,
  ...hearing,
  ...summary,
  ...inspection,
  ...execution,
  ...otherCases,
  ...others,
  ...fastTrack,
};

function competentBody({ surroundings: { theCase } }: PrefillScope): string | undefined {
  const settled = theCase?.jurisdictionDisputes.at(-1);
  if (settled?.designated?.to === 'theirs') return settled.designated.organ;
  return settled?.negotiated?.outcome === 'theirs' ? settled.other : undefined;
}

// 亮证的时刻由服务器记到秒，此刻只到分；检查不会在亮证以前结束。
function afterCheckIn(scope: PrefillScope): string {
  const at = scope.surroundings.theCase?.inspection?.checkIn?.at;
  const now = minute(scope);
  return at && at > now ? at : now;
}

function recordingNow(scope: PrefillScope): unknown {
  return { from: minute(scope), to: minute(scope), gaps: [] };
}

// 听证的人员不能是本案的调查人员。
function outside(
  { surroundings: { registry, body, theCase } }: PrefillScope,
  duty: string,
): string | undefined {
  return registry.officersOf(body).find((each) => each.duty === duty && !theCase?.handlers.includes(each.id))
    ?.id;
}

// 连同主持人须三人以上的单数：先取其他执法人员，再取负责人。
function seatsBeside(scope: PrefillScope): readonly string[] {
  const { registry, body, theCase, today: on } = scope.surroundings;
  const chair = outside(scope, 'legal-reviewer');
  const free = registry
    .officersOf(body)
    .filter((each) => certificateOn(each, on) === 'valid')
    .filter(({ id }) => id !== chair && !theCase?.handlers.includes(id));
  const ranked = ['officer', 'legal-reviewer', 'unit-head', 'agency-head'].flatMap((duty) =>
    free.filter((each) => each.duty === duty).map(({ id }) => id),
  );
  return ranked.slice(0, 2);
}

function atHearing({ party, surroundings: { theCase, registry } }: PrefillScope): readonly string[] {
  const own = party ? [party.identity.representative ?? party.identity.name] : [];
  const officers = (theCase?.handlers ?? []).flatMap((id) => registry.officer(id)?.name ?? []);
  return [...own, ...officers.map((name) => `${name}（调查人员）`)];
}

function personOf({ surroundings: { theCase } }: PrefillScope): string | undefined {
  const identity = theCase?.parties[0]?.identity;
  return identity?.representative ?? identity?.name;
}

function owedText(
  party: NonNullable<PrefillScope['party']>,
  on: PrefillScope['surroundings']['today'],
): string {
  const owed: readonly (readonly [string, Fen])[] = [
    ['罚款', unpaidFine(party, on)],
    ['没收违法所得', unpaidGains(party, on)],
    ['加处罚款', lateFineOwed(party, on)],
  ];
  const parts = owed
    .filter(([, amount]) => amount > 0)
    .map(([title, amount]) => `${title}${groupedYuan(amount)}元`);
  return parts.length > 0 ? `缴纳${parts.join('、')}` : '';
}
