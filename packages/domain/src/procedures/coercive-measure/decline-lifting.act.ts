import { ACL, ENS } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 核查以后维持措施，答复申请人。应当解除的另办解除。 */
export const declineLifting = act({
  name: 'decline-lifting',
  title: '维持措施，答复申请',
  step: 'coercive-measure',
  per: 'party',
  by: ['agency-head'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [ACL.art(8), ENS.art(19)],
  guards: ['approver-is-not-handler', 'lifting-application-waits', 'measure-in-force'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    note: shortText('核查结果和维持的理由', 500),
  }),
  decide: ({ input }) => [{ type: 'LiftingDeclined', ...input }],
});
