import { CTR } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, dayInput, shortText } from '../../engine/inputs.ts';
import { transferredPhases } from './transfer-phases.ts';

/** 登记公安机关的书面通知：立案，或者不予立案并退回材料。复议、立案监督的结果也登记在这里。 */
export const recordPoliceAnswer = act({
  name: 'record-police-answer',
  title: '登记公安机关是否立案的通知',
  step: 'transfer',
  by: ['handler'],
  from: transferredPhases,
  whileSuspended: true,
  articles: [CTR.art(8), CTR.art(9)],
  guards: ['days-possible', 'actor-handles-case', 'police-answer-awaited'],
  input: z.strictObject({
    outcome: choice('结果', { filed: '立案', refused: '不予立案' }),
    receivedOn: dayInput('收到通知之日'),
    note: shortText('通知书的文号和理由', 300),
  }),
  decide: ({ input }) => [{ type: 'PoliceAnswered', ...input }],
});
