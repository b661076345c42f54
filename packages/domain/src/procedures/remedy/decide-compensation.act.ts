import { GDB, SCL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { fenInput, longText, partyInput, yesNo } from '../../engine/inputs.ts';

/** 作出是否赔偿的决定。 */
export const decideCompensation = act({
  name: 'decide-compensation',
  title: '作出国家赔偿决定',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['agency-head'],
  from: [
    'investigating',
    'investigation-closed',
    'reviewing',
    'reviewed',
    'proceeding',
    'closed',
    'archived',
  ],
  articles: [SCL.art(13), GDB.art(53, { para: 2 })],
  guards: ['compensation-open'],
  input: z.strictObject({
    party: partyInput,
    granted: yesNo('予以赔偿'),
    amountFen: fenInput('赔偿数额'),
    note: longText('理由', 2000),
  }),
  decide: ({ input }) => [{ type: 'CompensationDecided', ...input }],
});
