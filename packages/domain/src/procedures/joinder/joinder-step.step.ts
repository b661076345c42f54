import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 并案、分案。各项违法行为、各当事人的时效、告知和决定仍然分别办理。 */
export const joinderStep = step({
  name: 'joinder',
  title: '并案与分案',
  per: 'case',
  articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
});
