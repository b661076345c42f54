import { GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 提交听证报告：组成人员的意见，有不同意见的如实写明，连同笔录报负责人。 */
export const reportHearing = act({
  name: 'report-hearing',
  title: '提交听证报告',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [GDH.art(32), MRH.art(29)],
  guards: ['hearing-ended', 'chair-presides'],
  input: z.strictObject({
    party: partyInput,
    opinion: longText('处理意见和建议', 4000),
    dissent: longText('不同意见', 2000).exactOptional(),
  }),
  documents: ['TZ-06'],
  decide: ({ theCase, input: { party: own, ...report } }) =>
    forEachHeard(theCase, own, (party) => ({ type: 'HearingReported', party, ...report })),
});
