import { ACL, cite } from '@lpt/law';
import type { SubstitutePerformance } from '../case/substitute-performance.ts';
import { partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { contactRow, decisionReference, executionOf, letterTo, required } from './execution-block.ts';
import { citedInSentence } from './legal-basis.ts';
import type { Block } from './model.ts';
import { partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay, givenMoney } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { addressWord, partyFields } from './party-block.ts';
import { remedyParagraph } from './remedies-block.ts';

const harms: Readonly<Record<SubstitutePerformance['harm'], string>> = {
  traffic: '危害交通安全',
  environment: '造成环境污染',
  resources: '破坏自然资源',
  none: '法律规定的危害',
};

function substituteOf(scope: DocumentScope): Readonly<{ substitute: SubstitutePerformance; path: string }> {
  const party = partyOf(scope);
  const { substitutes } = executionOf(party);
  const index = substitutes.length - 1;
  return {
    substitute: required(substitutes[index], 'substitute performance'),
    path: `${partyPath(scope.theCase, party)}.execution.substitutes.${index}`,
  };
}

function groundParagraph(scope: DocumentScope, substitute: SubstitutePerformance): Block {
  const you = addressWord(partyOf(scope).identity);
  if (substitute.immediate) {
    const told =
      substitute.partyPresent === false ? `${you}不在场，本机关以本决定书告知${you}并依法处理。` : '';
    return paragraph(
      `需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物、污染物，${you}不能清除，本机关依据${cite(ACL.art(52))}的规定立即实施代履行。${told}`,
    );
  }
  return paragraph(
    ...decisionReference(scope),
    `。经催告，${you}仍不履行，其后果已经或者将${harms[substitute.harm]}，本机关依据${citedInSentence([ACL.art(50), ACL.art(51)])}的规定，决定代履行。`,
  );
}

/** 代履行决定书：理由和依据、方式和时间、标的、费用预算、代履行人。立即代履行的另有名称。 */
export const substituteDecision = documentDefinition({
  code: 'ZX-09',
  title: '代履行决定书',
  articles: [ACL.art(50), ACL.art(51), ACL.art(52)],
  needsService: true,
  sealed: true,
  titleOf: (scope) => (substituteOf(scope).substitute.immediate ? '立即代履行决定书' : '代履行决定书'),
  numberOf: (scope) => substituteOf(scope).substitute.number,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { substitute, path } = substituteOf(scope);
    const you = addressWord(party.identity);
    return {
      code: 'ZX-09',
      title: substitute.immediate ? '立即代履行决定书' : '代履行决定书',
      ...letterTo(scope, substitute.number, `${path}.number`),
      blocks: [
        partyFields(theCase, party),
        groundParagraph(scope, substitute),
        {
          kind: 'fields',
          rows: [
            { label: '代履行的标的', value: given(substitute.object, 'execution', `${path}.object`) },
            { label: '代履行的方式', value: given(substitute.manner, 'execution', `${path}.manner`) },
            { label: '实施之日', value: givenDay(substitute.plannedOn, 'execution', `${path}.plannedOn`) },
            { label: '代履行人', value: given(substitute.performer, 'execution', `${path}.performer`) },
            {
              label: '费用预算',
              value: givenMoney(substitute.estimateFen, 'execution', `${path}.estimateFen`),
            },
          ],
        },
        paragraph(
          `代履行的费用按照成本合理确定，由${you}承担，法律另有规定的除外（${cite(ACL.art(51, { para: 2 }))}）。${
            substitute.immediate ? '' : `实施以前${you}履行的，停止代履行。`
          }`,
        ),
        remedyParagraph(scope, { who: you, act: '本决定', paper: '本决定书' }),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
