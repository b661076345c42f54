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
      '  th 天河市监，dg 东莞交通，pj 蓬江城管，db 杜步镇，sx 沙溪镇',
    );
  if (store.kind === 'embedded')
    lines.push(
      '',
      '内置数据库只供演示：进程被杀不丢数据，断电可能丢。',
      'Demonstration store: safe against a killed process, not against power loss.',
    );
  return `${lines.join('\n')}\n`;
}
