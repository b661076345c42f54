import { APL, GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { instantInput, partyInput, shortText, yesNo } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 确定听证的时间、地点。涉及国家秘密、商业秘密、个人隐私的不公开。 */
export const scheduleHearing = act({
  name: 'schedule-hearing',
  title: '确定听证时间、地点',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [APL.art(64, { item: 2 }), APL.art(64, { item: 3 }), GDH.art(20), MRH.art(20), MRH.art(22)],
  guards: [
    'hearing-panel-named',
    'chair-presides',
    'hearing-day-leaves-notice',
    'hearing-inside-limit',
    'closed-hearing-has-reason',
  ],
  input: z.strictObject({
    party: partyInput,
    at: instantInput('举行时间'),
    place: shortText('地点', 200),
    open: yesNo('公开举行'),
    closedReason: shortText('不公开的理由', 200).exactOptional(),
  }),
  decide: ({ theCase, input: { party: own, ...session } }) =>
    forEachHeard(theCase, own, (party) => ({ type: 'HearingScheduled', party, session })),
});
