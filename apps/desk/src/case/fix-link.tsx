import { actOf, type Case, isAct } from '@lpt/domain';
import { Link } from '@tanstack/react-router';

/** 去办能补救的那一项。 */
export function FixLink({
  theCase,
  fix,
  party,
}: Readonly<{ theCase: Case; fix: string; party: string | undefined }>) {
  if (!isAct(fix)) return null;
  const act = actOf(fix);
  const target = act.per === 'party' ? (party ?? theCase.parties[0]?.id) : undefined;
  return (
    <Link
      className="lp-fix"
      to="/cases/$city/$caseId"
      params={{ city: theCase.city, caseId: theCase.id }}
      search={{ act: fix, ...(target ? { party: target } : {}) }}
    >
      去办理：{act.title} ›
    </Link>
  );
}
