import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';

/** 当事人不履行执行协议：登记违约，恢复强制执行，减免的加处罚款不再减免。 */
export const recordAgreementBreach = act({
  name: 'record-agreement-breach',
  title: '登记不履行执行协议',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  articles: [ACL.art(42, { para: 2 })],
  guards: ['actor-handles-case', 'agreement-to-breach'],
  input: z.strictObject({ party: partyInput, note: longText('不履行协议的情况', 1000) }),
  decide: ({ input }) => [{ type: 'AgreementBreached', ...input }],
});
