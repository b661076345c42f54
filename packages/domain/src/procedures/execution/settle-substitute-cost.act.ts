import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, fenInput, idInput, longText, partyInput, yesNo } from '../../engine/inputs.ts';

/** 结算代履行费用：按照成本合理确定，由当事人承担，法律另有规定的除外。 */
export const settleSubstituteCost = act({
  name: 'settle-substitute-cost',
  title: '结算代履行费用',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  articles: [ACL.art(51, { para: 2 })],
  guards: ['actor-handles-case', 'substitute-done', 'substitute-cost-reasonable'],
  input: z.strictObject({
    party: partyInput,
    substitute: idInput('代履行', 'substitute'),
    actualFen: fenInput('实际费用'),
    reasonable: yesNo('费用按照成本确定，有凭证'),
    bearer: choice('承担的人', { party: '当事人', 'other-by-law': '法律规定的其他人' }),
    account: longText('费用明细和凭证', 1000),
  }),
  decide: ({ input: { party, substitute, actualFen, bearer, account }, ctx }) => [
    { type: 'SubstituteCostSettled', party, substitute, cost: { on: ctx.on, actualFen, bearer, account } },
  ],
});
