import { APL, GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 不予听证：超过期限申请的，书面告知理由；意见作为陈述、申辩接收。 */
export const refuseHearing = act({
  name: 'refuse-hearing',
  title: '不予听证',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['notice-served', 'views-reviewed'],
  articles: [APL.art(64, { item: 1 }), GDH.art(18, { para: 1 }), MRH.art(7, { para: 3 })],
  guards: ['hearing-refusal-grounded'],
  input: z.strictObject({ party: partyInput, reason: longText('不予听证的理由', 500) }),
  documents: ['TZ-02'],
  decide: ({ theCase, party, input, ctx }) => {
    const request = party?.hearingRequests.at(-1);
    if (!request) return [];
    return [
      {
        type: 'HearingRequestDeclined',
        party: input.party,
        request: request.id,
        reason: input.reason,
        number: takeDocumentNumber(ctx, theCase, 'hearing-session-notice'),
        document: `D${theCase.documents.length + 1}`,
      },
    ];
  },
});
