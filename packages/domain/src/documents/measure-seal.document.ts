import { ACL, MRP } from '@lpt/law';
import { documentDefinition } from './document.ts';
import { measureOf, measureUntil } from './measure-block.ts';
import { organOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';

/** 封条：查封的加贴，写明日期、期限和决定书文号。 */
export const measureSeal = documentDefinition({
  code: 'QZ-05',
  title: '封条',
  articles: [ACL.art(24), MRP.art(41, { para: 2 })],
  sealed: true,
  applies: (scope) => measureOf(scope).measure.kind === 'sealing',
  numberOf: (scope) => measureOf(scope).measure.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    return {
      code: 'QZ-05',
      title: '封条',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(measure.number, 'number', `${path}.number`),
      blocks: [
        paragraph(
          '自',
          givenDay(measure.on, 'measure', `${path}.on`),
          '起查封，至',
          measureUntil(scope, measure),
          '止。查封期间，任何人不得擅自启封、动用。',
        ),
      ],
      signOff: sealed(scope),
    };
  },
});
