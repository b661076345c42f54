import type { ReactNode } from 'react';
import { Icon } from '../frame/icons.tsx';
import { ArticleLinks } from './article-link.tsx';
import type { Reason } from './shapes.ts';

/** 依法不能办理的全部理由：说法、本案情况、补救、依据。 */
export function ReasonList({
  reasons,
  renderFix,
}: Readonly<{
  reasons: readonly Reason[];
  renderFix?: (fix: string, party: string | undefined) => ReactNode;
}>) {
  return (
    <ul className="lp-reasons">
      {reasons.map((reason) => (
        <li key={`${reason.code}/${reason.party ?? ''}`}>
          <span className="lp-mark lp-mark-unlawful">
            <Icon name="unlawful" />
          </span>
          <div>
            <p className="lp-reason-says">{reason.says}</p>
            {reason.detail && <p>{reason.detail}</p>}
            <p className="lp-remedy">补救：{reason.remedy}</p>
            <p className="lp-articles">
              <ArticleLinks articles={reason.articles} />
              {reason.fix && renderFix?.(reason.fix, reason.party)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
