import { APL } from '@lpt/law';
import { clericalItemTitles } from '../case/decision-change.ts';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { contactRow, letterTo, required } from './execution-block.ts';
import { decisionOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';

/** 补正通知书：原文、补正为什么，其余内容不变。 */
export const decisionCorrection = documentDefinition({
  code: 'JD-13',
  title: '行政处罚决定补正通知书',
  articles: [APL.art(75, { para: 2 })],
  needsService: true,
  sealed: true,
  numberOf: ({ party }) => party?.decisionHistory?.corrections.at(-1)?.number,
  build: (scope) => {
    const party = partyOf(scope);
    const own = partyPath(scope.theCase, party);
    const corrections = party.decisionHistory?.corrections ?? [];
    const index = corrections.length - 1;
    const correction = required(corrections[index], 'correction of the decision');
    const path = `${own}.decisionHistory.corrections.${index}`;
    const { on, number } = decisionOf(party);
    return {
      code: 'JD-13',
      title: '行政处罚决定补正通知书',
      ...letterTo(scope, correction.number, `${path}.number`),
      blocks: [
        paragraph(
          '本机关于',
          givenDay(on, 'decision', `${own}.decision.on`),
          '作出的行政处罚决定（',
          given(number, 'number', `${own}.decision.number`),
          '）需要补正（',
          given(clericalItemTitles[correction.item], 'change', `${path}.item`),
          '）：原文“',
          given(correction.before, 'change', `${path}.before`),
          '”，补正为“',
          given(correction.after, 'change', `${path}.after`),
          '”。',
        ),
        paragraph('补正不改变处罚的种类、数额和认定的事实，决定书的其他内容不变，救济期限不因此重新计算。'),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
