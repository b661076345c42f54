import { demoRegistry } from './registry/registry.ts';

/** 账号的角色：案件里的角色，加上监督人员和系统管理员。 */
export type AccountRole =
  | 'handler'
  | 'unit-head'
  | 'agency-head'
  | 'legal-reviewer'
  | 'publisher'
  | 'archivist'
  | 'supervisor'
  | 'administrator';

/** 演示账号。口令由服务器在装载时给出，这里不存。管理员不是执法人员，没有机关。 */
export type DemoAccount = Readonly<{
  login: string;
  name: string;
  officer: string | null;
  body: string | null;
  roles: readonly AccountRole[];
}>;

const enforcementLogins: Readonly<Record<string, string>> = {
  dg: 'dongguan-transport',
  th: 'tianhe-market',
  pj: 'pengjiang-urban',
  db: 'dubu',
  sx: 'shaxi',
  tg: 'tianhe-police',
};

const posts: readonly Readonly<{ suffix: string; post: string; roles: readonly AccountRole[] }>[] = [
  { suffix: 'officer1', post: 'officer-1', roles: ['handler'] },
  { suffix: 'officer2', post: 'officer-2', roles: ['handler'] },
  { suffix: 'expired', post: 'officer-expired', roles: ['handler'] },
  { suffix: 'unit', post: 'unit-head', roles: ['unit-head'] },
  { suffix: 'head', post: 'agency-head', roles: ['agency-head'] },
  { suffix: 'review', post: 'legal-reviewer', roles: ['legal-reviewer'] },
  { suffix: 'publish', post: 'publisher', roles: ['publisher'] },
  { suffix: 'archive', post: 'archivist', roles: ['archivist'] },
];

const supervisorLogins: Readonly<Record<string, string>> = {
  gd: 'guangdong-justice',
  gz: 'guangzhou-justice',
  dg: 'dongguan-justice',
  qy: 'qingyuan-justice',
  jm: 'jiangmen-justice',
  zs: 'zhongshan-justice',
  th: 'tianhe-justice',
  ys: 'yangshan-justice',
};

function shortNames(bodies: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(bodies).map(([prefix, id]) => [prefix, demoRegistry.body(id)?.shortName ?? id]),
  );
}

/** 演示账号的前缀各是哪个机关：启动时列出，机关增减，列出的跟着变。 */
export const demoPrefixes = {
  enforcement: shortNames(enforcementLogins),
  supervision: shortNames(supervisorLogins),
} as const;

function accountOf(login: string, officerId: string, roles: readonly AccountRole[]): DemoAccount {
  const officer = demoRegistry.officer(officerId);
  if (!officer) throw new Error(`demo account ${login} names unknown officer ${officerId}`);
  return { login, name: officer.name, officer: officer.id, body: officer.body, roles };
}

/** 全部演示账号：六个执法主体各岗位（如 dg-officer1、dg-head），八个监督机关（如 gd-supervisor），管理员 admin。 */
export const demoAccounts: readonly DemoAccount[] = [
  ...Object.entries(enforcementLogins).flatMap(([prefix, body]) =>
    posts.map(({ suffix, post, roles }) => accountOf(`${prefix}-${suffix}`, `${body}.${post}`, roles)),
  ),
  ...Object.entries(supervisorLogins).map(([prefix, body]) =>
    accountOf(`${prefix}-supervisor`, `${body}.supervisor-1`, ['supervisor']),
  ),
  { login: 'admin', name: '系统管理员（演示）', officer: null, body: null, roles: ['administrator'] },
];
