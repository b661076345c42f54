import { addWorkingDays, stateCouncilCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { Measure } from '../case/coercive-measure.ts';
import type { CourtExecution } from '../case/court-execution.ts';
import type { CoerciveExecution } from '../case/execution.ts';
import type { Party } from '../case/party.ts';
import { type Day, plusDays, plusMonths } from '../kernel/day.ts';

/** 事后检查：这一次办理留下的事实合不合法。只看记下来的事实，不看条件表，也不用条件所用的期限。 */
export function hindsight(before: Case | undefined, after: Case): string | undefined {
  const measures = after.measures.flatMap((each) => measureWrong(before, after, each) ?? []);
  return measures[0] ?? after.parties.flatMap((party) => partyWrong(before, after, party) ?? [])[0];
}

function partyWrong(before: Case | undefined, after: Case, party: Party): string | undefined {
  const earlier = before?.parties.find(({ id }) => id === party.id);
  const { decision, execution } = party;
  if (decision && !earlier?.decision && after.procedure === 'ordinary') {
    const wrong = decidedWrongly(after, party, decision.on);
    if (wrong) return wrong;
  }
  const { court, enforcement } = execution ?? {};
  if (court && !earlier?.execution?.court) return courtWrong(after, party, court);
  if (!enforcement) return undefined;
  const known = earlier?.execution?.enforcement;
  if (known?.number !== enforcement.number) return enforcementWrong(party, enforcement);
  return enforcement.carriedOut.length > known.carriedOut.length
    ? carriedOutWrong(party, enforcement)
    : undefined;
}

function decidedWrongly(theCase: Case, party: Party, on: Day): string | undefined {
  if (!theCase.filedOn) return '没有立案就作出处理决定';
  const agreed = theCase.reviews.filter(({ opinion }) => opinion?.outcome === 'agree');
  if (agreed.length === 0) return '没有经过审核就作出处理决定';
  if (agreed.every(({ fastTrack }) => fastTrack) && !theCase.parties.every(consents))
    return '没有全体当事人的同意，或者已经转回普通程序，仍凭快速办理的审核作出处理决定';
  if (!party.proposalApprovedOn) return '处理意见没有批准就作出处理决定';
  if (party.proposal?.outcome === 'no-penalty') return undefined;
  const served = party.notices.at(-1)?.servedOn;
  const replacedOn = party.decisionHistory?.former.at(-1)?.replacedOn;
  if (replacedOn && (!served || served < replacedOn)) return '原决定撤销以后没有重新告知就重新作出处理决定';
  if (!served || served > on) return '没有送达告知书就作出处理决定';
  if (served === on && !party.waiver) return '送达告知书当日、当事人没有放弃，就作出处理决定';
  if (theCase.handlers.includes(party.decision?.approvedBy ?? '')) return '承办人自己作出处理决定';
  return undefined;
}

function consents({ fastTrack }: Party): boolean {
  return fastTrack?.accepted !== undefined && !fastTrack.reverted;
}

/** 强制措施：实施以前批准，或者紧急而在二十四小时内补办；两名以上人员；延长在届满以前，一次。 */
function measureWrong(before: Case | undefined, after: Case, measure: Measure): string | undefined {
  const known = before?.measures.find(({ id }) => id === measure.id);
  if (!known) return implementedWrong(after, measure);
  if (measure.extension && !known.extension && measure.extension.on > lastDay(measure))
    return '强制措施期限届满以后才延长';
  const ratified = measure.urgent?.ratified;
  if (ratified && !known.urgent?.ratified && hoursBetween(measure.at, ratified.at) > 24)
    return '当场实施强制措施，超过二十四小时才补办批准';
  return undefined;
}

function implementedWrong({ requests, handlers }: Case, measure: Measure): string | undefined {
  const approval = requests.find(({ id }) => id === measure.request)?.opinions.at(-1);
  const approved = approval?.outcome === 'approved' && approval.role === 'agency-head';
  if (!measure.urgent && !(approved && approval.on <= measure.on)) return '没有批准就实施强制措施';
  if (approval && handlers.includes(approval.by)) return '承办人自己批准强制措施';
  if (new Set(measure.officers.map(({ id }) => id)).size < 2) return '不足两名执法人员实施强制措施';
  return measure.days > 30 ? '强制措施的期限超过三十日' : undefined;
}

/** 不算检测期间的最后一日；告知过检测的，按期间的日数顺延。 */
function lastDay({ on, days, testing }: Measure): Day {
  const excluded = testing.reduce((sum, { from, to }) => sum + daysIn(from, to), 0);
  return plusDays(on, days + excluded);
}

const MS_A_DAY = 86_400_000;

function daysIn(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MS_A_DAY + 1;
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (MS_A_DAY / 24);
}

function servedOn({ services }: Party, document: string | undefined): Day | undefined {
  return services.find((each) => each.document === document && each.servedOn)?.servedOn;
}

function demandServedOn(party: Party): Day | undefined {
  const demands = party.execution?.demands.filter(({ kind }) => kind === 'performance') ?? [];
  return servedOn(party, demands.at(-1)?.document);
}

/** 申请法院：决定书送达满六个月没有人复议、起诉，或者复议、诉讼已经有结果；催告送达满十个工作日。 */
function courtWrong({ procedure }: Case, party: Party, { on }: CourtExecution): string | undefined {
  const served = servedOn(party, party.decision?.document);
  if (!served) return '决定书没有送达就申请法院强制执行';
  const proceedings = party.remedies?.proceedings ?? [];
  if (proceedings.some(({ outcome }) => !outcome)) return '复议、诉讼还在进行就申请法院强制执行';
  const periods = procedure === 'summary' ? plusDays(served, 60) : plusMonths(served, 6);
  if (proceedings.length === 0 && on <= periods) return '救济期限没有届满就申请法院强制执行';
  const demanded = demandServedOn(party);
  if (!demanded) return '没有催告就申请法院强制执行';
  return on <= addWorkingDays(demanded, 10, stateCouncilCalendar)
    ? '催告没有满十个工作日就申请法院强制执行'
    : undefined;
}

/** 本机关强制执行：决定书送达，催告逾期不履行，或者催告期间有转移、隐匿财物的证据。 */
function enforcementWrong(party: Party, { on, manner }: CoerciveExecution): string | undefined {
  const served = servedOn(party, party.decision?.document);
  if (!served || served > on) return '决定书没有送达就决定强制执行';
  if (manner === 'auction-seized' && on <= plusMonths(served, 6)) return '救济期限没有届满就拍卖抵缴';
  const demand = party.execution?.demands.findLast(({ kind }) => kind === 'performance');
  const demanded = demandServedOn(party);
  if (!demand || !demanded || demanded > on) return '没有催告就决定强制执行';
  return on <= demand.performBy && !demand.hiding ? '催告期限没有届满就决定强制执行' : undefined;
}

function carriedOutWrong(party: Party, { document, carriedOut }: CoerciveExecution): string | undefined {
  const last = carriedOut.at(-1);
  const served = servedOn(party, document);
  if (!last || !served || served > last.from.slice(0, 10)) return '强制执行决定书没有送达就实施';
  return new Set(last.officers.map(({ id }) => id)).size < 2 ? '不足两名执法人员实施强制执行' : undefined;
}
