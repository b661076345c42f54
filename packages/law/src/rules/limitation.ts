import { APL } from '../statutes/apl/2021.ts';
import { PSL } from '../statutes/psl/2025.ts';
import { ruleGroup } from './rule.ts';

/** 追责时效的规则。 */
export const limitationRules = ruleGroup([
  {
    id: 'LIM-01',
    procedure: '追责时效',
    scope: '通用',
    kind: 'prohibition',
    gist: '违法行为二年内未被发现的不再处罚',
    number: 2,
    unit: 'year',
    articles: [APL.art(36, { para: 1 })],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'LIM-02',
    procedure: '追责时效',
    scope: '通用',
    kind: 'definition',
    gist: '伤及公民生命健康、金融安全且有后果的，追责时效为五年',
    number: 5,
    unit: 'year',
    articles: [APL.art(36, { para: 1 })],
    basis: 'text',
    software: 'compute',
  },
  {
    id: 'LIM-03',
    procedure: '追责时效',
    scope: '通用',
    kind: 'definition',
    gist: '连续或者继续的违法行为，时效自行为终了之日起算',
    articles: [APL.art(36, { para: 2 })],
    basis: 'text',
    software: 'compute',
  },
  {
    id: 'LIM-04',
    procedure: '追责时效',
    scope: '治安',
    kind: 'definition',
    gist: '治安违法行为的追责时效为六个月',
    number: 6,
    unit: 'month',
    articles: [PSL.art(25, { para: 1 })],
    basis: 'text',
    software: 'compute',
  },
  {
    id: 'LIM-05',
    procedure: '追责时效',
    scope: '通用',
    kind: 'definition',
    gist: '有权机关收到后来查实的线索即视为发现，不限于立案之日',
    articles: [],
    basis: 'unverified',
    software: 'warn',
  },
]);
