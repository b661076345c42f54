import type { IssuedDocument } from '@lpt/domain';
import { Card, caseQuery, caseTitle, DocumentDrawer, DocumentTable, PageError, PageSkeleton } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';

const route = getRouteApi('/inside/cases/$city/$caseId/documents');

/** 本案全部文书，逐份预览、下载；归档以后可以下载卷宗。 */
export function DocumentsPage() {
  const { city, caseId } = route.useParams();
  const { data: view, error, isPending } = useQuery(caseQuery(city, caseId));
  const [shown, setShown] = useState<IssuedDocument>();
  if (isPending) return <PageSkeleton />;
  if (!view) return <PageError error={error} />;
  const { theCase } = view;
  return (
    <div className="lp-page">
      <nav aria-label="位置" className="lp-crumbs">
        <Link to="/cases">案件</Link> /{' '}
        <Link to="/cases/$city/$caseId" params={{ city, caseId }}>
          案件详情
        </Link>{' '}
        / <span>文书</span>
      </nav>
      <h1>{caseTitle(theCase)}：文书</h1>
      <Card
        title="全部文书"
        flush
        aside={
          <a href={`/api/cases/${city}/${caseId}/dossier`} target="_blank" rel="noreferrer">
            卷宗 PDF<span className="lp-hidden">（新窗口）</span>
          </a>
        }
      >
        <DocumentTable theCase={theCase} onPreview={setShown} />
      </Card>
      <DocumentDrawer theCase={theCase} document={shown} onClose={() => setShown(undefined)} />
    </div>
  );
}
