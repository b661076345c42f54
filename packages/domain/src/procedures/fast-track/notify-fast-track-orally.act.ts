import { APL, PSP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { officersInput, partyInput, yesNo } from '../../engine/inputs.ts';
import { hearingRightOf } from '../../thresholds/hearing.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';

/**
 * 公安机关快速办理的，可以口头告知拟作出的处罚，代替书面告知书：在案卷材料中注明，由被告知人签名确认。
 * 告知的内容、陈述申辩的期限与书面告知一样；当面告知即为知悉，不另送达。
 */
export const notifyFastTrackOrally = act({
  name: 'notify-fast-track-orally',
  title: '口头告知拟作出的处罚',
  step: 'notice',
  per: 'party',
  profiles: ['police'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['awaiting-notice'],
  articles: [PSP.art(46, { para: 2 }), APL.art(44), APL.art(45, { para: 1 })],
  guards: [
    'actor-handles-case',
    'proposal-approved',
    'oral-notice-granted',
    'fast-track-still-fit',
    'two-valid-officers',
    'rights-told-orally',
    'oral-notice-signed',
    'statement-days-enough',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    rightsTold: yesNo('已告知内容、事实、理由、依据和陈述、申辩的权利'),
    signed: yesNo('被告知人已签名确认', '不签名的，制发书面告知书'),
    statementWorkingDays: z
      .int()
      .min(3)
      .max(30)
      .meta({ title: '陈述、申辩期限', unit: '工作日', hint: '不得短于本机关适用的规定' }),
  }),
  documents: ['KS-04'],
  decide: ({ theCase, party, input: { officers, statementWorkingDays }, ctx }) => {
    if (!party?.proposal) return [];
    const right = hearingRightOf(party.identity, party.proposal, theCase.profiles);
    return [
      {
        type: 'NoticeIssued',
        party: party.id,
        notice: {
          id: `N${party.notices.length + 1}`,
          number: takeDocumentNumber(ctx, theCase, 'penalty-notice'),
          document: `D${theCase.documents.length + 1}`,
          on: ctx.on,
          servedOn: ctx.on,
          oral: { at: ctx.at, officers: onRecord(officers, ctx) },
          proposal: party.proposal,
          hearingRight: { granted: right.granted, reasons: right.reasons.map(({ says }) => says) },
          statementWorkingDays,
          accessCode: ctx.accessCode,
        },
      },
    ];
  },
});
