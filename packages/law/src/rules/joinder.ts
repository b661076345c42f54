import { PSL } from '../statutes/psl/2025.ts';
import { ruleGroup } from './rule.ts';

/** 并案分案的规则。 */
export const joinderRules = ruleGroup([
  {
    id: 'MRG-01',
    procedure: '并案分案',
    scope: '通用',
    kind: 'power',
    gist: '一人多案或者一案多人，经批准可并案分案，各人各行为分别处理',
    articles: [],
    basis: 'unverified',
    software: 'record',
  },
  {
    id: 'MRG-02',
    procedure: '并案分案',
    scope: '治安',
    kind: 'obligation',
    gist: '两种以上治安违法行为分别决定、合并执行',
    articles: [PSL.art(16)],
    basis: 'excerpt',
    software: 'compute',
  },
]);
