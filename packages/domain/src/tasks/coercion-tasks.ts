import { addWorkingDays, isWorkingDay } from '../calendar/calendar.ts';
import type { ApprovalKind, Case } from '../case/case.ts';
import { type Measure, measureKindTitles } from '../case/coercive-measure.ts';
import { servedService } from '../case/party-stage.ts';
import type { PartyId } from '../case/people.ts';
import type { Preservation } from '../case/preservation.ts';
import type { Clock } from '../clocks/clock.ts';
import type { Due } from '../clocks/due-moment.ts';
import { measureStage, measureTerm } from '../clocks/measure-term.ts';
import { preservationStage } from '../clocks/preservation-term.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Draft, dueBy } from './task.ts';

/** 登记保存和强制措施的待办：处理、补办批准、届满前解除或者延长、送达、退还。 */
export function coercionTasks(theCase: Case, clocks: readonly Clock[], ctx: ViewContext): readonly Draft[] {
  return [
    ...theCase.preservations.flatMap((each) => preservationTasks(theCase, each, clocks, ctx)),
    ...theCase.measures.flatMap((each) => [
      ...ratifying(theCase, each, 'measure-late', clocks),
      ...ending(theCase, each, ctx),
      ...serving(theCase, each, clocks, ctx),
      ...returning(each),
    ]),
  ];
}

function pending(theCase: Case, kind: ApprovalKind, party: PartyId): boolean {
  return theCase.requests.some(
    (each) => each.kind === kind && each.party === party && each.status === 'pending',
  );
}

function dueOf(clocks: readonly Clock[], id: Clock['id'], mark: string): Due {
  const clock = clocks.find(({ key }) => key.startsWith(`${id}/`) && key.endsWith(`/${mark}`));
  return clock?.metOn ? {} : dueBy(clock);
}

function task(each: Measure | Preservation, title: string, act: string): Draft {
  return { role: 'handler', title: `${title}（${each.number}）`, act, party: each.party, mark: each.id };
}

function preservationTasks(
  theCase: Case,
  each: Preservation,
  clocks: readonly Clock[],
  ctx: ViewContext,
): readonly Draft[] {
  const stage = preservationStage(theCase, each, ctx);
  if (stage === 'lapsed' && !each.lapseNotice)
    return [task(each, '通知当事人登记保存已经自动解除', 'notify-preservation-lapse')];
  if (stage !== 'in-force') return [];
  const settling = pending(theCase, 'preservation-outcome', each.party)
    ? []
    : [
        {
          ...task(each, '处理登记保存的证据', 'request-preservation-outcome'),
          ...dueOf(clocks, 'preservation-decision', each.id),
        },
      ];
  return [...ratifying(theCase, each, 'preservation-late', clocks), ...settling];
}

function ratifying(
  theCase: Case,
  each: Measure | Preservation,
  kind: 'measure-late' | 'preservation-late',
  clocks: readonly Clock[],
): readonly Draft[] {
  const ended = 'ended' in each && each.ended;
  if (!each.urgent || each.urgent.ratified || ended || pending(theCase, kind, each.party)) return [];
  const id = kind === 'measure-late' ? 'measure-approval' : 'preservation-approval';
  return [{ ...task(each, '补办批准', `request-${kind}`), ...dueOf(clocks, id, each.id) }];
}

// 届满前最后一个工作日起提醒；届满在放假期间的，最迟在放假以前办。
function ending(theCase: Case, each: Measure, ctx: ViewContext): readonly Draft[] {
  const stage = measureStage(theCase, each, ctx);
  if (pending(theCase, 'measure-lifting', each.party)) return [];
  const name = measureKindTitles[each.kind];
  const { due } = measureTerm(theCase, each, ctx);
  const dueOn = isWorkingDay(due, ctx.calendar) ? due : addWorkingDays(due, -1, ctx.calendar);
  if (stage === 'expired' && each.kind !== 'freezing')
    return [{ ...task(each, `期限已经届满，立即解除${name}`, 'request-measure-lifting'), dueOn }];
  const running = stage === 'in-force' || stage === 'extended';
  if (!running || ctx.on < addWorkingDays(due, -1, ctx.calendar)) return [];
  const extend = each.extension ? '' : '或者报请延长';
  return [{ ...task(each, `届满以前处理：解除${name}${extend}`, 'request-measure-lifting'), dueOn }];
}

function serving(theCase: Case, each: Measure, clocks: readonly Clock[], ctx: ViewContext): readonly Draft[] {
  const party = theCase.parties.find(({ id }) => id === each.party);
  const unserved = (document: string | undefined) =>
    document !== undefined && party !== undefined && !servedService(party, document, ctx.on);
  const one = (title: string, what: string) => ({
    ...task(each, title, 'serve-document'),
    mark: `${each.id}-${what}`,
  });
  const frozen = each.kind === 'freezing' && unserved(each.document);
  const lifted = each.ended?.how === 'lifted' && unserved(each.ended.document);
  return [
    ...(frozen
      ? [{ ...one('送达冻结决定书', 'decision'), ...dueOf(clocks, 'freezing-delivery', each.id) }]
      : []),
    ...each.testing
      .filter(({ document, endedOn }) => !endedOn && unserved(document))
      .map(({ id }) => one('送达检测期间告知书，没有送达的不扣除', id)),
    ...(unserved(each.extension?.document) && !each.ended ? [one('送达延长期限决定书', 'extension')] : []),
    ...(lifted
      ? [{ ...one('送达解除决定书', 'lifting'), ...dueOf(clocks, 'lifting-service', each.id) }]
      : []),
  ];
}

function returning(each: Measure): readonly Draft[] {
  const { ended, returned, kind } = each;
  const released = ended?.how === 'lifted' || ended?.how === 'rejected';
  if (!ended || !released || returned || kind === 'freezing') return [];
  return [{ ...task(each, '立即退还财物', 'return-items'), dueOn: ended.on }];
}
