import { AGP, CNP, GDL, MRP, SUP } from '@lpt/law';
import type { Case, Review } from '../case/case.ts';
import { type Deadline, deadlineFor, deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { ViewContext } from '../engine/context.ts';
import { chineseDay } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { endedOn } from './decided.ts';
import { supervisionRule } from './rule.ts';

/** 审核超过期限。市场监管的案件审核同样有期限；其他领域只看法制审核。 */
export const reviewLate = supervisionRule({
  id: 'SR-007',
  name: 'review-late',
  title: '法制审核超过期限',
  category: 'procedure',
  articles: [MRP.art(55), AGP.art(53), CNP.art(25, { para: 1 }), GDL.art(18), SUP.art(12, { item: 2 })],
  level: 'correct',
  watches: [
    'ReviewSubmitted',
    'ReviewExtended',
    'ReviewOpinionGiven',
    'LeadTransferred',
    'CaseTerminated',
    'CaseTransferredOut',
    'CaseClosed',
  ],

  finds(theCase, ctx) {
    return theCase.reviews.flatMap((review) => {
      const found = deadlineFor('legal-review', theCase.profiles, review.submittedOn);
      if (!found || (review.kind === 'case' && found.row.scope !== 'market')) return [];
      const derivation = reviewClock(theCase, review, found, ctx);
      const until = review.opinion?.on ?? endedOn(theCase) ?? ctx.on;
      if (!derivation || until <= derivation.due) return [];
      const outcome = review.opinion ? `${chineseDay(review.opinion.on)}才出具意见` : '逾期没有出具意见';
      return [
        {
          subject: review.id,
          since: derivation.due,
          says: `审核应当在${chineseDay(derivation.due)}以前完成，${outcome}`,
          facts: [
            { title: '送审', value: chineseDay(review.submittedOn), source: review.id },
            ...deadlineFacts('legal-review', derivation),
          ],
        },
      ];
    });
  },
});

/** 审核期限；届满以前批准的延长计入。规定没有写延长多久的，由批准的文书定，这里无从判断。 */
function reviewClock(
  { profiles }: Case,
  { submittedOn, extendedOn }: Review,
  { extensions: [rule] }: Deadline,
  { calendar }: ViewContext,
): Derivation | undefined {
  const question = { id: 'legal-review', profiles, from: submittedOn, calendar } as const;
  const plain = deriveDeadline(question);
  if (!plain || !rule || !extendedOn || extendedOn > plain.due) return plain;
  if (!rule.length) return undefined;
  const extensions = [{ length: rule.length, title: rule.title, approvedBy: rule.approvedBy }];
  return deriveDeadline({ ...question, extensions });
}
