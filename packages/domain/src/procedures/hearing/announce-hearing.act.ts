import { GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 公告公开听证：案由、当事人、时间、地点。 */
export const announceHearing = act({
  name: 'announce-hearing',
  title: '公告听证',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [GDH.art(20, { item: 4 }), MRH.art(22, { para: 2 })],
  guards: ['hearing-scheduled', 'chair-presides'],
  input: z.strictObject({ party: partyInput, where: shortText('公告的方式和地点', 200) }),
  documents: ['TZ-03'],
  decide: ({ theCase, input: { party: own, where } }) =>
    forEachHeard(theCase, own, (party) => ({ type: 'HearingAnnounced', party, where })),
});
