import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import type { EventBody } from '../../case/events.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, idInput, longText } from '../../engine/inputs.ts';
import { leadAndCasePhases } from './transfer-phases.ts';

/** 登记协助的进展：对方收到、需要延长、已经协助、不予协助。 */
export const recordAssistance = act({
  name: 'record-assistance',
  title: '登记协助调查的答复',
  step: 'transfer',
  by: ['handler'],
  from: leadAndCasePhases,
  whileSuspended: true,
  articles: [APL.art(26), MRP.art(45, { para: 2 })],
  guards: ['days-possible', 'assistance-open'],
  input: z.strictObject({
    assistance: idInput('协助函', 'open-assistance'),
    what: choice('进展', {
      received: '对方收到协助函',
      longer: '对方告知需要延长',
      assisted: '已经协助，收到复函',
      declined: '不予协助，写明理由',
    }),
    on: dayInput('收到协助函或者答复之日'),
    note: longText('内容', 3000),
  }),
  decide: ({ input: { assistance, what, on, note } }): readonly EventBody[] => {
    if (what === 'received') return [{ type: 'AssistanceReceived', assistance, receivedOn: on }];
    if (what === 'longer') return [{ type: 'AssistanceProlonged', assistance, note }];
    return [{ type: 'AssistanceAnswered', assistance, outcome: what, note }];
  },
});
