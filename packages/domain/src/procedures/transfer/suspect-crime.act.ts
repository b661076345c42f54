import { APL, CTR } from '@lpt/law';
import { z } from 'zod';
import { suspicionTitles } from '../../case/police-transfer.ts';
import { act } from '../../engine/act.ts';
import { choice, longText, officersInput, shortText } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';
import { casePhases } from './transfer-phases.ts';

/** 发现涉嫌犯罪：立即指定两名以上执法人员组成专案组核实。从此不得以罚代刑。 */
export const suspectCrime = act({
  name: 'suspect-crime',
  title: '登记涉嫌犯罪，指定专案组',
  step: 'transfer',
  by: ['handler', 'unit-head'],
  from: casePhases,
  whileSuspended: true,
  articles: [APL.art(27, { para: 1 }), CTR.art(3), CTR.art(5, { para: 1 })],
  guards: ['no-police-transfer-open', 'suspects-are-parties', 'police-transfer-team'],
  input: z.strictObject({
    parties: z
      .array(z.string().min(1).max(20))
      .min(1)
      .max(50)
      .meta({ title: '涉嫌犯罪的当事人', widget: 'parties' }),
    crime: shortText('涉嫌的罪名', 60),
    suspicion: choice('涉嫌的程度', suspicionTitles),
    facts: longText('涉嫌犯罪的事实', 3000),
    officers: officersInput,
  }),
  decide: ({ theCase, input: { officers, ...suspected }, ctx }) => [
    {
      type: 'CrimeSuspected',
      transfer: {
        ...suspected,
        id: `Y${theCase.policeTransfers.length + 1}`,
        team: onRecord(officers, ctx),
        on: ctx.on,
      },
    },
  ],
});
