import { ACL } from '../statutes/acl/2011.ts';
import { APL } from '../statutes/apl/2021.ts';
import { ruleGroup } from './rule.ts';

/** 委托的规则。 */
export const delegationRules = ruleGroup([
  {
    id: 'DLG-01',
    procedure: '委托',
    scope: '通用',
    kind: 'obligation',
    gist: '委托处罚须书面，只能委托符合条件的组织，不得委托个人',
    articles: [APL.art(20, { para: 1 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'DLG-02',
    procedure: '委托',
    scope: '通用',
    kind: 'obligation',
    gist: '委托书写明事项、权限、期限，双方都要向社会公布',
    articles: [APL.art(20, { para: 2 })],
    basis: 'text',
    software: 'require-doc',
  },
  {
    id: 'DLG-03',
    procedure: '委托',
    scope: '通用',
    kind: 'prohibition',
    gist: '受委托组织以委托机关名义处罚，不得再委托',
    articles: [APL.art(20, { para: 4 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'DLG-04',
    procedure: '委托',
    scope: '强制',
    kind: 'prohibition',
    gist: '强制措施的权力一概不能委托出去',
    articles: [ACL.art(17, { para: 1 })],
    basis: 'text',
    software: 'block',
  },
]);
