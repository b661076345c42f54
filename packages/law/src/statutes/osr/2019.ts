import { statute } from '../../citation.ts';

/** 《国务院关于在线政务服务的若干规定》（2019年公布，2019-04-26起施行）。 */
export const OSR = statute({
  code: 'OSR',
  title: '国务院关于在线政务服务的若干规定',
  shortTitle: '国务院关于在线政务服务的若干规定',
  version: '2019年公布',
  from: '2019-04-26',
  basis: 'text',
  source: '国务院令第716号',
  numbering: 'article',
  articles: [
    { no: 9, paras: 2, gist: '电子印章与实物印章同效' },
    { no: 12, paras: 2, gist: '电子文件以电子形式归档移交，不再打印归档' },
  ],
});
