import { APL, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 回避。随时可以提出，决定以前不停止调查。 */
export const withdrawalStep = step({
  name: 'withdrawal',
  title: '回避',
  per: 'case',
  articles: [APL.art(43), MRP.art(4)],
});
