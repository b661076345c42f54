import type { Case } from '@lpt/domain';
import { Card, errorSays } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { readingsQuery } from '../api/queries.ts';
import { beijingTime } from '../beijing-time.ts';

/** 谁在什么时候为什么查阅过本案。 */
export function ReadingsCard({ theCase }: Readonly<{ theCase: Case }>) {
  const { data, error } = useQuery(readingsQuery(theCase.city, theCase.id));
  return (
    <Card title="查阅记录" aside="最近二十条">
      {error && <p className="lp-warning">{errorSays(error)}</p>}
      {data?.rows.length === 0 && <p className="lp-empty">没有查阅记录。</p>}
      <ul className="sv-readings">
        {data?.rows.map(({ id, by, field, reason, at }) => (
          <li key={id}>
            <time dateTime={at}>{beijingTime(at)}</time> {by}
            <span className="lp-note">
              {readingTitle(field, theCase)}
              {reason && `：${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const titles: Readonly<Record<string, string>> = {
  case: '查看案件',
  opening: '登记调阅目的',
  dossier: '下载卷宗',
  export: '导出列表',
  document: '查看文书',
  file: '下载证据文件',
};

/** 查阅的内容：`document/D12` 写作“查看文书：立案审批表”；编号不给人看。 */
function readingTitle(field: string, { documents, evidence }: Case): string {
  const [kind = '', which] = field.split('/');
  const named =
    which &&
    (documents.find(({ id }) => id === which)?.title ??
      evidence.find(({ file }) => file?.id === which)?.title);
  return [titles[kind] ?? kind, named].filter(Boolean).join('：');
}
