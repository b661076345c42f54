import { ACL, cite } from '@lpt/law';
import { measureKindTitles } from '../case/coercive-measure.ts';
import { caseNameOf, caseNumberOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { itemsText } from './items-block.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { addressWord } from './party-block.ts';

/** 查封、扣押物品移送告知书：财物随案移送，书面告知当事人。 */
export const goodsTransferNotice = documentDefinition({
  code: 'YS-06',
  title: '查封、扣押财物移送告知书',
  articles: [ACL.art(21)],
  needsService: true,
  sealed: true,
  build: (scope) => {
    const { theCase, events } = scope;
    const party = partyOf(scope);
    const notified = events.find((event) => event.type === 'GoodsTransferNotified');
    if (!notified) throw new Error('a goods transfer notice is made when the party is notified');
    const measures = theCase.measures.filter(({ id }) => notified.measures.includes(id));
    const you = addressWord(party.identity);
    const organ = organOf(scope);
    return {
      code: 'YS-06',
      title: '查封、扣押财物移送告知书',
      organ: organ.name,
      layout: 'letter',
      ...caseNumberOf(theCase),
      addressee: given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`),
      blocks: [
        paragraph(
          '本机关办理的',
          caseNameOf(theCase),
          '已经移送',
          given(notified.police, 'transfer'),
          `。依据${cite(ACL.art(21))}的规定，${you}被采取行政强制措施的下列财物随案一并移送：`,
        ),
        {
          kind: 'list',
          items: measures.map((each) => {
            const at = `measures.${theCase.measures.indexOf(each)}`;
            return [
              given(`${measureKindTitles[each.kind]}决定书${each.number}`, 'measure', `${at}.number`),
              '所列财物：',
              given(itemsText(each.items), 'measure', `${at}.items`),
            ];
          }),
        },
        paragraph(
          '有关财物的处理，可以向受移送的机关询问。本机关联系电话：',
          given(organ.phone, 'registry'),
          '。',
        ),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
