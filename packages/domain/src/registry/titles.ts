import type { CertificateState, Duty, Profile } from './registry.ts';

/** 领域的中文名称。 */
export const profileTitles: Readonly<Record<Profile, string>> = {
  general: '通用',
  guangdong: '广东',
  market: '市场监管',
  transport: '交通运输',
  agriculture: '农业农村',
  urban: '城市管理',
  construction: '住房城乡建设',
  ecology: '生态环境',
  'work-safety': '应急管理',
  health: '卫生健康',
  culture: '文化市场',
  'medical-insurance': '医疗保障',
  police: '公安',
  customs: '海关',
};

/** 岗位的中文名称。 */
export const dutyTitles: Readonly<Record<Duty, string>> = {
  officer: '执法人员',
  'unit-head': '承办机构负责人',
  'agency-head': '行政机关负责人',
  'legal-reviewer': '法制审核人员',
  publisher: '公示审核人员',
  archivist: '档案管理人员',
  auxiliary: '执法辅助人员',
  supervisor: '行政执法监督人员',
};

/** 证件状态的中文说法，写进不得办理的理由。 */
export const certificateStateTitles: Readonly<Record<CertificateState, string>> = {
  valid: '证件有效',
  none: '没有执法证件',
  'not-yet': '证件尚未生效',
  expired: '证件已过有效期',
  suspended: '证件被暂扣',
  revoked: '证件已被撤销',
  cancelled: '证件已注销',
};
