import { fastTrackOfCase, hearingRightOf, leadSourceTitles, procedureTitles } from '@lpt/domain';
import { type CaseView, caseTitle, type OpenActView, Tag, undoneSays, useRegistry } from '@lpt/ui';
import { Link } from '@tanstack/react-router';
import { ActButton, ClosedReasons } from './act-button.tsx';

/** 案件页的标题区：名称、状态、要紧的一两项办理。窄屏上这两项钉在底部。 */
export function CaseHeader({ view, primary }: Readonly<{ view: CaseView; primary: readonly OpenActView[] }>) {
  const { theCase, body, stage } = view;
  const registry = useRegistry();
  const officers = theCase.handlers.map((id) => registry.officer(id)?.name ?? id);
  const hearing = theCase.parties.some(
    ({ identity, proposal, decision }) =>
      hearingRightOf(identity, decision?.proposal ?? proposal, theCase.profiles).granted,
  );
  const undone = theCase.parties.map(undoneSays).find((says) => says !== undefined);
  const closed = primary.filter(({ reasons }) => reasons.length > 0);
  const meta = [
    theCase.number ?? `线索 ${theCase.lead.number}`,
    `${procedureTitles[theCase.procedure]}${fastTrackOfCase(theCase) === 'accepted' ? '（快速办理）' : ''}`,
    body.name,
    `来源：${leadSourceTitles[theCase.lead.source]}`,
    officers.length > 0 ? `承办：${officers.join('、')}` : '',
  ];
  return (
    <div className="desk-title">
      <nav aria-label="位置" className="lp-crumbs">
        <Link to="/cases">案件</Link> / <span>案件详情</span>
      </nav>
      <div className="desk-title-row">
        <div className="desk-title-text">
          <h1>
            {caseTitle(theCase)}{' '}
            <span className="desk-tags">
              <Tag tone="info">{stage}</Tag>
              {undone && <Tag tone="error">{undone}</Tag>}
              {hearing && !undone && <Tag tone="warning">达到听证标准</Tag>}
            </span>
          </h1>
          <ul className="desk-meta">
            {meta.filter(Boolean).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
        {primary.length > 0 && (
          <div className="desk-actions">
            {primary.map((item, index) => (
              <ActButton
                key={`${item.act}/${item.party ?? ''}/${item.request ?? ''}`}
                view={view}
                item={item}
                isPrimary={index === primary.length - 1}
              />
            ))}
          </div>
        )}
      </div>
      {closed.map((item) => (
        <ClosedReasons key={`${item.act}/${item.party ?? ''}`} view={view} item={item} named />
      ))}
    </div>
  );
}
