import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 先行登记保存。证据可能灭失或者以后难以取得的才有。 */
export const preservationStep = step({
  name: 'preservation',
  title: '先行登记保存',
  per: 'party',
  articles: [APL.art(56)],
});
