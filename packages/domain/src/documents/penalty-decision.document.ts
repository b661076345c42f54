import { APL, MRP } from '@lpt/law';
import { partyPath } from './case-name.ts';
import { decisionBody } from './decision-shapes.ts';
import { documentDefinition } from './document.ts';
import { decisionOf, organOf, partyOf, servedCopies } from './organ.ts';
import { given } from './origin.ts';
import { partyFields } from './party-block.ts';

/** 行政处罚决定书。六项法定内容齐全，加盖机关印章；各类机关的分段见 `decision-shapes.ts`。 */
export const penaltyDecision = documentDefinition({
  code: 'JD-02',
  title: '行政处罚决定书',
  articles: [APL.art(57, { para: 1, item: 1 }), APL.art(59), MRP.art(62)],
  needsService: true,
  sealed: true,
  applies: ({ party }) => party?.decision?.proposal.outcome === 'penalty',
  numberOf: (scope) => decisionOf(partyOf(scope)).number,
  build: (scope) => {
    const { theCase, ctx } = scope;
    const party = partyOf(scope);
    const decision = decisionOf(party);
    const organ = organOf(scope).name;
    const path = `${partyPath(theCase, party)}.decision`;
    return {
      code: 'JD-02',
      title: '行政处罚决定书',
      organ,
      layout: 'letter',
      number: given(decision.number, 'number', `${path}.number`),
      blocks: [partyFields(theCase, party), ...decisionBody({ theCase, ctx, party, decision, path })],
      signOff: { organ, on: decision.on, seal: true },
      copies: servedCopies,
    };
  },
});
