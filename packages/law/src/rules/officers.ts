import { ACL } from '../statutes/acl/2011.ts';
import { APL } from '../statutes/apl/2021.ts';
import { GDD } from '../statutes/gdd/2021.ts';
import { SUP } from '../statutes/sup/2025.ts';
import { ruleGroup } from './rule.ts';

/** 执法人员的规则。 */
export const officersRules = ruleGroup([
  {
    id: 'OFF-01',
    procedure: '执法人员',
    scope: '通用',
    kind: 'obligation',
    gist: '处罚由有执法资格的人员实施，不少于两人',
    number: 2,
    unit: 'person',
    articles: [APL.art(42, { para: 1 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'OFF-02',
    procedure: '执法人员',
    scope: '通用',
    kind: 'obligation',
    gist: '调查检查时主动出示执法证件，否则对方可以拒绝',
    articles: [APL.art(55, { para: 1 })],
    basis: 'text',
    software: 'record',
  },
  {
    id: 'OFF-03',
    procedure: '执法人员',
    scope: '通用',
    kind: 'obligation',
    gist: '被询问人如实回答并协助，询问和检查都要制作笔录',
    articles: [APL.art(55, { para: 2 })],
    basis: 'text',
    software: 'require-doc',
  },
  {
    id: 'OFF-04',
    procedure: '执法人员',
    scope: '强制',
    kind: 'obligation',
    gist: '强制措施只能由具备资格的执法人员实施',
    articles: [ACL.art(17, { para: 3 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'OFF-05',
    procedure: '执法人员',
    scope: '广东',
    kind: 'obligation',
    gist: '执法全程佩带执法证件，有规定的着制式服装',
    articles: [GDD.art(10, { item: 1 })],
    basis: 'text',
    software: 'warn',
  },
  {
    id: 'OFF-06',
    procedure: '执法人员',
    scope: '通用',
    kind: 'obligation',
    gist: '经资格审核并考试合格，由监督机构制发执法证件',
    articles: [SUP.art(17, { para: 2 })],
    basis: 'text',
    software: 'block',
  },
]);
