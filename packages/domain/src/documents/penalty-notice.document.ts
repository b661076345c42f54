import { APL } from '@lpt/law';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { noticeBody } from './notice-body.ts';
import { noticeTitle } from './notice-story.ts';
import { handlersOf } from './officers-block.ts';
import { noticeOf, organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { identityRows } from './party-block.ts';

/**
 * 行政处罚告知书；有听证权利的为行政处罚听证告知书。
 * 二维码的内容是网址的路径 `/p/<查询码>`，由制作成品的一方补上公开网址。
 */
export const penaltyNotice = documentDefinition({
  code: 'GZ-01',
  title: '行政处罚告知书',
  articles: [APL.art(44), APL.art(45), APL.art(63, { para: 1 })],
  needsService: true,
  sealed: true,
  titleOf: (scope) => noticeTitle(noticeOf(partyOf(scope))),
  numberOf: (scope) => noticeOf(partyOf(scope)).number,
  build: (scope) => {
    const { theCase, ctx } = scope;
    const party = partyOf(scope);
    const notice = noticeOf(party);
    const path = partyPath(theCase, party);
    const contacts = handlersOf(scope)
      .map(({ name }) => name)
      .join('、');
    const rights = notice.hearingRight.granted ? '提出陈述、申辩或者要求听证' : '提出陈述、申辩';
    return {
      code: 'GZ-01',
      title: noticeTitle(notice),
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(notice.number, 'number', `${path}.notices.${party.notices.length - 1}.number`),
      addressee: given(party.identity.name, 'filing', `${path}.identity.name`),
      blocks: [
        { kind: 'fields', rows: identityRows(theCase, party).slice(1) },
        ...noticeBody({ theCase, ctx, party, notice, contacts }),
        paragraph(
          `也可以扫描本告知书上的二维码，或者在本机关公布的网址输入查询码`,
          {
            strong: given(
              notice.accessCode,
              'computed',
              `${path}.notices.${party.notices.length - 1}.accessCode`,
            ),
          },
          `，查看本告知书，${rights}。查询码请妥善保管，不要告诉他人。`,
        ),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
      qr: {
        content: `/p/${notice.accessCode}`,
        caption: `扫码查看本告知书，${rights}。查询码：${notice.accessCode}`,
      },
    };
  },
});
