import { APL, cite, MRP } from '@lpt/law';
import { groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { itemsTable } from './items-block.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph, unfinished } from './paragraph.ts';
import { addressWord, partyFields } from './party-block.ts';
import { periodText } from './period-text.ts';
import { addresseeOf, preservationOf, preservedUntil } from './preservation-block.ts';

/** 先行登记保存证据通知书，附清单，当场交付。 */
export const preservationNotice = documentDefinition({
  code: 'DC-20',
  title: '先行登记保存证据通知书',
  articles: [APL.art(56), MRP.art(34)],
  needsService: true,
  sealed: true,
  numberOf: (scope) => preservationOf(scope).preservation.number,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { preservation, path } = preservationOf(scope);
    const you = addressWord(party.identity);
    const witness = preservation.witness
      ? [{ role: '见证人', names: [given(preservation.witness, 'preservation', `${path}.witness`)] }]
      : [];
    const refused = preservation.signature === 'refused-recorded';
    return {
      code: 'DC-20',
      title: '先行登记保存证据通知书',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(preservation.number, 'number', `${path}.number`),
      addressee: addresseeOf(scope),
      blocks: [
        partyFields(theCase, party),
        paragraph(
          `${you}`,
          groundOf(theCase),
          '，因',
          given(unfinished(preservation.reason), 'preservation', `${path}.reason`),
          `，依据${cite(APL.art(56))}的规定，本机关决定对下列清单所列的证据先行登记保存。`,
        ),
        paragraph(
          `登记保存的期限为${periodText('preservation-decision', scope)}，自`,
          givenDay(preservation.on, 'preservation', `${path}.on`),
          '登记保存的次日起算，至',
          preservedUntil(scope, preservation),
          '届满。本机关将在期限内作出处理决定；逾期没有处理的，登记保存自动解除。',
        ),
        paragraph(`登记保存期间，${you}和有关人员不得销毁、损毁或者转移证据。`),
        heading('登记保存清单'),
        itemsTable(theCase, preservation.items, `${path}.items`, 'preservation'),
        {
          kind: 'signatures',
          lines: [
            { role: '当事人', ...(refused ? { note: '拒绝签名，已注明' } : {}) },
            ...witness,
            officersLine('执法人员', preservation.officers, 'preservation'),
          ],
        },
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
