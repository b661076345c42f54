import { statute } from '../../citation.ts';
import { aplAsides } from './2021/asides.ts';
import { executionAndLiability } from './2021/execution-and-liability.ts';
import { general } from './2021/general.ts';
import { jurisdictionAndApplication } from './2021/jurisdiction-and-application.ts';
import { penaltyProcedure } from './2021/penalty-procedure.ts';

/** 《行政处罚法》（2021年修订，2021-07-15起施行）。 */
export const APL = statute({
  code: 'APL',
  title: '中华人民共和国行政处罚法',
  shortTitle: '行政处罚法',
  version: '2021年修订',
  from: '2021-07-15',
  basis: 'text',
  source: '2021年1月22日第十三届全国人民代表大会常务委员会第二十五次会议修订',
  numbering: 'article',
  articles: [...general, ...jurisdictionAndApplication, ...penaltyProcedure, ...executionAndLiability],
  asides: aplAsides,
});
