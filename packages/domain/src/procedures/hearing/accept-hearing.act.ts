import { APL, GDH } from '@lpt/law';
import { z } from 'zod';
import type { Party } from '../../case/party.ts';
import type { HearingRequest } from '../../case/people.ts';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';

/** 受理听证申请。听证期间不计入办案期限，从收到申请之日扣除。再次听证也从这里开始。 */
export const acceptHearing = act({
  name: 'accept-hearing',
  title: '受理听证申请',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested', 'views-reviewed', 'notice-served'],
  articles: [APL.art(63, { para: 1 }), GDH.art(20), GDH.art(38)],
  guards: ['hearing-right-exists', 'hearing-requested-in-time', 'no-hearing-running', 'rehearing-has-ground'],
  input: z.strictObject({ party: partyInput, note: shortText('受理说明', 200) }),
  decide: ({ theCase, party, ctx }) => {
    const request = party?.hearingRequests.at(-1);
    if (!party || !request) return [];
    return [
      {
        type: 'HearingAccepted',
        party: party.id,
        hearing: {
          id: `L${theCase.intervals.length + 1}`,
          request: request.id,
          requestedOn: heardBefore(party, request) ? ctx.on : request.on,
          acceptedOn: ctx.on,
          interval: `I${theCase.intervals.length + 1}`,
          pauses: [],
          examined: [],
        },
      },
    ];
  },
});

// 因新的证据再次听证，没有新的申请：听证的各段期限自再次受理之日起算。
function heardBefore({ hearing }: Party, { id }: HearingRequest): boolean {
  return hearing?.request === id;
}
