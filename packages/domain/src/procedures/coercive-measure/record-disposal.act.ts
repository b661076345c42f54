import { MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { fenInput, partyInput, shortText } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 登记先行处置的结果：怎样处置、得款多少。款项按涉案现金管理，解除时退还。 */
export const recordDisposal = act({
  name: 'record-disposal',
  title: '登记先行处置结果',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: endingPhases,
  whileSuspended: true,
  articles: [MRP.art(41, { para: 3 })],
  guards: ['actor-handles-case', 'disposal-approved'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    how: shortText('处置方式和凭证', 300),
    proceedsFen: fenInput('所得款项'),
  }),
  decide: ({ input }) => [{ type: 'EarlyDisposalDone', ...input }],
});
