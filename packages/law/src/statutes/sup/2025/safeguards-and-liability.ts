import type { Article } from '../../../citation.ts';

/** 《行政执法监督条例》保障措施、法律责任与附则（第三十五条至第四十四条）。 */
export const safeguardsAndLiability: readonly Article[] = [
  { no: 35, paras: 2, gist: '配备并培训监督人员' },
  { no: 36, paras: 1, gist: '国务院监督机构制定执法规范化标准' },
  { no: 37, paras: 2, gist: '国家归集数据智能预警，省里建监督信息系统并共享' },
  { no: 38, paras: 1, gist: '监督经费列入本级预算' },
  { no: 39, paras: 1, gist: '监督机构不履职的责任' },
  { no: 40, paras: 1, gist: '监督人员滥权失职的责任' },
  { no: 41, paras: 1, gist: '拒绝阻挠监督的责任' },
  { no: 42, paras: 3, gist: '部门内部、垂直管理部门的监督如何参照' },
  { no: 43, paras: 1, gist: '人员管理、培训、行为规范另行制定' },
  { no: 44, paras: 1, gist: '本条例自何日起施行' },
];
