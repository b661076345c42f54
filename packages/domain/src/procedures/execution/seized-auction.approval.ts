import { ACL } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 没有强制执行权的机关，把办案中已经查封、扣押的财物依法拍卖抵缴罚款。 */
export const seizedAuction = approval({
  kind: 'seized-auction',
  title: '拍卖查封、扣押财物抵缴罚款',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(46, { para: 3 })],
  guards: [
    'decision-to-execute',
    'performance-outstanding',
    'payment-overdue',
    'no-deferral-running',
    'execution-not-paused',
    'execution-not-ended',
    'demanded-before-enforcement',
    'seized-goods-held',
    'no-enforcement-decided',
  ],
  input: z.strictObject({ party: partyInput, plan: longText('拍卖的财物、方式和机构', 2000) }),
  documents: ['ZX-07', 'ZX-08'],
  grant: ({ theCase, party, input, ctx }) =>
    party
      ? [
          {
            type: 'EnforcementDecided',
            party: party.id,
            enforcement: {
              number: takeDocumentNumber(ctx, theCase, 'execution-decision'),
              document: `D${theCase.documents.length + 2}`,
              on: ctx.on,
              manner: 'auction-seized',
              basis: { level: 'law', provision: '行政强制法第四十六条第三款' },
              plan: input.plan,
              immediate: false,
              carriedOut: [],
            },
          },
        ]
      : [],
});
