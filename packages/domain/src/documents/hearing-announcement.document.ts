import { APL, GDH, MRH } from '@lpt/law';
import { actName, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { sessionFields } from './hearing-session.ts';
import { organOf, partyOf, sealed } from './organ.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';

/** 听证公告：公开举行的听证，公告案由、当事人、时间和地点。不公开的不出公告。 */
export const hearingAnnouncement = documentDefinition({
  code: 'TZ-03',
  title: '听证公告',
  articles: [APL.art(64, { item: 3 }), GDH.art(20, { item: 4 }), MRH.art(22, { para: 2 })],
  sealed: true,
  applies: ({ party }) => party?.hearing?.session?.open === true,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const own = partyPath(theCase, party);
    const organ = organOf(scope);
    return {
      code: 'TZ-03',
      title: '听证公告',
      organ: organ.name,
      layout: 'letter',
      blocks: [
        paragraph(
          '本机关决定就',
          given(party.identity.name, 'filing', `${own}.identity.name`),
          '涉嫌',
          given(actName(theCase), 'filing', 'ground'),
          '一案举行听证，现公告如下：',
        ),
        sessionFields(scope, `${own}.hearing`),
        paragraph('公民、法人或者其他组织可以凭身份证明旁听。旁听人应当遵守听证秩序，未经准许不得发言。'),
        paragraph(
          '联系地址：',
          given(organ.address, 'registry'),
          '；联系电话：',
          given(organ.phone, 'registry'),
          '。',
        ),
      ],
      signOff: sealed(scope),
    };
  },
});
