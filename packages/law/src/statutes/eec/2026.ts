import { statute } from '../../citation.ts';

/** 《生态环境法典》（2026年公布）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const EEC = statute({
  code: 'EEC',
  title: '中华人民共和国生态环境法典',
  shortTitle: '生态环境法典',
  version: '2026年公布',
  from: '2026-08-15',
  basis: 'secondary',
  source: '2026年3月12日通过；只见第三方整理本',
  numbering: 'article',
  articles: [
    { no: 83, paras: 1, gist: '建设项目依法环境影响评价' },
    { no: 107, paras: 1, gist: '环评文件未经审批不得开工' },
    { no: 151, paras: 1, gist: '不得超标准、超总量排放' },
    { no: 162, paras: 1, gist: '环保设施须同时设计、施工、投产' },
    { no: 174, paras: 1, gist: '依法取得排污许可证方可排污' },
    { no: 241, paras: 1, gist: '运输渣土垃圾等须密闭并按路线' },
    { no: 250, paras: 1, gist: '餐饮油烟须净化并达标' },
    { no: 572, paras: 1, gist: '噪声敏感区夜间施工须有证明' },
    { no: 1057, paras: 1, gist: '施行前的行为适用旧法，新法较轻的从新' },
    { no: 1095, paras: 1, gist: '环评未批先建的处罚，按文件种类分档' },
    { no: 1100, paras: 1, gist: '违反三同时的处罚，逾期不改加重' },
    { no: 1102, paras: 1, gist: '无证排污的处罚' },
    { no: 1107, paras: 1, gist: '超标排放的处罚，工业噪声另定' },
    { no: 1129, paras: 1, gist: '运输遗撒的处罚，拒不改正不得上路' },
    { no: 1132, paras: 2, gist: '油烟违法的处罚，拒不改正停业整治' },
    { no: 1185, paras: 1, items: { 1: 2 }, gist: '夜间违法施工的处罚' },
  ],
});
