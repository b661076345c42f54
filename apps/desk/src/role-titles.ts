// The same words as `viewerRoleTitles` of the core, which the first page must not load for eight words.
const titles: Readonly<Record<string, string>> = {
  handler: '承办人员',
  'unit-head': '承办机构负责人',
  'agency-head': '行政机关负责人',
  'legal-reviewer': '法制审核人员',
  publisher: '公示审核人员',
  archivist: '档案管理人员',
  supervisor: '行政执法监督人员',
  administrator: '系统管理员',
};

/** 角色的中文名称。 */
export function roleTitle(role: string): string {
  return titles[role] ?? role;
}

/** 全部角色，按先后。 */
export const accountRoles = Object.entries(titles).map(([role, title]) => ({ role, title }));
