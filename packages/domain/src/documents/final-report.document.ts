import { APL } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { discretionParagraph } from './decision-parts.ts';
import { documentDefinition } from './document.ts';
import { evidenceOf, evidenceTable } from './evidence-block.ts';
import { correctionParagraphs, courseParagraph, factsParagraphs, timeAndPlace } from './facts-block.ts';
import { breachText, citedInSentence, penaltyBasisOf, violationsOf } from './legal-basis.ts';
import type { Block } from './model.ts';
import { noPenaltyGroundText } from './no-penalty-grounds.ts';
import { handlersOf, officersLine, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph, paragraphsOf } from './paragraph.ts';
import { partyFields } from './party-block.ts';
import { penaltyItems } from './penalty-items.ts';

/** 对一名当事人的事实、定性、裁量和处理建议。 */
function proposalBlocks(theCase: Case, party: Party): readonly Block[] {
  const { proposal } = party;
  const name = given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`);
  if (!proposal) return [];
  const path = partyPath(theCase, party);
  const violations = violationsOf(theCase, party);
  const facts = [
    paragraph('关于', { strong: name }, '：'),
    ...factsParagraphs(proposal.facts, `${path}.proposal.facts`, 'report'),
    timeAndPlace(theCase, party),
    ...correctionParagraphs(theCase, party),
  ];
  if (proposal.outcome === 'no-penalty')
    return [
      ...facts,
      discretionParagraph({ proposal }, path),
      paragraph(...noPenaltyGroundText(proposal, path), '建议不予行政处罚。'),
    ];
  return [
    ...facts,
    paragraph('当事人的', ...breachText(violations), '。'),
    discretionParagraph({ proposal }, path),
    paragraph(
      '依据',
      given(citedInSentence(penaltyBasisOf(violations)), 'matter'),
      '的规定，建议对当事人给予下列行政处罚：',
    ),
    penaltyItems(proposal, `${path}.proposal`, 'report'),
  ];
}

/** 案件调查终结报告。 */
export const finalReport = documentDefinition({
  code: 'DC-26',
  title: '案件调查终结报告',
  articles: [APL.art(57, { para: 1 })],
  volume: 'side',
  build: (scope) => {
    const { theCase, ctx } = scope;
    const complexity = theCase.complexity?.complex
      ? `本案情节复杂或者属于重大违法行为：${theCase.complexity.reasons.join('；')}。`
      : '本案不属于情节复杂或者重大违法行为。';
    return {
      code: 'DC-26',
      title: '案件调查终结报告',
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            { label: '立案时间', value: givenDay(theCase.filedOn, 'filing', 'filedOn') },
          ],
        },
        paragraph('调查人员：', ...officersText(handlersOf(scope))),
        heading('一、当事人基本情况'),
        ...theCase.parties.map((party) => partyFields(theCase, party)),
        heading('二、案件来源和调查经过'),
        courseParagraph(scope),
        ...paragraphsOf(theCase.investigationReport ?? '', (line) =>
          given(line, 'officer', 'investigationReport'),
        ),
        heading('三、证据'),
        ...evidenceTable(evidenceOf(theCase)),
        heading('四、事实、定性、裁量和处理建议'),
        ...theCase.parties.flatMap((party) => proposalBlocks(theCase, party)),
        heading('五、案件的复杂程度'),
        paragraph(given(complexity, 'officer', 'complexity')),
        {
          kind: 'signatures',
          lines: [officersLine('承办人员', handlersOf(scope), 'registry', givenDay(ctx.on, 'computed'))],
        },
      ],
    };
  },
});
