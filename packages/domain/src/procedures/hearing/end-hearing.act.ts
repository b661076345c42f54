import { APL, GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, longText, partyInput, shortText } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 结束听证：笔录记明提出的处罚、质证、辩论和最后陈述，当事人签名，全程录像。 */
export const endHearing = act({
  name: 'end-hearing',
  title: '结束听证，制作笔录',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [APL.art(64, { item: 7 }), APL.art(64, { item: 8 }), GDH.art(27), GDH.art(31), MRH.art(28)],
  guards: ['hearing-in-session', 'chair-presides', 'evidence-examined'],
  input: z.strictObject({
    party: partyInput,
    attended: z
      .array(z.string().trim().min(1).max(60))
      .min(1)
      .max(30)
      .meta({ title: '听证参加人', widget: 'names' }),
    proposal: longText('调查人员提出的处罚内容、事实、理由和依据', 4000),
    examination: longText('举证、质证', 6000),
    argument: longText('辩论', 4000),
    lastWord: longText('最后陈述', 2000),
    examined: z
      .array(z.string().min(1).max(20))
      .max(100)
      .meta({ title: '经质证的证据', widget: 'evidence-of-case' }),
    signature: choice('签名情况', { signed: '已签名', 'refused-recorded': '拒绝签名，已由主持人注明' }),
    recording: shortText('全程音像记录', 200),
  }),
  documents: ['TZ-05'],
  decide: ({ theCase, input: { party: own, ...record } }) =>
    forEachHeard(theCase, own, (party) => ({ type: 'HearingEnded', party, record })),
});
