import type { Article } from '../../../citation.ts';

/** 《行政强制法》总则与种类、设定（第一条至第十五条）。 */
export const general: readonly Article[] = [
  { no: 1, paras: 1, gist: '立法目的：管住强制权，也保护相对人' },
  { no: 2, paras: 3, gist: '行政强制分强制措施与强制执行两类，各是什么' },
  { no: 3, paras: 3, gist: '适用范围，突发事件应急与金融、口岸特别措施另依规定' },
  { no: 4, paras: 1, gist: '强制的权限、范围、条件、程序都须法定' },
  { no: 5, paras: 1, gist: '能不强制就不强制，强制应当适当' },
  { no: 6, paras: 1, gist: '强制与教育相结合' },
  { no: 7, paras: 1, gist: '不得用强制权谋利' },
  { no: 8, paras: 2, gist: '当事人可陈述申辩、复议诉讼并依法求偿' },
  { no: 9, paras: 1, items: { 1: 5 }, gist: '强制措施的五个种类' },
  { no: 10, paras: 4, gist: '强制措施由谁设定，法律、法规以外的文件不得设定' },
  { no: 11, paras: 2, gist: '下位法不得扩大法律所定强制措施的对象、条件、种类' },
  { no: 12, paras: 1, items: { 1: 6 }, gist: '强制执行的六种方式' },
  { no: 13, paras: 2, gist: '强制执行只能由法律设定，无此权的申请法院' },
  { no: 14, paras: 1, gist: '拟设定强制的，起草时须听取意见并说明' },
  { no: 15, paras: 3, gist: '设定和实施机关定期评价，不适当的修改或者废止' },
];
