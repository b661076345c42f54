import { MRC } from '../statutes/mrc/2022.ts';
import { ruleGroup } from './rule.ts';

/** 投诉举报的规则。 */
export const complaintRules = ruleGroup([
  {
    id: 'CMP-01',
    procedure: '投诉举报',
    scope: '市监',
    kind: 'deadline',
    gist: '消费投诉七个工作日内决定是否受理',
    number: 7,
    unit: 'working-day',
    articles: [MRC.art(14)],
    basis: 'text',
    software: 'deadline',
  },
  {
    id: 'CMP-02',
    procedure: '投诉举报',
    scope: '市监',
    kind: 'deadline',
    gist: '自受理起四十五个工作日未达成调解的终止调解',
    number: 45,
    unit: 'working-day',
    articles: [MRC.art(21, { para: 1, item: 5 })],
    basis: 'text',
    software: 'deadline',
  },
]);
