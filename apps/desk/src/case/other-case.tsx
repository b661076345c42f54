import type { Case, CaseLink } from '@lpt/domain';
import { useSession } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { casesQuery } from '../api/queries.ts';
import { splitOpening } from '../openings.ts';

/** 另一案件的链接；分出的还没有开立的，由承办人员开立。 */
export function OtherCase({ theCase, link: { kind, other } }: Readonly<{ theCase: Case; link: CaseLink }>) {
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
