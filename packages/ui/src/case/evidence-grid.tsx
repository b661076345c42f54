import { type Case, evidenceKindTitles } from '@lpt/domain';
import { Icon } from '../frame/icons.tsx';

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** 证据：名称、来源、证明什么、文件摘要值。 */
export function EvidenceGrid({
  theCase: { city, id: caseId, evidence },
}: Readonly<{ theCase: Pick<Case, 'city' | 'id' | 'evidence'> }>) {
  if (evidence.length === 0) return <p className="lp-empty">还没有登记证据。</p>;
  return (
    <ul className="lp-evidence">
      {evidence.map(({ id, title, kind, source, obtainedOn, proves, officers, file }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p className="lp-note">
            {evidenceKindTitles[kind]} · {obtainedOn} · {officers.map(({ name }) => name).join('、')}
          </p>
          <p>来源：{source}</p>
          <p>证明：{proves}</p>
          {file && (
            <p className="lp-file">
              <Icon name="file" />
              <a href={`/api/cases/${city}/${caseId}/files/${file.id}`} download={file.name}>
                {file.name}
              </a>
              （{sizeOf(file.bytes)}）<span className="lp-hash">SHA-256 {file.sha256.slice(0, 16)}…</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
