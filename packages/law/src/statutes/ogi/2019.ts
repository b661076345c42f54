import { statute } from '../../citation.ts';

/** 《政府信息公开条例》（2019年修订，2019-05-15起施行）。 */
export const OGI = statute({
  code: 'OGI',
  title: '中华人民共和国政府信息公开条例',
  shortTitle: '政府信息公开条例',
  version: '2019年修订',
  from: '2019-05-15',
  basis: 'text',
  source: '国务院2019年4月3日修订',
  numbering: 'article',
  articles: [
    { no: 10, paras: 3, gist: '谁制作谁公开，谁保存谁公开' },
    { no: 14, paras: 1, gist: '国家秘密等不予公开' },
    { no: 15, paras: 1, gist: '涉商业秘密和隐私的不公开，同意或者重大公益的除外' },
    { no: 16, paras: 2, gist: '内部信息、过程信息和案卷信息可以不公开' },
    { no: 20, paras: 1, items: { 1: 15 }, gist: '应当主动公开的信息，含有一定社会影响的处罚' },
    { no: 26, paras: 1, gist: '主动公开的二十个工作日内公开' },
    { no: 27, paras: 1, gist: '公民可以申请公开' },
    { no: 33, paras: 3, gist: '申请公开二十个工作日内答复，可延长' },
    { no: 36, paras: 1, items: { 1: 7 }, gist: '对公开申请的几种答复' },
  ],
});
