import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, longText, partyInput } from '../../engine/inputs.ts';

/** 登记当事人暂缓或者分期缴纳罚款的书面申请，附困难的证明。 */
export const applyDeferral = act({
  name: 'apply-deferral',
  title: '登记延期、分期缴纳申请',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [APL.art(66, { para: 2 }), MRP.art(74)],
  guards: ['decision-to-execute', 'fine-outstanding', 'no-deferral-running'],
  input: z.strictObject({
    party: partyInput,
    appliedOn: dayInput('申请之日'),
    reason: longText('困难的情况', 2000),
    proof: longText('证明材料', 1000),
  }),
  documents: ['ZX-02'],
  decide: ({ party, input: { party: id, ...rest } }) => {
    const count = party?.execution?.deferrals.length ?? 0;
    return [{ type: 'DeferralApplied', party: id, deferral: { id: `Y${count + 1}`, ...rest } }];
  },
});
