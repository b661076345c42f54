import {
  type SupervisionRule,
  supervisionCategoryTitles,
  supervisionLevelTitles,
  supervisionRules,
} from '@lpt/domain';
import { cite, gistOf } from '@lpt/law';
import { ArticleLink, Card } from '@lpt/ui';
import type { FindingView } from './finding-view.ts';

/** 规则怎么说：属于哪一类、轻重、依据的条文和要旨。 */
export function RuleCard({ view }: Readonly<{ view: FindingView }>) {
  const rule = supervisionRules.find(({ id }) => id === view.rule);
  return (
    <Card title="规则和依据" aside={view.rule}>
      {rule && (
        <dl className="lp-pairs">
          <dt>规则</dt>
          <dd>{rule.title}</dd>
          <dt>类别</dt>
          <dd>{supervisionCategoryTitles[rule.category]}</dd>
          <dt>轻重</dt>
          <dd>{supervisionLevelTitles[rule.level]}</dd>
        </dl>
      )}
      <h3 className="sv-subtitle">依据</h3>
      <ul className="sv-articles">
        {view.articles.map((written) => (
          <li key={written}>
            <ArticleLink written={written} />
            <span className="lp-note">{gist(rule, written)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function gist(rule: SupervisionRule | undefined, written: string): string {
  const citation = rule?.articles.find((each) => cite(each) === written);
  return citation ? gistOf(citation) : '';
}
