import { statute } from '../../citation.ts';

/** 《江门市城市市容和环境卫生管理条例》（施行版本未核对）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const JMC = statute({
  code: 'JMC',
  title: '江门市城市市容和环境卫生管理条例',
  shortTitle: '江门市城市市容和环境卫生管理条例',
  version: '施行版本未核对',
  from: '2019-01-01',
  basis: 'secondary',
  source: '江门市地方性法规；公布和施行日期未核对',
  numbering: 'article',
  articles: [{ no: 44, paras: 1, items: { 1: 2 }, gist: '临街容貌、公共设施晾晒的处罚' }],
});
