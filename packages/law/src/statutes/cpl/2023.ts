import { statute } from '../../citation.ts';

/** 《民事诉讼法》（2023年修正，2024-01-01起施行）。 */
export const CPL = statute({
  code: 'CPL',
  title: '中华人民共和国民事诉讼法',
  shortTitle: '民事诉讼法',
  version: '2023年修正',
  from: '2024-01-01',
  basis: 'text',
  source: '2023年9月1日全国人民代表大会常务委员会修正',
  numbering: 'article',
  articles: [
    { no: 85, paras: 4, gist: '期间怎样算：起日不计，末日遇休假日顺延，在途不计' },
    { no: 86, paras: 1, gist: '正当理由耽误期限的，障碍消除十日内申请顺延' },
    { no: 87, paras: 2, gist: '送达须有回证，签收日为送达日' },
    { no: 88, paras: 2, gist: '直接送达，可由同住成年家属、代理人、收件人签收' },
    { no: 89, paras: 1, gist: '拒收的留置送达，见证人或者拍照录像' },
    { no: 90, paras: 2, gist: '经同意可电子送达，到达系统之日为送达日' },
    { no: 91, paras: 1, gist: '委托或者邮寄送达，回执收件日为送达日' },
    { no: 92, paras: 1, gist: '军人经团以上政治机关转交' },
    { no: 93, paras: 2, gist: '被监禁的经监所转交' },
    { no: 94, paras: 1, gist: '转交的以签收日为送达日' },
    { no: 95, paras: 2, gist: '下落不明等公告送达，三十日视为送达，案卷记明经过' },
  ],
});
