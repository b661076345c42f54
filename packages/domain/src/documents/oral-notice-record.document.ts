import { APL, cite, PSP } from '@lpt/law';
import { chineseInstant } from '../kernel/instant.ts';
import { caseNumberOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { noticeBody } from './notice-body.ts';
import { oralNoticeTitle } from './notice-story.ts';
import { officersLine } from './officers-block.ts';
import { noticeOf, organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { identityRows } from './party-block.ts';

/** 处罚前口头告知记录：在案卷里注明告知的情况，由被告知人签名确认；内容与书面告知书一样。 */
export const oralNoticeRecord = documentDefinition({
  code: 'KS-04',
  title: oralNoticeTitle,
  articles: [PSP.art(46, { para: 2 }), APL.art(44), APL.art(45, { para: 1 })],
  build: (scope) => {
    const { theCase, ctx } = scope;
    const party = partyOf(scope);
    const notice = noticeOf(party);
    if (!notice.oral) throw new Error(`party ${party.id} was not told orally`);
    const path = `${partyPath(theCase, party)}.notices.${party.notices.length - 1}`;
    const { at, officers } = notice.oral;
    const contacts = officers.map(({ name }) => name).join('、');
    return {
      code: 'KS-04',
      title: oralNoticeTitle,
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '告知编号', value: given(notice.number, 'number', `${path}.number`) },
            { label: '告知时间', value: given(chineseInstant(at), 'computed', `${path}.oral.at`) },
            ...identityRows(theCase, party),
          ],
        },
        paragraph(
          `本案快速办理，依据${cite(PSP.art(46, { para: 2 }))}的规定，执法人员当面口头告知当事人下列内容。`,
        ),
        ...noticeBody({ theCase, ctx, party, notice, contacts }),
        paragraph(
          '当事人可以在本机关公布的网址输入查询码',
          {
            strong: given(notice.accessCode, 'computed', `${path}.accessCode`),
          },
          '，查看告知的内容，提出陈述、申辩。',
        ),
        paragraph('以上内容已经告知我，我已听清。'),
        {
          kind: 'signatures',
          lines: [
            { role: '被告知人（签名）' },
            officersLine('执法人员', officers, 'officer', givenDay(notice.on, 'computed', `${path}.on`)),
          ],
        },
        { kind: 'blank-below' },
      ],
    };
  },
});
