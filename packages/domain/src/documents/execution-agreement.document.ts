import { ACL, cite } from '@lpt/law';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { decisionReference, executionOf, letterTo, required } from './execution-block.ts';
import { organOf, partyOf, sealed } from './organ.ts';
import { given, givenDay, givenMoney } from './origin.ts';
import { heading, paragraph, paragraphsOf, unfinished } from './paragraph.ts';

/** 行政强制执行协议书：分阶段履行，可以减免的只有加处罚款，不履行的恢复强制执行。 */
export const executionAgreement = documentDefinition({
  code: 'ZX-12',
  title: '行政强制执行协议书',
  articles: [ACL.art(42)],
  needsService: true,
  sealed: true,
  numberOf: ({ party }) => party?.execution?.agreement?.number,
  build: (scope) => {
    const party = partyOf(scope);
    const agreement = required(executionOf(party).agreement, 'agreement');
    const path = `${partyPath(scope.theCase, party)}.execution.agreement`;
    const waived =
      agreement.waivedLateFineFen > 0
        ? [
            paragraph(
              '当事人采取的补救措施：',
              given(agreement.remedied && unfinished(agreement.remedied), 'approval', `${path}.remedied`),
              '。减免加处罚款：',
              givenMoney(agreement.waivedLateFineFen, 'approval', `${path}.waivedLateFineFen`),
              '。',
            ),
          ]
        : [];
    return {
      code: 'ZX-12',
      title: '行政强制执行协议书',
      ...letterTo(scope, agreement.number, `${path}.number`),
      blocks: [
        paragraph(...decisionReference(scope), '。'),
        paragraph(
          `依据${cite(ACL.art(42, { para: 1 }))}的规定，在不损害公共利益和他人合法权益的情况下，达成执行协议如下：`,
        ),
        heading('一、分阶段履行'),
        {
          kind: 'table',
          columns: [{ title: '阶段' }, { title: '最后一日' }, { title: '金额（人民币）', align: 'right' }],
          rows: agreement.stages.map(({ dueOn, amountFen }, index) => [
            `第${index + 1}期`,
            givenDay(dueOn, 'approval', `${path}.stages.${index}.dueOn`),
            givenMoney(amountFen, 'approval', `${path}.stages.${index}.amountFen`),
          ]),
        },
        ...waived,
        heading('二、其他约定'),
        ...paragraphsOf(agreement.terms, (line) => given(line, 'approval', `${path}.terms`)),
        paragraph(
          `当事人不履行本协议的，本机关恢复强制执行（${cite(ACL.art(42, { para: 2 }))}）。罚款本金不因本协议减少。`,
        ),
        {
          kind: 'signatures',
          lines: [
            { role: '当事人', names: [given(party.identity.name, 'party')] },
            { role: '行政机关', names: [given(organOf(scope).name, 'registry')] },
          ],
        },
      ],
      signOff: sealed(scope),
      copies: '本协议一式三份：当事人一份，本机关一份，归档一份。',
    };
  },
});
