import { APL, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 线索登记与核查。 */
export const leadStep = step({
  name: 'lead',
  title: '线索登记与核查',
  per: 'case',
  articles: [APL.art(54, { para: 1 }), MRP.art(18)],
});
