import { APL, MRP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PartyDecision } from '../case/people.ts';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { credited, evidenceOf, evidenceTable } from './evidence-block.ts';
import { correctionParagraphs, courseParagraph, factsParagraphs, timeAndPlace } from './facts-block.ts';
import { breachText, violationsOf } from './legal-basis.ts';
import type { Block } from './model.ts';
import { noPenaltyGrounds, noPenaltyGroundText } from './no-penalty-grounds.ts';
import { noticeStory } from './notice-story.ts';
import { type CaseView, decisionOf, organOf, partyOf, servedCopies } from './organ.ts';
import { given } from './origin.ts';
import { heading, paragraph, unfinished } from './paragraph.ts';
import { partyFields } from './party-block.ts';
import { decisionRemedy, remedyParagraph } from './remedies-block.ts';

function groundBlocks(
  theCase: Case,
  party: Party,
  { proposal }: PartyDecision,
  path: string,
): readonly Block[] {
  const ground = proposal.noPenaltyReason ? noPenaltyGrounds[proposal.noPenaltyReason] : undefined;
  const nature = ground?.unlawful
    ? [paragraph('本机关认为，当事人的', ...breachText(violationsOf(theCase, party)), '。')]
    : [];
  return [
    ...nature,
    paragraph(given(unfinished(proposal.discretion), 'decision', `${path}.proposal.discretion`), '。'),
    paragraph(...noPenaltyGroundText(proposal, path), '本机关决定对当事人', { strong: '不予行政处罚' }, '。'),
    ...(ground?.education ? [paragraph(ground.education)] : []),
  ];
}

/** 不予行政处罚决定书的正文，公告送达的公告也用它。 */
export function noPenaltyBody(
  subject: CaseView & Readonly<{ party: Party; decision: PartyDecision }>,
): readonly Block[] {
  const { theCase, party, decision } = subject;
  const path = `${partyPath(theCase, party)}.decision`;
  const reason = decision.proposal.noPenaltyReason;
  const unlawful = reason !== undefined && noPenaltyGrounds[reason].unlawful;
  return [
    heading('一、事实和证据'),
    courseParagraph(subject),
    ...factsParagraphs(decision.proposal.facts, `${path}.proposal.facts`, 'decision'),
    ...(unlawful ? [timeAndPlace(theCase, party)] : []),
    ...correctionParagraphs(theCase, party),
    ...evidenceTable(evidenceOf(theCase, party)),
    paragraph(credited),
    ...noticeStory(theCase, party),
    heading('二、理由、依据和决定'),
    ...groundBlocks(theCase, party, decision, path),
    heading('三、救济途径'),
    remedyParagraph(subject, decisionRemedy),
  ];
}

/** 不予行政处罚决定书。与行政处罚决定书只能有其一。 */
export const noPenaltyDecision = documentDefinition({
  code: 'JD-03',
  title: '不予行政处罚决定书',
  articles: [APL.art(33), APL.art(57, { para: 1, item: 2 }), MRP.art(60, { para: 1 })],
  needsService: true,
  sealed: true,
  applies: ({ party }) => party?.decision?.proposal.outcome === 'no-penalty',
  numberOf: (scope) => decisionOf(partyOf(scope)).number,
  build: (scope) => {
    const { theCase, ctx } = scope;
    const party = partyOf(scope);
    const decision = decisionOf(party);
    const organ = organOf(scope).name;
    return {
      code: 'JD-03',
      title: '不予行政处罚决定书',
      organ,
      layout: 'letter',
      number: given(decision.number, 'number', `${partyPath(theCase, party)}.decision.number`),
      blocks: [partyFields(theCase, party), ...noPenaltyBody({ theCase, party, decision, ctx })],
      signOff: { organ, on: decision.on, seal: true },
      copies: servedCopies,
    };
  },
});
