import { APL, CTR, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 移送、管辖争议和协助。需要时才有。 */
export const transferStep = step({
  name: 'transfer',
  title: '移送、管辖与协助',
  per: 'case',
  articles: [APL.art(25), APL.art(26), APL.art(27), CTR.art(3), MRP.art(14)],
});
