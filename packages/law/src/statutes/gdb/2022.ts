import { statute } from '../../citation.ts';

/** 《广东省优化营商环境条例》（2022年公布，2022-07-01起施行）。 */
export const GDB = statute({
  code: 'GDB',
  title: '广东省优化营商环境条例',
  shortTitle: '广东省优化营商环境条例',
  version: '2022年公布',
  from: '2022-07-01',
  basis: 'text',
  source: '广东省人民代表大会常务委员会2022年6月1日通过',
  numbering: 'article',
  articles: [
    { no: 14, paras: 2, gist: '登记住所和确认的地址为送达地址，电子送达须签确认书' },
    { no: 48, paras: 2, gist: '年度检查计划报备，推行综合查一次' },
    { no: 49, paras: 1, gist: '非现场执法能管住的不再现场查' },
    { no: 50, paras: 2, gist: '推行减免责清单，重点领域不得列入' },
    { no: 51, paras: 1, gist: '对新产业包容审慎，优先柔性方式' },
    { no: 52, paras: 2, gist: '清理整顿依法进行，不得一刀切停产停业' },
    { no: 53, paras: 2, gist: '强制措施少影响经营并留足流动资金，决定有错的依法赔补' },
  ],
});
