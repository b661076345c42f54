import { APL, GDH, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';
import { hearingRightOf } from '../../thresholds/hearing.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 制发行政处罚告知书。有没有听证权利由数额和种类算出，不由人选。 */
export const issueNotice = act({
  name: 'issue-notice',
  title: '制发行政处罚告知书',
  step: 'notice',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['awaiting-notice'],
  articles: [APL.art(44), APL.art(45, { para: 1 }), APL.art(63, { para: 1 }), GDH.art(6), MRP.art(57)],
  guards: ['actor-handles-case', 'proposal-approved', 'two-valid-handlers', 'statement-days-enough'],
  input: z.strictObject({
    party: partyInput,
    statementWorkingDays: z
      .int()
      .min(3)
      .max(30)
      .meta({ title: '陈述、申辩期限', unit: '工作日', hint: '不得短于本机关适用的规定' }),
  }),
  documents: ['GZ-01'],
  decide: ({ theCase, party, input, ctx }) => {
    if (!party?.proposal) return [];
    const right = hearingRightOf(party.identity, party.proposal, theCase.profiles);
    return [
      {
        type: 'NoticeIssued',
        party: party.id,
        notice: {
          id: `N${party.notices.length + 1}`,
          number: takeDocumentNumber(ctx, theCase, right.granted ? 'hearing-right-notice' : 'penalty-notice'),
          document: `D${theCase.documents.length + 1}`,
          on: ctx.on,
          proposal: party.proposal,
          hearingRight: { granted: right.granted, reasons: right.reasons.map(({ says }) => says) },
          statementWorkingDays: input.statementWorkingDays,
          accessCode: ctx.accessCode,
        },
      },
    ];
  },
});
