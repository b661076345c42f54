import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, partyInput, shortText } from '../../engine/inputs.ts';

/** 行政机关将当场收缴的罚款缴付指定的银行。 */
export const bankCash = act({
  name: 'bank-cash',
  title: '缴付当场收缴的罚款',
  step: 'execution',
  per: 'party',
  procedures: ['summary', 'ordinary'],
  by: ['handler'],
  from: ['proceeding'],
  articles: [APL.art(71)],
  guards: ['actor-handles-case', 'cash-with-organ'],
  input: z.strictObject({
    party: partyInput,
    cash: idInput('当场收缴的罚款', 'cash'),
    voucher: shortText('缴付凭证号', 60),
  }),
  decide: ({ input }) => [{ type: 'CashBanked', ...input }],
});
