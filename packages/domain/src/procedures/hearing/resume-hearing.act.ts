import { GDH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 恢复听证：中止的情形消除，接着举行。须另定日期的，不办恢复，重新排期并通知。 */
export const resumeHearing = act({
  name: 'resume-hearing',
  title: '恢复听证',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [GDH.art(36, { para: 2 })],
  guards: ['hearing-suspended', 'chair-presides'],
  input: z.strictObject({ party: partyInput }),
  decide: ({ theCase, input: { party: own } }) =>
    forEachHeard(theCase, own, (party) => ({ type: 'HearingResumed', party })),
});
