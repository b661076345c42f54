import { AGP, APL, type Citation, GDL, MRP, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { ofEachPenalty } from './decided.ts';
import { majorGrounds } from './major-case.ts';
import { lastOpinionBy } from './review-opinions.ts';
import { supervisionRule } from './rule.ts';

/** 没有法制审核理由的普通程序案件也须审核的领域，及其条文。 */
const everyCaseReviewed: Partial<Readonly<Record<Profile, Citation>>> = {
  market: MRP.art(52, { para: 1 }),
  agriculture: AGP.art(51, { para: 2 }),
};

/** 应当审核而没有审核通过就作出处罚决定。审核被退回以后没有再通过的，由 SR-036 提出，这里不重复。 */
export const decidedWithoutReview = supervisionRule({
  id: 'SR-034',
  name: 'decided-without-review',
  title: '未经审核即作出处罚决定',
  category: 'procedure',
  articles: [
    APL.art(58, { para: 1 }),
    GDL.art(3),
    MRP.art(50),
    ...Object.values(everyCaseReviewed),
    SUP.art(12, { item: 2 }),
  ],
  level: 'serious',
  watches: [
    'PartyAdded',
    'InvestigationClosed',
    'ProposalRevised',
    'NoticeIssued',
    'DocumentServed',
    'HearingRequested',
    'HearingRequestWithdrawn',
    'HearingAccepted',
    'HearingTerminated',
    'ReviewSubmitted',
    'ReviewOpinionGiven',
    'DecisionMade',
    'DecisionRevoked',
  ],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision, party) => {
      const grounds = majorGrounds(theCase, party);
      const needed = neededKind(theCase, grounds.length > 0);
      if (!needed || passedBy(theCase, needed, decision.on)) return [];
      if (lastOpinionBy(theCase, decision.on)?.outcome === 'return') return [];
      return [
        {
          since: decision.on,
          says: `${chineseDay(decision.on)}作出处罚决定，${shortfall(theCase, needed, decision.on)}`,
          facts: [
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
            ...grounds,
            ...theCase.reviews.map(({ id, kind, submittedOn, opinion }) => ({
              title: kind === 'legal' ? '法制审核' : '案件审核',
              value: `${chineseDay(submittedOn)}送审，${opinion ? `${chineseDay(opinion.on)}出具意见` : '没有意见'}`,
              source: id,
            })),
          ],
        },
      ];
    });
  },
});

function neededKind({ profiles }: Case, major: boolean): 'legal' | 'any' | undefined {
  if (major) return 'legal';
  return profiles.some((profile) => everyCaseReviewed[profile]) ? 'any' : undefined;
}

function passedBy({ reviews }: Case, needed: 'legal' | 'any', on: Day): boolean {
  return reviews.some(
    ({ kind, opinion }) =>
      (needed === 'any' || kind === 'legal') && opinion?.outcome === 'agree' && opinion.on <= on,
  );
}

function shortfall(theCase: Case, needed: 'legal' | 'any', on: Day): string {
  if (needed === 'any') return '此前没有案件审核通过的记录';
  return passedBy(theCase, 'any', on) ? '应当法制审核而只做了案件审核' : '此前没有法制审核通过的记录';
}
