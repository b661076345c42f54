import { APL, cite, GDH, MRH } from '@lpt/law';
import { caseNameOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { hearingOf, sessionFields } from './hearing-session.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { addressWord } from './party-block.ts';

/** 行政处罚听证通知书：时间、地点、组成人员，申请回避、委托代理人的权利。 */
export const hearingNotice = documentDefinition({
  code: 'TZ-01',
  title: '行政处罚听证通知书',
  articles: [APL.art(64, { item: 2 }), GDH.art(20, { item: 2 }), MRH.art(20, { para: 2 })],
  needsService: true,
  sealed: true,
  numberOf: (scope) => hearingOf(scope).notice?.number,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const hearing = hearingOf(scope);
    const own = partyPath(theCase, party);
    const path = `${own}.hearing`;
    const organ = organOf(scope);
    const you = addressWord(party.identity);
    return {
      code: 'TZ-01',
      title: '行政处罚听证通知书',
      organ: organ.name,
      layout: 'letter',
      number: given(hearing.notice?.number, 'number', `${path}.notice.number`),
      addressee: given(party.identity.name, 'filing', `${own}.identity.name`),
      blocks: [
        paragraph(
          `${you}于`,
          givenDay(hearing.requestedOn, 'party', `${path}.requestedOn`),
          '就',
          caseNameOf(theCase),
          `提出的听证要求，本机关已经受理。依据${cite(APL.art(64, { item: 2 }))}的规定，现将听证事项通知如下：`,
        ),
        sessionFields(scope, path),
        paragraph(
          `${you}认为主持人、听证员、书记员与本案有直接利害关系的，有权申请回避（${cite(APL.art(64, { item: 4 }))}）；可以亲自参加听证，也可以委托一至二人代理（${cite(APL.art(64, { item: 5 }))}）。委托代理人的，应当提交授权委托书。`,
        ),
        paragraph(
          `${you}及代理人无正当理由拒不出席，或者未经许可中途退出听证的，视为放弃听证权利，终止听证（${cite(APL.art(64, { item: 6 }))}）。参加听证请携带身份证明和有关证据材料。`,
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
