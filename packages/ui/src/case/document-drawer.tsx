import type { Case, IssuedDocument } from '@lpt/domain';
import { useQuery } from '@tanstack/react-query';
import { Drawer, Skeleton } from 'antd';
import { errorSays } from '../api/client.ts';
import { documentQuery } from '../api/queries.ts';
import { DialogFocus } from '../frame/dialog-focus.tsx';
import { Paper } from '../paper/paper.tsx';

type Where = Readonly<{ theCase: Pick<Case, 'city' | 'id'>; document: IssuedDocument }>;

/** 文书 PDF 的链接。 */
export function PdfLink({ theCase: { city, id }, document }: Where) {
  return (
    <a href={`/api/cases/${city}/${id}/documents/${document.id}/pdf`} target="_blank" rel="noreferrer">
      PDF<span className="lp-hidden">：{document.title}（新窗口）</span>
    </a>
  );
}

/** 文书预览的抽屉，不离开案件页。 */
export function DocumentDrawer({
  theCase,
  document,
  onClose,
}: Readonly<{ theCase: Case; document: IssuedDocument | undefined; onClose: () => void }>) {
  if (!document) return null;
  return (
    <Drawer open title={document.title} size={820} onClose={onClose}>
      <DialogFocus />
      {/* A drawer that scrolls needs something in it that the keyboard can reach. */}
      <p className="lp-paper-link">
        <PdfLink theCase={theCase} document={document} />
      </p>
      <DocumentBody theCase={theCase} document={document} />
    </Drawer>
  );
}

function DocumentBody({ theCase, document }: Where) {
  const { data, error } = useQuery(documentQuery(theCase.city, theCase.id, document.id));
  if (error) return <p className="lp-warning">{errorSays(error)}</p>;
  return data ? <Paper model={data.model} /> : <Skeleton active />;
}
