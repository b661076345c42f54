import { APL, ARL, MRP } from '@lpt/law';
import { handoverTitles } from '../case/summary.ts';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { factsParagraphs, timeAndPlace } from './facts-block.ts';
import { breachText, citedInSentence, penaltyBasisOf, violationsOf } from './legal-basis.ts';
import { officersLine } from './officers-block.ts';
import { decidedOf, onTheSpotPayment, oralNoticeParagraph } from './on-the-spot-block.ts';
import { decisionOf, organOf, partyOf, servedCopies } from './organ.ts';
import { given, givenInstant } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { partyFields } from './party-block.ts';
import { penaltyItems } from './penalty-items.ts';
import { decisionRemedy, noStayParagraph, priorReconsideration } from './remedies-block.ts';

/** 当场行政处罚决定书：编有号码，执法人员签名，写明先申请行政复议。 */
export const onTheSpotDecision = documentDefinition({
  code: 'JD-04',
  title: '当场行政处罚决定书',
  articles: [APL.art(52), ARL.art(23), MRP.art(68)],
  needsService: true,
  sealed: true,
  numberOf: (scope) => decisionOf(partyOf(scope)).number,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const decision = decisionOf(party);
    const decided = decidedOf(party);
    const organ = organOf(scope).name;
    const own = partyPath(theCase, party);
    const path = `${own}.decision`;
    const violations = violationsOf(theCase, party);
    const basis = citedInSentence([...penaltyBasisOf(violations), APL.art(51)]);
    const refused = decided.handover === 'signed' ? {} : { note: handoverTitles['refused-noted'] };
    return {
      code: 'JD-04',
      title: '当场行政处罚决定书',
      organ,
      layout: 'letter',
      number: given(decision.number, 'number', `${path}.number`),
      blocks: [
        partyFields(theCase, party),
        ...factsParagraphs(decision.proposal.facts, `${path}.proposal.facts`, 'decision'),
        timeAndPlace(theCase, party),
        paragraph('当事人的', ...breachText(violations), '。'),
        oralNoticeParagraph(party, own),
        paragraph('依据', given(basis, 'matter'), '的规定，本机关决定对当事人当场作出如下行政处罚：'),
        penaltyItems(decision.proposal, `${path}.proposal`, 'decision'),
        ...onTheSpotPayment(scope, party, decision, own),
        priorReconsideration(scope, decisionRemedy),
        noStayParagraph(decision.lateFine && decided.payMode === 'bank'),
        paragraph(
          '处罚地点：',
          given(decided.place, 'spot', `${own}.summary.decided.place`),
          '；处罚时间：',
          givenInstant(decided.at, 'spot', `${own}.summary.decided.at`),
          '。',
        ),
        {
          kind: 'signatures',
          lines: [{ role: '当事人', ...refused }, officersLine('执法人员', decided.officers, 'spot')],
        },
      ],
      signOff: { organ, on: decision.on, seal: true },
      copies: servedCopies,
    };
  },
});
