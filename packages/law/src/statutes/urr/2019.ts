import { statute } from '../../citation.ts';

/** 《城市道路管理条例》（2019年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const URR = statute({
  code: 'URR',
  title: '城市道路管理条例',
  shortTitle: '城市道路管理条例',
  version: '2019年修订',
  from: '2019-03-24',
  basis: 'excerpt',
  source: '国务院2019年3月24日修订',
  numbering: 'article',
  articles: [
    { no: 27, paras: 1, items: { 1: 1 }, gist: '不得擅自占用挖掘城市道路' },
    { no: 42, paras: 1, gist: '擅自占道等的处罚' },
  ],
});
