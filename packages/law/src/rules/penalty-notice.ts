import { AGP } from '../statutes/agp/2021.ts';
import { APL } from '../statutes/apl/2021.ts';
import { MRP } from '../statutes/mrp/2022.ts';
import { ruleGroup } from './rule.ts';

/** 事先告知与陈述、申辩的规则。 */
export const penaltyNoticeRules = ruleGroup([
  {
    id: 'NOT-01',
    procedure: '事先告知',
    scope: '通用',
    kind: 'obligation',
    gist: '决定之前告知拟罚内容、事实、理由、依据和陈述申辩听证权利',
    articles: [APL.art(44)],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'NOT-02',
    procedure: '事先告知',
    scope: '通用',
    kind: 'prohibition',
    gist: '未告知或者拒绝听取申辩的不得处罚，当事人明确放弃的除外',
    articles: [APL.art(62)],
    basis: 'text',
    software: 'block',
  },
  {
    id: 'NOT-03',
    procedure: '陈述申辩',
    scope: '通用',
    kind: 'obligation',
    gist: '充分听取并复核当事人意见，成立的采纳',
    articles: [APL.art(45, { para: 1 })],
    basis: 'text',
    software: 'require-doc',
  },
  {
    id: 'NOT-04',
    procedure: '陈述申辩',
    scope: '市监',
    kind: 'deadline',
    gist: '告知书送达五个工作日内不陈述申辩、不要求听证的视为放弃',
    number: 5,
    unit: 'working-day',
    articles: [MRP.art(57, { para: 2 })],
    basis: 'text',
    software: 'deadline',
  },
  {
    id: 'NOT-05',
    procedure: '陈述申辩',
    scope: '农业',
    kind: 'deadline',
    gist: '农业当事人收到告知书三日内陈述申辩',
    number: 3,
    unit: 'working-day',
    articles: [AGP.art(23, { para: 2 }), AGP.art(89, { para: 1 })],
    basis: 'text',
    software: 'deadline',
  },
  {
    id: 'NOT-06',
    procedure: '事先告知',
    scope: '市监',
    kind: 'obligation',
    gist: '告知后事实、依据变化或者处罚加重的，重新告知后才能决定',
    articles: [APL.art(44)],
    basis: 'derived',
    software: 'block',
  },
]);
