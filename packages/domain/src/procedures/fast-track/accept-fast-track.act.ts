import { CUP, PSP } from '@lpt/law';
import { z } from 'zod';
import { confessionTitles } from '../../case/fast-track.ts';
import { act } from '../../engine/act.ts';
import { choice, longText, officersInput, partyInput, shortText, yesNo } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';

/** 当事人书面同意（海关为书面申请）快速办理：承认事实、认错认罚、没有异议，签名。 */
export const acceptFastTrack = act({
  name: 'accept-fast-track',
  title: '登记当事人同意快速办理',
  step: 'fast-track',
  per: 'party',
  profiles: ['police', 'customs'],
  by: ['handler'],
  from: ['investigating'],
  articles: [PSP.art(40), PSP.art(42), PSP.art(43), CUP.art(103), CUP.art(104)],
  guards: [
    'actor-handles-case',
    'fast-track-granted',
    'fast-track-offered',
    'fast-track-not-excluded',
    'two-valid-officers',
    'fast-track-consent-full',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    admits: yesNo('自愿认错认罚'),
    noObjection: yesNo('对违法事实和法律适用没有异议'),
    admission: longText('当事人承认的事实', 3000),
    confession: choice('承认的载体', confessionTitles),
    signed: yesNo('当事人签名'),
    proof: shortText('同意书或者申请书', 200),
  }),
  documents: ['KS-02'],
  decide: ({ input: { party, officers, admission, confession, proof }, ctx }) => [
    {
      type: 'FastTrackAccepted',
      party,
      accepted: {
        on: ctx.on,
        at: ctx.at,
        officers: onRecord(officers, ctx),
        admission,
        confession,
        proof,
      },
    },
  ],
});
