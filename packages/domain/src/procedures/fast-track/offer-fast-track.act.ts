import { CUP, PSP } from '@lpt/law';
import { z } from 'zod';
import { fastTrackExclusionTitles, fastTrackKindTitles } from '../../case/fast-track.ts';
import { act } from '../../engine/act.ts';
import { choice, instantInput, longText, officersInput, partyInput, yesNo } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';

/** 书面告知快速办理的规定：只有公安机关、海关的规章准许，两名执法人员当面告知。 */
export const offerFastTrack = act({
  name: 'offer-fast-track',
  title: '告知快速办理',
  step: 'fast-track',
  per: 'party',
  profiles: ['police', 'customs'],
  by: ['handler'],
  from: ['investigating'],
  articles: [PSP.art(40), PSP.art(42), CUP.art(103)],
  guards: [
    'actor-handles-case',
    'fast-track-granted',
    'two-valid-officers',
    'certificate-shown',
    'fast-track-facts-clear',
    'fast-track-kind-listed',
    'fast-track-not-excluded',
    'fast-track-arrival-recorded',
    'fast-track-not-offered-before',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    certificatesShown: yesNo('已主动出示执法证件'),
    factsClear: yesNo('事实清楚'),
    facts: longText('查明的违法事实', 3000),
    exclusion: choice('不得快速办理的情形', fastTrackExclusionTitles),
    arrivedAt: instantInput('到案的时刻', '公安机关必须写明，写到分；四十八小时从这一刻起算').exactOptional(),
    kind: choice('案件的种类', fastTrackKindTitles).exactOptional(),
  }),
  documents: ['KS-01'],
  decide: ({ input, ctx }) => {
    const { party, officers, facts, arrivedAt, kind } = input;
    return [
      {
        type: 'FastTrackOffered',
        party,
        offered: {
          on: ctx.on,
          at: ctx.at,
          officers: onRecord(officers, ctx),
          facts,
          ...(arrivedAt ? { arrivedAt } : {}),
          ...(kind ? { kind } : {}),
        },
      },
    ];
  },
});
