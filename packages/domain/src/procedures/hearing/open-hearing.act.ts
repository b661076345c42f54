import { APL, GDH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';

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
  guards: ['hearing-notice-in-time', 'hearing-announced', 'hearing-day-come', 'hearing-scheduled'],
  input: z.strictObject({
    party: partyInput,
    attended: z
      .array(z.string().trim().min(1).max(60))
      .min(1)
      .max(30)
      .meta({ title: '到场人员', widget: 'names' }),
  }),
  decide: ({ input }) => [{ type: 'HearingOpened', ...input }],
});
