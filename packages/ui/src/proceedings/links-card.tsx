import type { Case, CaseLink } from '@lpt/domain';
import type { ReactNode } from 'react';
import { Card } from '../case/card.tsx';

const titles: Readonly<Record<CaseLink['kind'], string>> = {
  joined: '并入本案',
  'joined-into': '并入另一案件',
  split: '分出另案',
  'split-from': '由另一案件分出',
};

/** 并案和分案：每次写明另一案件；`renderOther` 是去另一案件的办法。都没有的不显示。 */
export function LinksCard({
  theCase,
  renderOther,
}: Readonly<{ theCase: Case; renderOther?: (link: CaseLink) => ReactNode }>) {
  if (theCase.links.length === 0) return null;
  return (
    <Card title="并案与分案">
      <ul className="lp-records">
        {theCase.links.map((link) => (
          <li key={`${link.kind}/${link.other.number}`}>
            <b>{titles[link.kind]}</b> {link.other.number}，{link.on}。{link.reason}
            {renderOther && <p className="lp-link-other">{renderOther(link)}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
