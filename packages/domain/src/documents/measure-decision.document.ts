import { ACL, cite, MRP } from '@lpt/law';
import { groundOf } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { kindText, measureOf, measureUntil, objectText } from './measure-block.ts';
import type { Block } from './model.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord, partyFields } from './party-block.ts';
import { addresseeOf } from './preservation-block.ts';
import { remedyParagraph } from './remedies-block.ts';

/** 决定的名称：查封决定书、扣押决定书、冻结决定书。 */
function titleOf(scope: DocumentScope): string {
  return `${kindText(measureOf(scope).measure)}决定书`;
}

function decisionBlocks(scope: DocumentScope): readonly Block[] {
  const { measure, path } = measureOf(scope);
  const you = addressWord(partyOf(scope).identity);
  const kind = kindText(measure);
  const duty =
    measure.kind === 'freezing'
      ? []
      : [paragraph(`${kind}期间，${you}对${kind}的场所、设施、财物不得使用、转移、隐匿或者毁损。`)];
  return [
    paragraph(
      you,
      groundOf(scope.theCase),
      '。因',
      given(unfinished(measure.reasons), 'measure', `${path}.reasons`),
      '，依据',
      given(measure.basis.provision, 'measure', `${path}.basis.provision`),
      `和${cite(measure.kind === 'freezing' ? ACL.art(31) : ACL.art(24, { para: 1 }))}的规定，本机关决定对下列对象予以${kind}：`,
    ),
    paragraph(...objectText(measure, path), '。'),
    paragraph(
      `${kind}的期限为`,
      given(`${measure.days}日`, 'measure', `${path}.days`),
      '，自',
      givenDay(measure.on, 'measure', `${path}.on`),
      '的次日起算，至',
      measureUntil(scope, measure),
      '届满。情况复杂需要延长，或者需要检测、检验、检疫、鉴定的，另行书面告知。',
    ),
    ...duty,
  ];
}

/** 实施行政强制措施决定书：当事人、理由、依据、期限、对象、救济途径。 */
export const measureDecision = documentDefinition({
  code: 'QZ-02',
  title: '实施行政强制措施决定书',
  articles: [ACL.art(24, { para: 2 }), ACL.art(31), MRP.art(37)],
  needsService: true,
  sealed: true,
  titleOf,
  numberOf: (scope) => measureOf(scope).measure.number,
  build: (scope) => {
    const party = partyOf(scope);
    const { measure, path } = measureOf(scope);
    return {
      code: 'QZ-02',
      title: titleOf(scope),
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(measure.number, 'number', `${path}.number`),
      addressee: addresseeOf(scope),
      blocks: [
        partyFields(scope.theCase, party),
        ...decisionBlocks(scope),
        paragraph(
          `${addressWord(party.identity)}有权陈述、申辩；因违法采取措施受到损害的，有权依法要求赔偿（${cite(ACL.art(8))}）。`,
        ),
        remedyParagraph(scope, { who: addressWord(party.identity), act: '本决定', paper: '本决定书' }),
        {
          kind: 'signatures',
          lines: [{ role: '当事人签收' }, officersLine('执法人员', measure.officers, 'measure')],
        },
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
