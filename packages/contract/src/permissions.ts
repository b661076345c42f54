/** 执法机关里的各种角色。 */
const agency = ['handler', 'unit-head', 'agency-head', 'legal-reviewer', 'publisher', 'archivist'] as const;

/** 许可：名称，哪些角色有。案件以内还要再看案件政策，这里只是第一道门。 */
export const permissions = {
  'case.list': { title: '查看案件列表', roles: [...agency, 'supervisor'] },
  'case.read': { title: '查看案件', roles: [...agency, 'supervisor'] },
  'case.act': { title: '办理案件', roles: agency },
  'case.file': { title: '上传证据文件', roles: ['handler'] },
  'case.supervise': { title: '因监督查阅案件', roles: ['supervisor'] },
  'task.own': { title: '查看待办', roles: agency },
  'draft.own': { title: '保存草稿', roles: agency },
  'registry.read': { title: '查看主体、人员和事项', roles: [...agency, 'supervisor', 'administrator'] },
  'finding.read': { title: '查看监督线索', roles: [...agency, 'supervisor'] },
  'finding.handle': { title: '处理监督线索', roles: ['supervisor'] },
  'finding.explain': { title: '说明情况', roles: ['agency-head', 'legal-reviewer'] },
  'reading-log.read': { title: '查看查阅记录', roles: ['agency-head', 'supervisor'] },
  'account.manage': { title: '管理账号', roles: ['administrator'] },
} as const satisfies Readonly<Record<string, { title: string; roles: readonly string[] }>>;

/** 许可的代号；`public` 不须登录，`signed-in` 登录即可。 */
export type Permission = keyof typeof permissions | 'public' | 'signed-in';

/** 有这些角色的人是否有这项许可。 */
export function isPermitted(permission: Permission, roles: readonly string[]): boolean {
  if (permission === 'public' || permission === 'signed-in') return true;
  const allowed: readonly string[] = permissions[permission].roles;
  return roles.some((role) => allowed.includes(role));
}
