import { APL, GDH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 宣布听证开始：核对到场人员，告知权利。 */
export const openHearing = act({
  name: 'open-hearing',
  title: '宣布听证开始',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [APL.art(64, { item: 5 }), GDH.art(31, { para: 1 })],
  guards: [
    'hearing-scheduled',
    'chair-presides',
    'hearing-notice-in-time',
    'hearing-announced',
    'hearing-day-come',
    'representatives-at-most-two',
    'investigators-attend',
  ],
  input: z.strictObject({
    party: partyInput,
    attended: z
      .array(z.string().trim().min(1).max(60))
      .min(1)
      .max(30)
      .meta({ title: '到场人员', widget: 'names' }),
    representatives: z
      .array(z.string().trim().min(1).max(60))
      .max(30)
      .meta({ title: '当事人的代理人', widget: 'names' }),
    investigators: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(10)
      .meta({ title: '到场的案件调查人员', widget: 'officers' }),
  }),
  decide: ({ theCase, input: { party: own, ...opening } }) =>
    forEachHeard(theCase, own, (party) => ({ type: 'HearingOpened', party, ...opening })),
});
