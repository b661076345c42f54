import type { BodyOutline } from './outline.ts';

/** 演示用的公安机关，快速办理的故事用它。名称取自真实机构，人员、账号、电话都是虚构的。 */
export const policeBodies: readonly BodyOutline[] = [
  {
    id: 'tianhe-police',
    name: '广州市公安局天河区分局',
    shortName: '天河公安分局',
    division: '440106',
    kind: 'department',
    field: ['police'],
    units: [{ id: 'order', name: '治安管理大队' }],
    numberPrefix: '穗公天',
    reconsideration: '广州市天河区人民政府',
    court: '广州铁路运输第一法院',
    areaCode: '020',
  },
];
