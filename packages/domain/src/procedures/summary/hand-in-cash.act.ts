import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, partyInput, shortText } from '../../engine/inputs.ts';

/** 执法人员将当场收缴的罚款交至行政机关。 */
export const handInCash = act({
  name: 'hand-in-cash',
  title: '上交当场收缴的罚款',
  step: 'execution',
  per: 'party',
  procedures: ['summary', 'ordinary'],
  by: ['handler'],
  from: ['proceeding'],
  articles: [APL.art(71)],
  guards: ['actor-handles-case', 'cash-with-officers'],
  input: z.strictObject({
    party: partyInput,
    cash: idInput('当场收缴的罚款', 'cash'),
    receiver: shortText('机关接收人', 60),
  }),
  decide: ({ input }) => [{ type: 'CashHandedIn', ...input }],
});
