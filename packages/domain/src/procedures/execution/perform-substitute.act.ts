import { ACL, APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, idInput, longText, officersInput, partyInput, shortText } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';

/** 谁在代履行的执行文书上签了名。 */
export const signedByInput = z
  .array(choice('签名', { performer: '代履行人', party: '当事人', witness: '见证人' }))
  .max(3)
  .meta({ title: '签名的人', widget: 'checks' });

/** 实施代履行：本机关派员到场监督，代履行人和当事人或者见证人签名。 */
export const performSubstitute = act({
  name: 'perform-substitute',
  title: '实施代履行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(51, { para: 1 }), APL.art(42, { para: 1 })],
  guards: [
    'two-valid-officers',
    'decision-to-execute',
    'execution-not-paused',
    'substitute-served',
    'substitute-demanded',
    'substitute-day-come',
    'substitute-signed',
  ],
  input: z.strictObject({
    party: partyInput,
    substitute: idInput('代履行', 'substitute'),
    officers: officersInput,
    signedBy: signedByInput,
    content: longText('实施的经过和结果', 2000),
    recording: shortText('音像记录', 200),
  }),
  decide: ({ input: { party, substitute, officers, ...rest }, ctx }) => [
    {
      type: 'SubstitutePerformed',
      party,
      substitute,
      record: { ...rest, at: ctx.at, on: ctx.on, officers: onRecord(officers, ctx) },
    },
  ],
});
