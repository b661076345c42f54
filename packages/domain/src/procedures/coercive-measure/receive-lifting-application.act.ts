import { ACL, ENS } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 接收当事人解除措施的申请。生态环境部门五个工作日内核查并决定。 */
export const receiveLiftingApplication = act({
  name: 'receive-lifting-application',
  title: '接收解除措施的申请',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [ACL.art(8), ENS.art(19)],
  guards: ['measure-not-ended'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    reason: longText('申请的理由', 1000),
  }),
  decide: ({ input }) => [{ type: 'LiftingApplied', ...input }],
});
