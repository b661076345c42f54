import type { Services } from '../services.ts';
import { repeated } from './repeated.ts';

/** 每小时的收拾：过期的会话、过了保存期的请求编号，再让内置数据库清掉死行、更新统计。 */
export type Tidier = Readonly<{
  run(): Promise<void>;
  start(everyMs: number): void;
  /** 做完手上的再停。 */
  stop(): Promise<void>;
}>;

/**
 * 请求编号保存多久。编号到期以后同一请求再来，不会再办一次：案件的版本早已不同；新案的编号由请求得出，案件已经在了。
 * 当事人的表单不带版本，所以长于陈述、听证的期限。
 */
const KEEP_KEYS_DAYS = 90;
const DAY_MS = 24 * 3_600_000;
const AT_ONCE = 10_000;

export function createTidier(
  services: Pick<Services, 'db' | 'identity' | 'now'>,
  report: (error: unknown) => void,
): Tidier {
  const { db, identity } = services;
  async function run(): Promise<void> {
    await identity.sweep();
    await forgetKeys(services);
    await db.tidy();
  }

  const { start, stop } = repeated(run, report);
  return { run, start, stop };
}

/** City by city and so many at a time, so that no act waits long for a lock. */
async function forgetKeys({ db, now }: Pick<Services, 'db' | 'now'>): Promise<void> {
  const before = new Date(now() - KEEP_KEYS_DAYS * DAY_MS).toISOString();
  const cities = await db.query<{ city: string }>('select distinct city from body order by city');
  for (const { city } of cities) {
    let gone = AT_ONCE;
    while (gone === AT_ONCE) {
      const rows = await db.query(
        `delete from idempotency where city = $1 and key in (
           select key from idempotency where city = $1 and created_at < $2 order by created_at limit $3)
         returning key`,
        [city, before, AT_ONCE],
        { cities: [city], role: 'lpt_jobs' },
      );
      gone = rows.length;
    }
  }
}
