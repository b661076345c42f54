import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, fenInput, longText, partyInput } from '../../engine/inputs.ts';

/** 执行回转：据以执行的决定被撤销、变更，或者执行错误，恢复原状或者退还财物，不能的依法赔偿。 */
export const reverseExecution = act({
  name: 'reverse-execution',
  title: '执行回转',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: [
    'investigating',
    'investigation-closed',
    'reviewing',
    'reviewed',
    'proceeding',
    'closed',
    'archived',
  ],
  articles: [ACL.art(41)],
  guards: ['actor-handles-case', 'reversal-needed'],
  input: z.strictObject({
    party: partyInput,
    how: choice('方式', { restored: '恢复原状', returned: '退还财物、款项', compensated: '依法赔偿' }),
    amountFen: fenInput('退还、赔偿的款项'),
    note: longText('办理情况', 1000),
  }),
  decide: ({ input: { party, ...rest }, ctx }) => [
    { type: 'ExecutionReversed', party, reversal: { ...rest, on: ctx.on } },
  ],
});
