import { AGP, APL, CNP, MIP, MRP, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { verificationFrom } from '../case/summary-stage.ts';
import { deadlineFor, deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { ViewContext } from '../engine/context.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { recordedPauses } from './recorded-pauses.ts';
import { supervisionRule } from './rule.ts';

/** 线索逾期没有决定是否立案。只看规定了核查期限的领域；没有规定的只要求及时，不在这里判断。 */
export const leadUndecided = supervisionRule({
  id: 'SR-004',
  name: 'lead-undecided',
  title: '线索逾期未决定是否立案',
  category: 'duty',
  articles: [
    MRP.art(18),
    AGP.art(29),
    CNP.art(15),
    MIP.art(14),
    APL.art(54, { para: 2 }),
    SUP.art(11, { para: 2, item: 4 }),
  ],
  level: 'correct',
  watches: [
    'LeadRegistered',
    'VerificationStarted',
    'VerificationExtended',
    'IntervalBegun',
    'IntervalEnded',
    'CaseSuspended',
    'CaseResumed',
    'CaseFiled',
    'FilingDeclined',
    'LeadTransferred',
    'CaseTransferredOut',
  ],

  finds(theCase, ctx) {
    const settledOn = theCase.filedOn ?? theCase.notFiled?.on ?? theCase.transferredOut?.on;
    const until = settledOn ?? ctx.on;
    const derivation = verificationClock(theCase, until, ctx);
    if (!derivation || until <= derivation.due) return [];
    const { number } = theCase.lead;
    const outcome = settledOn ? `${chineseDay(settledOn)}才决定` : '逾期没有决定';
    return [
      {
        subject: 'lead-verification',
        since: derivation.due,
        says: `应当在${chineseDay(derivation.due)}以前决定是否立案，${outcome}`,
        facts: [
          { title: '收到线索', value: chineseDay(verificationFrom(theCase)), source: number },
          ...deadlineFacts('lead-verification', derivation),
        ],
      },
    ];
  },
});

/** 核查期限；届满以前批准的延长计入一次，届满以后才批准的不计。 */
function verificationClock(theCase: Case, until: Day, { calendar }: ViewContext): Derivation | undefined {
  const { profiles, verification } = theCase;
  const found = verificationFrom(theCase);
  const question = { id: 'lead-verification', profiles, from: found, calendar } as const;
  const extendedOn = verification?.extendedOn;
  const rule = deadlineFor('lead-verification', profiles, found)?.extensions[0];
  if (extendedOn && rule?.length) {
    const before = deriveDeadline({
      ...question,
      pauses: recordedPauses(theCase, 'verification', extendedOn),
    });
    if (before && extendedOn <= before.due) {
      const extensions = [{ length: rule.length, title: rule.title, approvedBy: rule.approvedBy }];
      return deriveDeadline({
        ...question,
        pauses: recordedPauses(theCase, 'verification', until),
        extensions,
      });
    }
  }
  return deriveDeadline({ ...question, pauses: recordedPauses(theCase, 'verification', until) });
}
