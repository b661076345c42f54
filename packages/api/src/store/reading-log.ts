import { createHash } from 'node:crypto';
import type { Viewer } from '@lpt/domain';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { scopeOf } from './viewer-scope.ts';

const HOUR_MS = 3_600_000;

/** 看了哪一案的什么。 */
export type Read = Readonly<{ city: string; caseId: string; field: string; reason: string }>;

/** 记入查阅记录。同一人一小时以内看同一内容，只记一次。 */
export async function logReading(services: Services, viewer: Viewer, read: Read): Promise<void> {
  const { city, caseId, field, reason } = read;
  const hour = Math.floor(services.now() / HOUR_MS);
  const id = createHash('sha256')
    .update([viewer.account, caseId, field, reason, hour].join('|'))
    .digest('hex')
    .slice(0, 32);
  await services.db.named(
    'log_reading',
    `insert into reading_log (city, id, case_id, account_id, field, reason, read_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [city, id, caseId, viewer.account, field, reason, new Date(services.now()).toISOString()],
    scopeOf(viewer, services),
  );
}

/** 这个人今天为这一案写下的查阅理由；没有的无。当日有效，次日须重新写明。 */
export async function openingOf(
  services: Services,
  viewer: Viewer,
  city: string,
  caseId: string,
): Promise<Readonly<{ reason: string }> | undefined> {
  const { on } = momentOf(services);
  const [row] = await services.db.named<{ reason: string }>(
    'opening_of',
    `select reason from reading_log
     where city = $1 and case_id = $2 and account_id = $3 and field = 'opening' and read_at >= $4
     order by read_at desc limit 1`,
    [city, caseId, viewer.account, `${on}T00:00:00+08:00`],
    scopeOf(viewer, services),
  );
  return row;
}
