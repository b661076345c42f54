import { CTR } from '@lpt/law';
import { z } from 'zod';
import { objectionTitles } from '../../case/police-transfer.ts';
import { act } from '../../engine/act.ts';
import { choice, shortText } from '../../engine/inputs.ts';
import { transferredPhases } from './transfer-phases.ts';

/** 认为公安机关应当立案的：接到通知三日内提请复议，或者建议人民检察院立案监督。 */
export const contestPoliceRefusal = act({
  name: 'contest-police-refusal',
  title: '提请复议或者建议立案监督',
  step: 'transfer',
  by: ['handler'],
  from: transferredPhases,
  whileSuspended: true,
  articles: [CTR.art(9, { para: 1 }), CTR.art(9, { para: 3 })],
  guards: ['actor-handles-case', 'police-refused-to-file'],
  input: z.strictObject({
    kind: choice('办法', objectionTitles),
    paper: shortText('发出的文书', 200),
  }),
  decide: ({ input }) => [{ type: 'PoliceRefusalContested', ...input }],
});
