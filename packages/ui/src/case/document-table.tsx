import type { Case, IssuedDocument } from '@lpt/domain';
import { Icon } from '../frame/icons.tsx';
import { PdfLink } from './document-drawer.tsx';
import { Tag } from './tag.tsx';

/** 文书的送达情况：哪一日送达；没有送达登记的没有。 */
export function servedSays(theCase: Case, id: string): string | undefined {
  const services = theCase.parties
    .flatMap((party) => party.services)
    .filter(({ document }) => document === id);
  const done = services.find(({ outcome }) => outcome !== 'failed');
  if (!done) return services.length > 0 ? '未能送达' : undefined;
  return done.outcome === 'announced' ? `公告中，${done.servedOn} 期满` : `${done.servedOn} 送达`;
}

/** 文书表。 */
export function DocumentTable({
  theCase,
  onPreview,
  caption = '本案文书',
}: Readonly<{
  theCase: Case;
  onPreview: (document: IssuedDocument) => void;
  caption?: string;
}>) {
  const { documents } = theCase;
  const partyName = (id: string | undefined) => theCase.parties.find((each) => each.id === id)?.identity.name;
  if (documents.length === 0) return <p className="lp-empty">还没有文书。</p>;
  return (
    <table className="lp-table lp-table-cards">
      <caption className="lp-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">文书</th>
          <th scope="col">文号</th>
          <th scope="col">状态</th>
          <th scope="col">日期</th>
          <th scope="col">下载</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id}>
            <th scope="row">
              <button type="button" className="lp-link" onClick={() => onPreview(document)}>
                <Icon name="paper" />
                {document.title}
              </button>
              {document.party && theCase.parties.length > 1 && <small>（{partyName(document.party)}）</small>}
            </th>
            <td data-title="文号">{document.number ?? '—'}</td>
            <td data-title="状态">
              <Tag tone="success">{servedSays(theCase, document.id) ?? '已制作'}</Tag>
            </td>
            <td data-title="日期" className="lp-unbroken">
              {document.on}
            </td>
            <td data-title="下载">
              <PdfLink theCase={theCase} document={document} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
