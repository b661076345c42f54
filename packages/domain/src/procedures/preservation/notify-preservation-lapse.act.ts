import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { preservationIdInput } from './preservation-inputs.ts';

/** 期满自动解除以后通知当事人。解除不因没有通知而推迟。 */
export const notifyPreservationLapse = act({
  name: 'notify-preservation-lapse',
  title: '通知登记保存自动解除',
  step: 'preservation',
  per: 'party',
  by: ['handler'],
  from: endingPhases,
  whileSuspended: true,
  articles: [APL.art(56), MRP.art(35, { para: 2 })],
  guards: ['actor-handles-case', 'preservation-lapsed'],
  input: z.strictObject({ party: partyInput, preservation: preservationIdInput }),
  documents: ['DC-21'],
  decide: ({ theCase, input }) => [
    { type: 'PreservationLapseNotified', ...input, document: `D${theCase.documents.length + 1}` },
  ],
});
