import { Card } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { errorSays } from '../api/client.ts';
import { readingsQuery } from '../api/queries.ts';

/** 谁在什么时候为什么查阅过本案。 */
export function ReadingsCard({ city, caseId }: Readonly<{ city: string; caseId: string }>) {
  const { data, error } = useQuery(readingsQuery(city, caseId));
  return (
    <Card title="查阅记录" aside="最近二十条">
      {error && <p className="lp-warning">{errorSays(error)}</p>}
      {data?.rows.length === 0 && <p className="lp-empty">没有查阅记录。</p>}
      <ul className="sv-readings">
        {data?.rows.map(({ id, by, field, reason, at }) => (
          <li key={id}>
            <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time> {by}
            <span className="lp-note">
              {field}
              {reason && `：${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
