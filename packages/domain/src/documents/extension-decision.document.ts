import { ACL, cite, MRP } from '@lpt/law';
import { documentDefinition } from './document.ts';
import { measureOf, measureReference, measureUntil } from './measure-block.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord } from './party-block.ts';
import { addresseeOf } from './preservation-block.ts';
import { remedyParagraph } from './remedies-block.ts';

/** 延长行政强制措施期限决定书：说明理由，届满以前送达。 */
export const extensionDecision = documentDefinition({
  code: 'QZ-08',
  title: '延长行政强制措施期限决定书',
  articles: [ACL.art(25, { para: 2 }), ACL.art(32, { para: 2 }), MRP.art(38, { para: 2 })],
  needsService: true,
  sealed: true,
  numberOf: (scope) => measureOf(scope).measure.extension?.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    const { extension } = measure;
    const by = measure.kind === 'freezing' ? ACL.art(32, { para: 1 }) : ACL.art(25, { para: 1 });
    return {
      code: 'QZ-08',
      title: '延长行政强制措施期限决定书',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(extension?.number, 'number', `${path}.extension.number`),
      addressee: addresseeOf(scope),
      blocks: [
        paragraph(
          ...measureReference(measure, path),
          '，因',
          given(unfinished(extension?.reason ?? ''), 'measure', `${path}.extension.reason`),
          `，依据${cite(by)}的规定，经行政机关负责人批准，期限延长`,
          given(extension && `${extension.days}日`, 'measure', `${path}.extension.days`),
          '，至',
          measureUntil(scope, measure),
          '届满。',
        ),
        remedyParagraph(scope, {
          who: addressWord(partyOf(scope).identity),
          act: '本决定',
          paper: '本决定书',
        }),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
