import type { Case } from '../case/case.ts';
import type { Measure } from '../case/coercive-measure.ts';
import { servedService } from '../case/party-stage.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation, Extension } from '../deadlines/derivation.ts';
import { calendarDays } from '../deadlines/length.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Day, earlier, later } from '../kernel/day.ts';

/** 措施的状态。届满由日子推出：查封、扣押届满仍须办理解除，冻结届满由金融机构自动解除。 */
export type MeasureStage = 'in-force' | 'extended' | 'expired' | 'lifted' | 'rejected' | 'converted';

export const measureStageTitles: Readonly<Record<MeasureStage, string>> = {
  'in-force': '实施中',
  extended: '已延长',
  expired: '期限届满，没有解除',
  lifted: '已解除',
  rejected: '负责人不予批准，已解除',
  converted: '已没收、销毁或者移送',
};

/** 期限的代号。 */
export function termIdOf({ kind }: Pick<Measure, 'kind'>): 'freezing' | 'sealing-or-impoundment' {
  return kind === 'freezing' ? 'freezing' : 'sealing-or-impoundment';
}

/** 不计入期限的检测期间：书面告知送达以后的才扣除，提前得到结果的扣到那一日。 */
export function testingPauses(
  theCase: Case,
  { party: id, testing }: Measure,
  on: Day,
): readonly Readonly<{ kind: 'notified-testing'; from: Day; to: Day }>[] {
  const party = theCase.parties.find((each) => each.id === id);
  return testing.flatMap(({ document, from, to, endedOn }) => {
    const servedOn = party && servedService(party, document, on)?.servedOn;
    if (!servedOn) return [];
    const pause = {
      kind: 'notified-testing',
      from: later(from, servedOn),
      to: earlier(to, endedOn ?? to),
    } as const;
    return pause.from <= pause.to ? [pause] : [];
  });
}

/** 延长，从延长前的届满日接着算；没有延长的为空。 */
export function termExtensions({ extension }: Pick<Measure, 'extension'>): readonly Extension[] {
  if (!extension) return [];
  return [
    { length: calendarDays(extension.days), title: '情况复杂，延长期限', approvedBy: '行政机关负责人' },
  ];
}

/** 措施的期限：决定书载明的日数，加已告知的检测期间，加批准的延长；届满遇放假不顺延。 */
export function measureTerm(theCase: Case, measure: Measure, ctx: ViewContext): Derivation {
  const term = deriveDeadline({
    id: termIdOf(measure),
    profiles: theCase.profiles,
    from: measure.on,
    length: calendarDays(measure.days),
    pauses: testingPauses(theCase, measure, ctx.on),
    extensions: termExtensions(measure),
    calendar: ctx.calendar,
  });
  if (!term) throw new Error('the table has a term for every measure');
  return term;
}

/** 措施此刻的状态。 */
export function measureStage(theCase: Case, measure: Measure, ctx: ViewContext): MeasureStage {
  if (measure.ended) {
    const { how } = measure.ended;
    return how === 'lifted' || how === 'rejected' ? how : 'converted';
  }
  if (ctx.on > measureTerm(theCase, measure, ctx).due) return 'expired';
  return measure.extension ? 'extended' : 'in-force';
}

/** 还在限制当事人的财物：没有了结，冻结的还没有届满。届满而没有解除的查封、扣押仍算。 */
export function isBinding(theCase: Case, measure: Measure, ctx: ViewContext): boolean {
  if (measure.ended) return false;
  return measure.kind !== 'freezing' || ctx.on <= measureTerm(theCase, measure, ctx).due;
}
