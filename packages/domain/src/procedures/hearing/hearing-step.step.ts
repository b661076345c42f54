import { APL, GDH } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 听证。当事人没有申请的，没有这个环节。 */
export const hearingStep = step({
  name: 'hearing',
  title: '听证',
  per: 'party',
  articles: [APL.art(63), APL.art(64), GDH.art(20)],
});
