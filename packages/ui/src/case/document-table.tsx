import type { Case, IssuedDocument } from '@lpt/domain';
import { Icon } from '../frame/icons.tsx';
import { PdfLink } from './document-drawer.tsx';
import { Tag, type Tone } from './tag.tsx';

type Served = Readonly<{ says: string; tone: Tone }>;

/** 文书的送达情况：哪一日送达；没有送达登记的没有。 */
function servedOf(theCase: Case, id: string): Served | undefined {
  const services = theCase.parties
    .flatMap((party) => party.services)
    .filter(({ document }) => document === id);
  const done = services.find(({ outcome }) => outcome !== 'failed');
  if (!done) return services.length > 0 ? { says: '未能送达', tone: 'warning' } : undefined;
  if (done.outcome === 'announced') return { says: `公告，${done.servedOn} 期满`, tone: 'info' };
  return { says: `${done.servedOn} 送达`, tone: 'success' };
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
    <table className="lp-table lp-table-cards lp-table-papers">
      <caption className="lp-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">文书</th>
          <th scope="col">文号</th>
          <th scope="col">日期</th>
          <th scope="col">送达</th>
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
            <td data-title="文号" className="lp-unbroken">
              {document.number ?? '—'}
            </td>
            <td data-title="日期" className="lp-unbroken">
              {document.on}
            </td>
            <td data-title="送达" className="lp-unbroken">
              <Service served={servedOf(theCase, document.id)} />
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

// 不送达当事人的内部文书没有送达情况。
function Service({ served }: Readonly<{ served: Served | undefined }>) {
  return served ? <Tag tone={served.tone}>{served.says}</Tag> : <span className="lp-nothing">—</span>;
}
