import { type Measure, measureKindTitles } from '../case/coercive-measure.ts';
import { measureTerm } from '../clocks/measure-term.ts';
import type { DocumentScope } from './document.ts';
import { itemsText } from './items-block.ts';
import type { Inline, Value } from './model.ts';
import { given, givenDay, givenMoney } from './origin.ts';

/** 这次办理的强制措施，及其在案件里的位置；没有的是程序的错误，直接抛出。 */
export function measureOf({ theCase, events }: DocumentScope): Readonly<{ measure: Measure; path: string }> {
  const ids = events.flatMap((event) => {
    if (event.type === 'MeasureImplemented') return [event.measure.id];
    return 'measure' in event && typeof event.measure === 'string' ? [event.measure] : [];
  });
  const index = theCase.measures.findLastIndex(({ id }) => ids.includes(id));
  const measure = theCase.measures[index];
  if (!measure) throw new Error('no coercive measure in this act');
  return { measure, path: `measures.${index}` };
}

/** 措施的中文名称。 */
export function kindText({ kind }: Measure): string {
  return measureKindTitles[kind];
}

/** 期限届满之日。 */
export function measureUntil(scope: DocumentScope, measure: Measure): Value {
  return givenDay(measureTerm(scope.theCase, measure, scope.ctx).due, 'computed');
}

/** 对象：财物的概要，或者账户和数额。 */
export function objectText({ account, items }: Measure, path: string): readonly Inline[] {
  if (!account) return [given(itemsText(items), 'measure', `${path}.items`), '（详见清单）'];
  return [
    given(account.bank, 'measure', `${path}.account.bank`),
    '账号',
    given(account.account, 'measure', `${path}.account.account`),
    '内的存款、汇款',
    givenMoney(account.amountFen, 'measure', `${path}.account.amountFen`),
  ];
}

/** 指回原来的决定：某日对某某查封（文号）。 */
export function measureReference(measure: Measure, path: string): readonly Inline[] {
  return [
    '本机关于',
    givenDay(measure.on, 'measure', `${path}.on`),
    `实施的${kindText(measure)}（`,
    given(measure.number, 'number', `${path}.number`),
    '）',
  ];
}
