import { APL } from '../statutes/apl/2021.ts';
import { GDH } from '../statutes/gdh/2022.ts';
import { GDL } from '../statutes/gdl/2021.ts';
import { MRH } from '../statutes/mrh/2021.ts';
import { MRP } from '../statutes/mrp/2022.ts';
import { ruleGroup } from './rule.ts';

/** 回避的规则。 */
export const withdrawalRules = ruleGroup([
  {
    id: 'REL-01',
    procedure: '回避',
    scope: '通用',
    kind: 'obligation',
    gist: '执法人员与案件有利害关系可能影响公正的，应当回避',
    articles: [APL.art(43, { para: 1 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'REL-02',
    procedure: '回避',
    scope: '通用',
    kind: 'right',
    gist: '当事人可以申请执法人员回避',
    articles: [APL.art(43, { para: 2 })],
    basis: 'text',
    software: 'record',
  },
  {
    id: 'REL-03',
    procedure: '回避',
    scope: '通用',
    kind: 'obligation',
    gist: '回避申请由机关负责人决定，决定之前不停止调查',
    articles: [APL.art(43, { para: 3 })],
    basis: 'text',
    software: 'route',
  },
  {
    id: 'REL-04',
    procedure: '回避',
    scope: '市监',
    kind: 'obligation',
    gist: '市监主要负责人回避由集体决定，其他负责人由主要负责人决定，其余由负责人决定',
    articles: [MRP.art(4, { para: 1 })],
    basis: 'text',
    software: 'route',
  },
  {
    id: 'REL-05',
    procedure: '回避',
    scope: '听证',
    kind: 'obligation',
    gist: '听证主持人的回避由机关负责人决定，其他听证人员由主持人决定',
    articles: [MRH.art(4, { para: 2 })],
    basis: 'text',
    software: 'route',
  },
  {
    id: 'REL-06',
    procedure: '回避',
    scope: '广东',
    kind: 'obligation',
    gist: '听证组成人员有所列关系的自行回避，当事人可以申请',
    articles: [GDH.art(25, { para: 1 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'REL-07',
    procedure: '回避',
    scope: '广东',
    kind: 'obligation',
    gist: '法制审核人员与审核事项有直接利害关系的应当回避',
    articles: [GDL.art(21)],
    basis: 'text',
    software: 'block',
  },
]);
