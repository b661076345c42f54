import { ACL, cite } from '@lpt/law';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { mannerText } from './enforcement-approval.document.ts';
import { contactRow, decisionReference, executionOf, letterTo, required } from './execution-block.ts';
import { partyOf, sealed, servedCopies } from './organ.ts';
import { given } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord, partyFields } from './party-block.ts';
import { remedyParagraph } from './remedies-block.ts';

/** 行政强制执行决定书：理由和依据、方式和时间、救济途径、机关印章和日期。拍卖抵缴的另有名称。 */
export const enforcementDecision = documentDefinition({
  code: 'ZX-08',
  title: '行政强制执行决定书',
  articles: [ACL.art(37, { para: 2 }), ACL.art(38), ACL.art(46)],
  needsService: true,
  sealed: true,
  titleOf: ({ party }) =>
    party?.execution?.enforcement?.manner === 'auction-seized' ? '拍卖抵缴罚款决定书' : '行政强制执行决定书',
  numberOf: ({ party }) => party?.execution?.enforcement?.number,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const enforcement = required(executionOf(party).enforcement, 'enforcement');
    const path = `${partyPath(theCase, party)}.execution.enforcement`;
    const you = addressWord(party.identity);
    const auction = enforcement.manner === 'auction-seized';
    const ground = enforcement.immediate
      ? `催告期间，有证据证明有转移或者隐匿财物的迹象，依据${cite(ACL.art(37, { para: 3 }))}的规定，作出立即强制执行决定`
      : `经催告，${you}逾期仍不履行，且无正当理由`;
    return {
      code: 'ZX-08',
      title: auction ? '拍卖抵缴罚款决定书' : '行政强制执行决定书',
      ...letterTo(scope, enforcement.number, `${path}.number`),
      blocks: [
        partyFields(theCase, party),
        paragraph(...decisionReference(scope), `。${ground}。`),
        paragraph(
          '依据',
          auction
            ? cite(ACL.art(46, { para: 3 }))
            : given(enforcement.basis.provision, 'approval', `${path}.basis.provision`),
          `和${cite(ACL.art(37))}的规定，本机关决定强制执行。方式：`,
          given(mannerText(enforcement), 'approval', `${path}.manner`),
          '。时间和步骤：',
          given(unfinished(enforcement.plan), 'approval', `${path}.plan`),
          '。',
        ),
        paragraph(
          `强制执行以前${you}自行履行的，停止执行。本机关不在夜间或者法定节假日实施强制执行，情况紧急的除外（${cite(ACL.art(43, { para: 1 }))}）。`,
        ),
        remedyParagraph(scope, { who: you, act: '本决定', paper: '本决定书' }),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
