import { ACL, cite, MRP } from '@lpt/law';
import { caseNumberOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { measureOf, measureReference } from './measure-block.ts';
import { organOf, sealed } from './organ.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';

/** 委托保管书：不得损毁、擅自转移处置；费用由机关承担。 */
export const custodyCommission = documentDefinition({
  code: 'QZ-06',
  title: '场所、设施、财物委托保管书',
  articles: [ACL.art(26), MRP.art(41, { para: 1 })],
  sealed: true,
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    const index = measure.custody.length - 1;
    const custody = measure.custody[index];
    const at = `${path}.custody.${index}`;
    return {
      code: 'QZ-06',
      title: '场所、设施、财物委托保管书',
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(scope.theCase),
      addressee: given(custody?.keeper, 'measure', `${at}.keeper`),
      blocks: [
        paragraph(
          ...measureReference(measure, path),
          `，现依据${cite(ACL.art(26, { para: 2 }))}的规定，委托你（单位）保管：`,
          given(custody?.items, 'measure', `${at}.items`),
          '；保管地点：',
          given(custody?.place, 'measure', `${at}.place`),
          '。',
        ),
        paragraph(
          `保管期间不得使用、损毁或者擅自转移、处置；因你（单位）的原因造成损失的，依法承担责任。保管费用由本机关承担（${cite(ACL.art(26, { para: 3 }))}）。`,
        ),
        { kind: 'signatures', lines: [{ role: '受托人' }] },
      ],
      signOff: sealed(scope),
      copies: '本文书一式两份：一份交受托人，一份归档。',
    };
  },
});
