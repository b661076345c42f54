import { SCL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, longText, partyInput } from '../../engine/inputs.ts';

/** 登记国家赔偿的申请，两个月内决定。 */
export const receiveCompensationClaim = act({
  name: 'receive-compensation-claim',
  title: '登记国家赔偿申请',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: [
    'investigating',
    'investigation-closed',
    'reviewing',
    'reviewed',
    'proceeding',
    'closed',
    'archived',
  ],
  articles: [SCL.art(4), SCL.art(9), SCL.art(13, { para: 1 })],
  guards: ['days-possible', 'no-compensation-open'],
  input: z.strictObject({
    party: partyInput,
    receivedOn: dayInput('收到申请之日'),
    claim: longText('赔偿请求和理由', 2000),
  }),
  decide: ({ input }) => [{ type: 'CompensationClaimed', ...input }],
});
