import type { ReactNode } from 'react';
import { Icon } from '../frame/icons.tsx';
import { ArticleLinks } from './article-link.tsx';
import { Card } from './card.tsx';
import type { CheckItemView } from './shapes.ts';

const stateTitles: Readonly<Record<CheckItemView['state'], string>> = {
  unlawful: '不合法',
  missing: '需补正',
  passed: '通过',
};

const order: readonly CheckItemView['state'][] = ['unlawful', 'missing', 'passed'];

// 没有通过的全部直接看得见；通过的只列几项，其余收起来，手机上不用翻过几屏才到办理。
const PASSED_SHOWN = 4;

/** 法律检查的合计。 */
export function checkCounts(
  items: readonly CheckItemView[],
): Readonly<Record<CheckItemView['state'], number>> {
  const count = (state: CheckItemView['state']) => items.filter((each) => each.state === state).length;
  return { unlawful: count('unlawful'), missing: count('missing'), passed: count('passed') };
}

/** 合法性检查：逐项结论、说明、依据、怎样补。`renderFix` 给出去补的链接。 */
export function LegalCheck({
  items,
  partyName,
  renderFix,
  aside,
}: Readonly<{
  items: readonly CheckItemView[];
  partyName: (id: string) => string | undefined;
  renderFix?: (fix: string, party: string | undefined) => ReactNode;
  aside?: ReactNode;
}>) {
  const counts = checkCounts(items);
  const sorted = order.flatMap((state) => items.filter((each) => each.state === state));
  const shown = sorted.length - Math.max(0, counts.passed - PASSED_SHOWN);
  const row = (item: CheckItemView) => (
    <CheckRow
      key={`${item.code}/${item.party ?? ''}`}
      item={item}
      party={item.party ? partyName(item.party) : undefined}
      fix={item.state !== 'passed' && item.fix ? renderFix?.(item.fix, item.party) : undefined}
    />
  );
  return (
    <Card title="合法性检查" id="legal-check" aside={aside} flush>
      {sorted.length > 0 && (
        <ul className="lp-counts">
          {order.map((state) => (
            <li key={state} className={`lp-count lp-count-${state}`}>
              <b>{counts[state]}</b>
              <span>{stateTitles[state]}</span>
            </li>
          ))}
        </ul>
      )}
      {sorted.length === 0 && <p className="lp-empty">本阶段没有检查项目。</p>}
      <ul className="lp-checks">{sorted.slice(0, shown).map(row)}</ul>
      {sorted.length > shown && (
        <details className="lp-checks-more">
          <summary>其余 {sorted.length - shown} 项通过</summary>
          <ul className="lp-checks">{sorted.slice(shown).map(row)}</ul>
        </details>
      )}
    </Card>
  );
}

function CheckRow({
  item,
  party,
  fix,
}: Readonly<{ item: CheckItemView; party: string | undefined; fix: ReactNode }>) {
  return (
    <li className={`lp-check lp-check-${item.state}`}>
      <span className="lp-mark">
        <Icon name={item.state} />
      </span>
      <div>
        <h3>
          <span className="lp-hidden">{stateTitles[item.state]}：</span>
          {item.state === 'passed' ? item.title : item.says}
          {party && <small>（{party}）</small>}
        </h3>
        {item.detail && <p>{item.detail}</p>}
        {item.state !== 'passed' && <p className="lp-remedy">补救：{item.remedy}</p>}
        <p className="lp-articles">
          <ArticleLinks articles={item.articles} />
          {fix}
        </p>
      </div>
    </li>
  );
}
