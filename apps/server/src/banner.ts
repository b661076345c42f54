import { demoPrefixes } from '@lpt/seeds';
import type { Settings } from './settings.ts';

/** What is said when the program is ready: addresses, and of a demonstration its logins and its limits. */
export function banner(
  { store, demoPassword }: Settings,
  address: string,
  { demonstration, missing }: Readonly<{ demonstration: boolean; missing: readonly string[] }>,
): string {
  const lines = [
    '',
    '已经启动 · ready',
    `  办案 desk        ${address}/desk/`,
    `  监督 supervise   ${address}/supervise/`,
    `  公示 portal      ${address}/`,
    ...missing.map((name) => `  （${name} 还没有编译，请运行 npm start · not built, run npm start）`),
  ];
  if (demonstration)
    lines.push(
      '',
      `演示账号 · demonstration logins（口令 password：${demoPassword}）`,
      '  th-officer1 承办人员    th-unit 承办机构负责人   th-head 机关负责人',
      '  th-review 法制审核      th-publish 公示审核      th-archive 档案',
      '  gz-supervisor 市级监督  gd-supervisor 省级监督   admin 系统管理员（须绑定动态口令）',
      `  换前缀就是别的机关：${loginsOf(demoPrefixes.enforcement)}`,
      `  换前缀就是别的监督机关（如 th-supervisor）：${loginsOf(demoPrefixes.supervision)}`,
    );
  if (store.kind === 'embedded')
    lines.push(
      '',
      '内置数据库只供演示：进程被杀不丢数据，断电可能丢。',
      'Demonstration store: safe against a killed process, not against power loss.',
    );
  return `${lines.join('\n')}\n`;
}

function loginsOf(prefixes: Readonly<Record<string, string>>): string {
  return Object.entries(prefixes)
    .map(([prefix, name]) => `${prefix} ${name}`)
    .join('，');
}
