import { APL, CTR } from '@lpt/law';
import { z } from 'zod';
import { returnGroundTitles } from '../../case/police-transfer.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, shortText } from '../../engine/inputs.ts';
import { transferredPhases } from './transfer-phases.ts';

/** 公安机关退回：回到移送以前的阶段，依法作行政处理。在公安机关的期间没有规定可以扣除，办案期限不足的依法延期。 */
export const takeCaseBack = act({
  name: 'take-case-back',
  title: '登记公安机关退回',
  step: 'transfer',
  by: ['handler'],
  from: transferredPhases,
  whileSuspended: true,
  articles: [APL.art(27, { para: 1 }), CTR.art(10), CTR.art(13)],
  guards: ['days-possible', 'actor-handles-case', 'police-may-return'],
  input: z.strictObject({
    ground: choice('退回的情形', returnGroundTitles),
    receivedOn: dayInput('收到退回案件之日'),
    note: shortText('公安机关的文书', 300),
  }),
  decide: ({ input }) => [{ type: 'CaseReturnedByPolice', ...input }],
});
