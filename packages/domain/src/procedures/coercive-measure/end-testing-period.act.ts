import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, partyInput } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 收到检测、鉴定结果：扣除到这一日为止，不超过告知的期间。 */
export const endTestingPeriod = act({
  name: 'end-testing-period',
  title: '收到检测、鉴定结果',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [ACL.art(25, { para: 3 }), MRP.art(38, { para: 3 })],
  guards: ['actor-handles-case', 'test-period-open'],
  input: z.strictObject({ party: partyInput, measure: measureIdInput, endedOn: dayInput('收到结果之日') }),
  decide: ({ theCase, input }) => {
    const measure = theCase.measures.find(({ id }) => id === input.measure);
    const open = measure?.testing.find(({ endedOn }) => !endedOn);
    return open ? [{ type: 'MeasureTestingEnded', ...input, testing: open.id }] : [];
  },
});
