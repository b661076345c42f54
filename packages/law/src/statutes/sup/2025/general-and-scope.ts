import type { Article } from '../../../citation.ts';

/** 《行政执法监督条例》总则与监督范围（第一条至第十三条）。 */
export const generalAndScope: readonly Article[] = [
  { no: 1, paras: 1, gist: '立法目的：规范行政执法监督' },
  { no: 2, paras: 1, gist: '监督谁：本级部门、派出机关、下级政府和授权组织的执法' },
  { no: 3, paras: 1, gist: '执法监督的性质：行政系统的内部监督' },
  { no: 4, paras: 2, gist: '监督的领导和原则：规范指导并重，预防纠错并重' },
  { no: 5, paras: 1, gist: '县级以上政府领导并保障监督工作' },
  { no: 6, paras: 2, gist: '县级以上司法行政部门是监督机构，司法所协助' },
  { no: 7, paras: 1, items: { 1: 5 }, gist: '监督机构的五项职责' },
  { no: 8, paras: 1, gist: '不得以监督代替执法、干预执法、加重执法负担' },
  { no: 9, paras: 1, gist: '监督机构对执法决策部署、制度落实和依法执法进行监督' },
  { no: 10, paras: 1, gist: '管理执法主体和人员的资格、证件与进出' },
  { no: 11, paras: 2, items: { 2: 7 }, gist: '对执法行为的监督，七种情形' },
  { no: 12, paras: 1, items: { 1: 8 }, gist: '对八类执法制度落实情况的监督' },
  { no: 13, paras: 1, gist: '协调执法争议，不成的提出意见报政府决定' },
];
