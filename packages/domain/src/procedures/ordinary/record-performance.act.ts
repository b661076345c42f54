import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';

/** 登记没收物品、停产停业等非金钱内容的执行情况。 */
export const recordPerformance = act({
  name: 'record-performance',
  title: '登记执行情况',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [APL.art(66, { para: 1 }), APL.art(74)],
  guards: ['actor-handles-case', 'decision-served'],
  input: z.strictObject({ party: partyInput, note: longText('执行情况', 1000) }),
  decide: ({ input }) => [{ type: 'OutcomePerformed', ...input }],
});
