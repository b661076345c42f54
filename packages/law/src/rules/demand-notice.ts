import { ACL } from '../statutes/acl/2011.ts';
import { MRP } from '../statutes/mrp/2022.ts';
import { ruleGroup } from './rule.ts';

/** 催告的规则。 */
export const demandNoticeRules = ruleGroup([
  {
    id: 'URG-01',
    procedure: '催告',
    scope: '通用',
    kind: 'obligation',
    gist: '强制执行前书面催告：期限、方式、金额、陈述申辩权',
    articles: [ACL.art(35)],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'URG-02',
    procedure: '催告',
    scope: '通用',
    kind: 'obligation',
    gist: '收到催告的意见须听取、记录、复核，成立的采纳',
    articles: [ACL.art(36)],
    basis: 'text',
    software: 'require-doc',
  },
  {
    id: 'URG-03',
    procedure: '催告',
    scope: '通用',
    kind: 'power',
    gist: '催告期间有转移隐匿财物迹象的，可立即强制执行',
    articles: [ACL.art(37, { para: 3 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'URG-04',
    procedure: '催告',
    scope: '申请法院',
    kind: 'deadline',
    gist: '申请法院前催告，送达满十个工作日仍不履行方可申请',
    number: 10,
    unit: 'working-day',
    articles: [ACL.art(54)],
    basis: 'text',
    software: 'deadline',
  },
  {
    id: 'URG-05',
    procedure: '催告',
    scope: '市监',
    kind: 'deadline',
    gist: '市监收到催告满十个工作日仍不履行的可申请法院',
    number: 10,
    unit: 'working-day',
    articles: [MRP.art(76, { para: 1 })],
    basis: 'text',
    software: 'deadline',
  },
]);
