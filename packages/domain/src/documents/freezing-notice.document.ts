import { ACL, cite } from '@lpt/law';
import { documentDefinition } from './document.ts';
import { measureOf, measureUntil, objectText } from './measure-block.ts';
import { organOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';

/** 冻结存款、汇款通知书，交付金融机构。 */
export const freezingNotice = documentDefinition({
  code: 'QZ-13',
  title: '冻结存款、汇款通知书',
  articles: [ACL.art(30, { para: 1 }), ACL.art(33, { para: 3 })],
  sealed: true,
  applies: (scope) => measureOf(scope).measure.kind === 'freezing',
  numberOf: (scope) => measureOf(scope).measure.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    return {
      code: 'QZ-13',
      title: '冻结存款、汇款通知书',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(measure.number, 'number', `${path}.number`),
      addressee: given(measure.account?.bank, 'measure', `${path}.account.bank`),
      blocks: [
        paragraph(
          '依据',
          given(measure.basis.provision, 'measure', `${path}.basis.provision`),
          `和${cite(ACL.art(30, { para: 1 }))}的规定，请立即冻结`,
          ...objectText(measure, path),
          '。',
        ),
        paragraph(
          '冻结自',
          givenDay(measure.on, 'measure', `${path}.on`),
          '起，至',
          measureUntil(scope, measure),
          `届满。届满而没有收到本机关延长的通知的，自届满之日起解除冻结（${cite(ACL.art(33, { para: 3 }))}）。冻结以前不得向当事人泄露信息。`,
        ),
      ],
      signOff: sealed(scope),
      copies: '本文书一式两份：一份交金融机构，一份连同回执归档。',
    };
  },
});
