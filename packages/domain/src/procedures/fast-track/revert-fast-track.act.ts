import { CUP, PSP } from '@lpt/law';
import { z } from 'zod';
import { reversionTitles } from '../../case/fast-track.ts';
import { act } from '../../engine/act.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';

/** 转回普通程序，告知当事人。办案期限仍从立案起算，依法取得的证据照样可用，简化的审核不再算数。 */
export const revertFastTrack = act({
  name: 'revert-fast-track',
  title: '转回普通程序',
  step: 'fast-track',
  per: 'party',
  profiles: ['police', 'customs'],
  by: ['handler'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  whileSuspended: true,
  articles: [CUP.art(106), PSP.art(48)],
  guards: ['actor-handles-case', 'fast-track-running', 'no-decision-yet'],
  input: z.strictObject({
    party: partyInput,
    ground: choice('转回的理由', reversionTitles),
    reason: longText('具体情况', 1000),
  }),
  documents: ['KS-03'],
  decide: ({ input }) => [{ type: 'FastTrackReverted', ...input }],
});
