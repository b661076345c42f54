import { type Day, type Derivation, day } from '@lpt/domain';
import { cite } from '@lpt/law';
import type { ClockView } from '../case/shapes.ts';

/** 页面自己算出的期限，写成能点开看算式的样子。`metOn` 为办结之日。 */
export function derivedClock(
  derivation: Derivation,
  { key, title, today, metOn }: Readonly<{ key: string; title: string; today: Day; metOn?: Day }>,
): ClockView {
  const articles = derivation.steps.flatMap((step) => (step.articles ?? []).map(cite));
  return {
    key,
    id: key,
    rule: '',
    title,
    nature: 'limit',
    startsOn: derivation.steps.find((step) => step.day)?.day ?? today,
    dueOn: derivation.due,
    provisional: derivation.provisional,
    status: statusOf(derivation.due, today, metOn),
    articles: [...new Set(articles)],
    steps: derivation.steps.map((step) => ({
      says: step.says,
      articles: (step.articles ?? []).map(cite),
      ...(step.day ? { day: step.day } : {}),
      ...(step.interpretation === undefined ? {} : { interpretation: step.interpretation }),
    })),
    ...(derivation.dueAt ? { dueAt: derivation.dueAt } : {}),
    ...(metOn ? { metOn } : {}),
  };
}

function statusOf(due: Day, today: Day, metOn: Day | undefined): ClockView['status'] {
  if (metOn) return metOn > due ? 'overdue' : 'met';
  return today > day(due) ? 'overdue' : 'running';
}
