import { CUP, PSP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 快速办理。规章准许、当事人书面同意的案件才有，其余按普通程序。 */
export const fastTrackStep = step({
  name: 'fast-track',
  title: '快速办理',
  per: 'party',
  articles: [PSP.art(40), CUP.art(103)],
});
