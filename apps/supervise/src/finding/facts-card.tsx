import { Card } from '@lpt/ui';
import { Link } from '@tanstack/react-router';
import { factSource } from './fact-source.ts';
import type { FindingView } from './finding-view.ts';

/** 线索所依的事实，每一项写明从哪里来。 */
export function FactsCard({ view }: Readonly<{ view: FindingView }>) {
  return (
    <Card title="所依的事实" flush aside={`${view.facts.length} 项`}>
      <table className="lp-table lp-table-cards">
        <caption className="lp-hidden">所依的事实及其来源</caption>
        <thead>
          <tr>
            <th scope="col">事实</th>
            <th scope="col">内容</th>
            <th scope="col">来源</th>
          </tr>
        </thead>
        <tbody>
          {view.facts.map(({ title, value, source }) => (
            <tr key={`${title}/${value}/${source}`}>
              <th scope="row" className="lp-unbroken">
                {title}
              </th>
              <td data-title="内容">{value}</td>
              <td data-title="来源" className="sv-source">
                <Source view={view} source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Source({ view: { city, caseId }, source }: Readonly<{ view: FindingView; source: string }>) {
  const { title, document } = factSource(source);
  if (!document || caseId === null) return title;
  return (
    <Link to="/cases/$city/$caseId" params={{ city, caseId }} search={{ document }}>
      {title}
    </Link>
  );
}
