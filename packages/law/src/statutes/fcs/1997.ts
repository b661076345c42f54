import { statute } from '../../citation.ts';

/** 《罚款决定与罚款收缴分离实施办法》（1997年公布，1998-01-01起施行）。 */
export const FCS = statute({
  code: 'FCS',
  title: '罚款决定与罚款收缴分离实施办法',
  shortTitle: '罚款决定与罚款收缴分离实施办法',
  version: '1997年公布',
  from: '1998-01-01',
  basis: 'text',
  source: '国务院1997年11月17日公布',
  numbering: 'article',
  articles: [
    { no: 1, paras: 1, gist: '立法目的：罚缴分离，罚款及时入库' },
    { no: 2, paras: 1, gist: '罚款收缴活动适用本办法' },
    { no: 3, paras: 1, gist: '决定罚款与收缴罚款分离，当场收缴的除外' },
    { no: 4, paras: 2, gist: '罚款全部上缴国库' },
    { no: 5, paras: 3, gist: '谁是代收机构' },
    { no: 6, paras: 3, items: { 2: 5 }, gist: '代收罚款协议的内容和备案' },
    { no: 7, paras: 2, gist: '决定书载明代收机构、数额、期限和是否加处罚款' },
    { no: 8, paras: 2, gist: '代收机构出具罚款收据' },
    { no: 9, paras: 2, gist: '逾期由代收机构加收，有异议的先缴后复议' },
    { no: 10, paras: 1, gist: '代收机构把缴款情况书面告知机关' },
    { no: 11, paras: 1, gist: '代收机构直接上缴国库' },
    { no: 12, paras: 1, gist: '国库、财政、机关定期对账' },
    { no: 13, paras: 1, gist: '代收机构方便缴款' },
    { no: 14, paras: 1, gist: '财政付手续费' },
    { no: 15, paras: 1, gist: '授权、受委托组织适用' },
    { no: 16, paras: 1, gist: '由财政部会同组织实施' },
    { no: 17, paras: 1, gist: '施行日期' },
  ],
});
