import { resolve } from 'node:path';

/** Where the data are. */
type Store = Readonly<{ kind: 'embedded'; folder: string }> | Readonly<{ kind: 'postgres'; url: string }>;

/** How the program is run; read once, from the environment. */
export type Settings = Readonly<{
  port: number;
  host: string;
  /** Folder of keys and, without a server, of the database. */
  folder: string;
  store: Store;
  publicUrl: string;
  /** Name in front of each city's log. Checkpoints carry it: it must not change. */
  logName: string;
  demoPassword: string;
  /** Fill an empty store with the demonstration province. */
  demo: boolean;
  /** First administrator of an empty store that is no demonstration. */
  adminPassword: string | undefined;
  trustProxy: boolean;
  logLevel: string;
}>;

/** One clear sentence, in both languages, and the program ends. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** 演示账号的口令，文档里写明；部署时用 LPT_DEMO_PASSWORD 改。 */
const DEMO_PASSWORD = 'Lpt-demo-2026';

/** Reads the settings. What cannot be meant is refused with a sentence. */
export function readSettings(env: Environment): Settings {
  const port = portFrom(env['PORT'] ?? '8080');
  const host = env['HOST'] ?? '127.0.0.1';
  const folder = resolve(env['LPT_DATA'] ?? '.data');
  const url = env['DATABASE_URL'] ?? '';
  const production = env['NODE_ENV'] === 'production';
  if (url === '' && production && env['LPT_ALLOW_DEMO_STORE'] !== '1')
    throw new CannotStart(
      '生产环境须用 DATABASE_URL 指定 PostgreSQL；内置数据库只供演示。Set DATABASE_URL: in production the embedded store is refused (LPT_ALLOW_DEMO_STORE=1 overrides).',
    );
  return {
    port,
    host,
    folder,
    store: url === '' ? { kind: 'embedded', folder } : { kind: 'postgres', url: databaseFrom(url) },
    publicUrl: addressFrom(env['LPT_PUBLIC_URL'] ?? `http://127.0.0.1:${port}`),
    logName: env['LPT_LOG_NAME'] ?? 'liangpingtai',
    demoPassword: env['LPT_DEMO_PASSWORD'] ?? DEMO_PASSWORD,
    demo: env['LPT_DEMO'] === undefined ? !production : env['LPT_DEMO'] !== '0',
    adminPassword: env['LPT_ADMIN_PASSWORD'],
    trustProxy: env['LPT_TRUST_PROXY'] === '1',
    logLevel: env['LPT_LOG'] ?? 'warn',
  };
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new CannotStart(
    `PORT 须为 0 至 65535 的整数，现为“${text}”。PORT must be a whole number from 0 to 65535.`,
  );
}

function databaseFrom(text: string): string {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new CannotStart('DATABASE_URL 须以 postgres:// 开头。DATABASE_URL must begin with postgres://.');
}

function addressFrom(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new CannotStart(
    `LPT_PUBLIC_URL 须是 http 或者 https 的网址，现为“${text}”。LPT_PUBLIC_URL must be an http or https address.`,
  );
}
