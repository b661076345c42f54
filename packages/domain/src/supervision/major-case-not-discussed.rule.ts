import { AGP, APL, CNP, MRP, SUP } from '@lpt/law';
import type { Case, Discussion } from '../case/case.ts';
import type { PartyId } from '../case/people.ts';
import { chineseDay } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { ofEachPenalty } from './decided.ts';
import { majorGrounds } from './major-case.ts';
import { supervisionRule } from './rule.ts';

/** 经过听证程序的处罚一律集体讨论的领域；其余只看情节复杂、重大的标记。 */
const discussedAfterHearing: readonly Profile[] = ['market', 'agriculture'];

/** 情节复杂或者重大的案件，没有两名以上负责人集体讨论的记录就作出处罚决定。 */
export const majorCaseNotDiscussed = supervisionRule({
  id: 'SR-037',
  name: 'major-case-not-discussed',
  title: '重大案件未经集体讨论',
  category: 'procedure',
  articles: [
    APL.art(57, { para: 2 }),
    MRP.art(60, { para: 2 }),
    AGP.art(55),
    CNP.art(26, { para: 2 }),
    SUP.art(11, { para: 2, item: 2 }),
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
    'DiscussionHeld',
    'DecisionMade',
    'DecisionRevoked',
  ],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision, party) => {
      const grounds = majorGrounds(theCase, party);
      if (grounds.length === 0 || !discussionRequired(theCase)) return [];
      const held = theCase.discussions.filter((each) => covers(each, party.id));
      if (held.some((each) => each.on <= decision.on && isCollective(each))) return [];
      return [
        {
          since: decision.on,
          says: `${chineseDay(decision.on)}作出处罚决定，此前没有两名以上负责人集体讨论的记录`,
          facts: [
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
            ...grounds,
            ...held.map(({ id, on, chair, attendees }) => ({
              title: '讨论记录',
              value: `${chineseDay(on)}，${[...new Set([chair, ...attendees])].join('、')}`,
              source: id,
            })),
          ],
        },
      ];
    });
  },
});

function discussionRequired({ complexity, profiles }: Case): boolean {
  return complexity?.complex === true || discussedAfterHearing.some((profile) => profiles.includes(profile));
}

/** 没有写明涉及哪些当事人的，视为讨论全案。 */
function covers({ parties }: Discussion, party: PartyId): boolean {
  return parties.length === 0 || parties.includes(party);
}

function isCollective({ chair, attendees }: Discussion): boolean {
  return new Set([chair, ...attendees]).size >= 2;
}
