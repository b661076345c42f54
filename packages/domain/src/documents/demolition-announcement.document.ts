import { ACL, cite } from '@lpt/law';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { contactRow, decisionReference, executionOf, letterTo, required } from './execution-block.ts';
import { partyOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord } from './party-block.ts';

/** 限期自行拆除公告。 */
export const demolitionAnnouncement = documentDefinition({
  code: 'ZX-11',
  title: '限期自行拆除公告',
  articles: [ACL.art(44)],
  sealed: true,
  numberOf: ({ party }) => party?.execution?.demolition?.number,
  build: (scope) => {
    const party = partyOf(scope);
    const notice = required(executionOf(party).demolition, 'demolition notice');
    const path = `${partyPath(scope.theCase, party)}.execution.demolition`;
    const you = addressWord(party.identity);
    return {
      code: 'ZX-11',
      title: '限期自行拆除公告',
      ...letterTo(scope, notice.number, `${path}.number`),
      blocks: [
        paragraph(...decisionReference(scope), '。'),
        paragraph(
          `依据${cite(ACL.art(44))}的规定，现予公告，限${you}在`,
          givenDay(notice.selfBy, 'execution', `${path}.selfBy`),
          '以前自行拆除：',
          given(unfinished(notice.object), 'execution', `${path}.object`),
          '。',
        ),
        paragraph(`${you}在法定期限内不申请行政复议、不提起行政诉讼，又不拆除的，本机关将依法强制拆除。`),
        paragraph('公告的地点：', given(notice.where, 'execution', `${path}.where`), '。'),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: '本公告一式三份：一份张贴，一份交当事人，一份归档。',
    };
  },
});
