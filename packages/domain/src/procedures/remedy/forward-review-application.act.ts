import { ARL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';

/** 维持原决定的，把复议申请转送行政复议机关。 */
export const forwardReviewApplication = act({
  name: 'forward-review-application',
  title: '转送复议申请',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  articles: [ARL.art(32, { para: 2 })],
  guards: ['application-open'],
  input: z.strictObject({ party: partyInput, to: shortText('行政复议机关', 100) }),
  decide: ({ input }) => [{ type: 'ApplicationForwarded', ...input }],
});
