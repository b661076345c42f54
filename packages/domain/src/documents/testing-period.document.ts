import { ACL, cite, MRP } from '@lpt/law';
import { caseNumberOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { measureOf, measureReference } from './measure-block.ts';
import { organOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { addresseeOf } from './preservation-block.ts';

/** 检测、检验、检疫、鉴定期间告知书：期间明确，送达以后才不计入期限。 */
export const testingPeriod = documentDefinition({
  code: 'DC-16',
  title: '检测、检验、检疫、鉴定期间告知书',
  articles: [ACL.art(25, { para: 3 }), MRP.art(38, { para: 3 })],
  needsService: true,
  sealed: true,
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    const index = measure.testing.length - 1;
    const testing = measure.testing[index];
    const at = `${path}.testing.${index}`;
    return {
      code: 'DC-16',
      title: '检测、检验、检疫、鉴定期间告知书',
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(scope.theCase),
      addressee: addresseeOf(scope),
      blocks: [
        paragraph(
          ...measureReference(measure, path),
          '，对下列物品送检：',
          given(testing?.items, 'measure', `${at}.items`),
          '，由',
          given(testing?.institution, 'measure', `${at}.institution`),
          '承担。',
        ),
        paragraph(
          '期间自',
          givenDay(testing?.from, 'measure', `${at}.from`),
          '至',
          givenDay(testing?.to, 'measure', `${at}.to`),
          `，不计入查封、扣押的期限；费用由本机关承担（${cite(ACL.art(25, { para: 3 }))}）。`,
        ),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
