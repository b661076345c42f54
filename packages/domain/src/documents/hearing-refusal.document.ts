import { APL, cite, GDH, MRH } from '@lpt/law';
import { actName, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';
import { addressWord } from './party-block.ts';

/** 不予听证通知书：超过期限申请的，写明理由，并告知仍可陈述、申辩。 */
export const hearingRefusal = documentDefinition({
  code: 'TZ-02',
  title: '不予听证通知书',
  articles: [APL.art(64, { item: 1 }), GDH.art(18, { para: 1 }), MRH.art(7, { para: 3 })],
  needsService: true,
  sealed: true,
  numberOf: ({ events }) => events.find((event) => event.type === 'HearingRequestDeclined')?.number,
  build: (scope) => {
    const { theCase, events } = scope;
    const party = partyOf(scope);
    const declined = events.find((event) => event.type === 'HearingRequestDeclined');
    if (!declined) throw new Error('a refusal of hearing is issued when the request is declined');
    const index = party.hearingRequests.findIndex(({ id }) => id === declined.request);
    const request = party.hearingRequests[index];
    const own = partyPath(theCase, party);
    const organ = organOf(scope);
    const you = addressWord(party.identity);
    return {
      code: 'TZ-02',
      title: '不予听证通知书',
      organ: organ.name,
      layout: 'letter',
      number: given(declined.number, 'number'),
      addressee: given(party.identity.name, 'filing', `${own}.identity.name`),
      blocks: [
        paragraph(
          `${you}于`,
          givenDay(request?.on, 'party', `${own}.hearingRequests.${index}.on`),
          '就涉嫌',
          given(actName(theCase), 'filing', 'ground'),
          `一案提出的听证要求收悉。经审查，不符合听证的条件，理由如下：`,
        ),
        ...paragraphsOf(declined.reason, (line) =>
          given(line, 'hearing', `${own}.hearingRequests.${index}.declined.reason`),
        ),
        paragraph(
          `依据${cite(APL.art(64, { item: 1 }))}的规定，本机关决定不予听证。${you}的意见，本机关作为陈述、申辩接收并复核；${you}在作出决定以前仍可以补充陈述、申辩。`,
        ),
        paragraph(
          '联系地址：',
          given(organ.address, 'registry'),
          '；联系电话：',
          given(organ.phone, 'registry'),
          '。',
        ),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
