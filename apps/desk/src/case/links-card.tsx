import type { Case, CaseLink } from '@lpt/domain';
import { Card, useSession } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { casesQuery } from '../api/queries.ts';
import { splitOpening } from '../openings.ts';

const titles: Readonly<Record<CaseLink['kind'], string>> = {
  joined: '并入本案',
  'joined-into': '并入另一案件',
  split: '分出另案',
  'split-from': '由另一案件分出',
};

/** 并案和分案：每次写明另一案件，分出的可以从这里开立。都没有的不显示。 */
export function LinksCard({ theCase }: Readonly<{ theCase: Case }>) {
  if (theCase.links.length === 0) return null;
  return (
    <Card title="并案与分案">
      <ul className="lp-records">
        {theCase.links.map((link) => (
          <li key={`${link.kind}/${link.other.number}`}>
            <b>{titles[link.kind]}</b> {link.other.number}，{link.on}。{link.reason}
            <p className="desk-link-other">
              <Other theCase={theCase} link={link} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** 另一案件的链接；分出的还没有开立的，由承办人员开立。 */
function Other({ theCase, link: { kind, other } }: Readonly<{ theCase: Case; link: CaseLink }>) {
  const { account } = useSession();
  const { data } = useQuery(casesQuery({ q: other.number }));
  const found = data?.rows.find(({ number }) => number === other.number);
  if (found)
    return (
      <Link to="/cases/$city/$caseId" params={{ city: found.city, caseId: found.caseId }}>
        打开案件<span className="lp-hidden"> {other.number}</span>
      </Link>
    );
  if (!data || kind !== 'split' || !account.roles.includes('handler')) return null;
  return (
    <Link
      to="/openings/$act"
      params={{ act: splitOpening.act }}
      search={{ city: theCase.city, caseId: theCase.id, number: other.number }}
      className="desk-button"
    >
      开立分出的案件
    </Link>
  );
}
