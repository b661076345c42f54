/** @jsxRuntime automatic @jsxImportSource preact */
import type { Derivation } from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { dayWithWeekday } from './days.ts';

/** 一个最后日期，和它怎样算出来。 */
export function DueDay(
  props: Readonly<{ title: string; derivation: Derivation; over: boolean; what?: string }>,
) {
  const { title, derivation, over, what = '提出' } = props;
  return (
    <div class="stack">
      <p class="due">
        <span>{title}</span>
        <strong>{dayWithWeekday(derivation.due)}</strong>
        {over ? <span class="tag tag-warn">已经届满</span> : <span class="tag tag-calm">当日仍可{what}</span>}
      </p>
      <HowCounted derivation={derivation} />
    </div>
  );
}

/** 日期的算式，逐步说明。 */
export function HowCounted({ derivation: { steps, provisional } }: { derivation: Derivation }) {
  return (
    <details>
      <summary>这个日期怎样算出来{provisional && '（暂计）'}</summary>
      <ol>
        {steps.map(({ says, articles = [] }) => (
          <li key={says}>
            {says}
            {articles.length > 0 && <cite>{citeAll(articles)}</cite>}
          </li>
        ))}
      </ol>
    </details>
  );
}
