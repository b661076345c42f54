import { APL, GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 制发听证通知书：时间、地点、组成人员、申请回避的权利。送达另行登记。 */
export const issueHearingNotice = act({
  name: 'issue-hearing-notice',
  title: '制发听证通知书',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [APL.art(64, { item: 2 }), GDH.art(20, { item: 2 }), MRH.art(20, { para: 2 })],
  guards: ['hearing-scheduled', 'chair-presides'],
  input: z.strictObject({ party: partyInput }),
  documents: ['TZ-01'],
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'HearingNoticeIssued',
      party: input.party,
      number: takeDocumentNumber(ctx, theCase, 'hearing-session-notice'),
      document: `D${theCase.documents.length + 1}`,
    },
  ],
});
