import { statute } from '../../citation.ts';

/** 《无证无照经营查处办法》（2017年公布）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const UBR = statute({
  code: 'UBR',
  title: '无证无照经营查处办法',
  shortTitle: '无证无照经营查处办法',
  version: '2017年公布',
  from: '2017-10-01',
  basis: 'excerpt',
  source: '国务院令第684号',
  numbering: 'article',
  articles: [
    { no: 2, paras: 1, gist: '不得无证无照经营' },
    { no: 6, paras: 1, gist: '无照经营由登记机关查处' },
    { no: 13, paras: 1, gist: '无照经营的处罚' },
  ],
});
