import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 事先告知。 */
export const noticeStep = step({
  name: 'notice',
  title: '事先告知',
  per: 'party',
  articles: [APL.art(44), APL.art(63, { para: 1 })],
});
