import type { CaseView } from '@lpt/ui';
import { Link } from '@tanstack/react-router';

/** 去办能补救的那一项；不归登录的人办的，写明由谁办；本阶段没有这一项的不写。 */
export function FixLink({
  view,
  fix,
  party,
}: Readonly<{ view: CaseView; fix: string; party: string | undefined }>) {
  const offered = view.acts.filter(({ act }) => act === fix);
  const found = offered.find((each) => each.party === party) ?? offered[0];
  if (!found) return null;
  if (!found.mine)
    return (
      <span className="lp-note lp-fix-other">
        “{found.title}”由{found.office.join('、')}办理
      </span>
    );
  return (
    <Link
      className="lp-fix"
      to="/cases/$city/$caseId"
      params={{ city: view.theCase.city, caseId: view.theCase.id }}
      search={{ act: fix, ...(found.party ? { party: found.party } : {}) }}
    >
      去办理：{found.title} ›
    </Link>
  );
}
