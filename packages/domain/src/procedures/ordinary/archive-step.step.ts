import { ARC, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 立卷归档。 */
export const archiveStep = step({
  name: 'archive',
  title: '立卷归档',
  per: 'case',
  articles: [MRP.art(78), ARC.art(13)],
});
