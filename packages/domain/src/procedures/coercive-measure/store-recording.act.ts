import { GDF } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 储存音像记录到平台或者本单位指定的存储器，一个工作日内，不得自行保管。 */
export const storeRecording = act({
  name: 'store-recording',
  title: '储存音像记录',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: endingPhases,
  whileSuspended: true,
  articles: [GDF.art(23, { para: 1 })],
  guards: ['actor-handles-case', 'recording-waits-for-storage'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    where: shortText('储存的平台、存储器', 200),
  }),
  decide: ({ input }) => [{ type: 'MeasureRecordingStored', ...input }],
});
