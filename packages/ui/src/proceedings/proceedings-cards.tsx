import type { CaseLink } from '@lpt/domain';
import type { ReactNode } from 'react';
import type { CaseView } from '../case/shapes.ts';
import { CoercionCard } from './coercion-card.tsx';
import { ExecutionCards } from './execution-card.tsx';
import { HearingCards } from './hearing-card.tsx';
import { InspectionCard } from './inspection-card.tsx';
import { LinksCard } from './links-card.tsx';
import { RemedyCards } from './remedy-card.tsx';

/** 各程序的工作卡片：检查、强制措施、听证、执行、救济、并案和分案。案件没有的不显示。 */
export function ProceedingsCards({
  view,
  renderOther,
}: Readonly<{ view: CaseView; renderOther?: (link: CaseLink) => ReactNode }>) {
  return (
    <>
      <InspectionCard view={view} />
      <CoercionCard view={view} />
      <HearingCards view={view} />
      <ExecutionCards view={view} />
      <RemedyCards view={view} />
      <LinksCard theCase={view.theCase} {...(renderOther ? { renderOther } : {})} />
    </>
  );
}
