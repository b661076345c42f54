import { MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';

/** 恢复调查：中止的原因消除，立即恢复。 */
export const resumeInvestigation = act({
  name: 'resume-investigation',
  title: '恢复调查',
  step: 'investigation',
  by: ['handler'],
  from: ['investigating'],
  whileSuspended: true,
  articles: [MRP.art(46, { para: 2 })],
  guards: ['actor-handles-case', 'case-suspended'],
  input: z.strictObject({ reason: shortText('恢复的理由', 200) }),
  decide: ({ theCase }) => {
    const open = theCase.intervals.find(({ reason, to }) => reason === 'suspension' && to === undefined);
    return open ? [{ type: 'CaseResumed', interval: open.id }] : [];
  },
});
