import { APL, GDH, MRH } from '@lpt/law';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { hearingOf, sessionFields } from './hearing-session.ts';
import { organOf, partyOf } from './organ.ts';
import { given } from './origin.ts';
import { heading, paragraph, paragraphsOf } from './paragraph.ts';

/** 听证笔录：处罚决定以它为根据。 */
export const hearingRecord = documentDefinition({
  code: 'TZ-05',
  title: '行政处罚听证笔录',
  articles: [APL.art(64, { item: 8 }), GDH.art(31), MRH.art(28)],
  build: (scope) => {
    const { theCase, events } = scope;
    const party = partyOf(scope);
    const path = `${partyPath(theCase, party)}.hearing`;
    const ended = events.find((event) => event.type === 'HearingEnded');
    if (!ended) throw new Error('a hearing record is made when the hearing ends');
    const { record } = ended;
    const shown = theCase.evidence.filter(({ id }) => hearingOf(scope).examined.includes(id));
    const section = (title: string, text: string) => [
      heading(title),
      ...paragraphsOf(text, (line) => given(line, 'hearing')),
    ];
    return {
      code: 'TZ-05',
      title: '行政处罚听证笔录',
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        { kind: 'fields', rows: [{ label: '案由', value: groundOf(theCase) }] },
        sessionFields(scope, path),
        paragraph('听证参加人：', given(record.attended.join('、'), 'hearing')),
        paragraph('音像记录：', given(record.recording, 'hearing')),
        ...section('一、调查人员提出的处罚内容、事实、理由和依据', record.proposal),
        heading('二、举证、质证'),
        paragraph('出示并质证的证据：', given(shown.map(({ title }) => title).join('、'), 'evidence')),
        ...paragraphsOf(record.examination, (line) => given(line, 'hearing')),
        ...section('三、辩论', record.argument),
        ...section('四、最后陈述', record.lastWord),
        {
          kind: 'signatures',
          lines: [
            record.signature === 'signed'
              ? { role: '当事人（代理人）核对无误后签名' }
              : { role: '当事人（代理人）', names: ['/'], note: '拒绝签名，主持人注明' },
            { role: '案件调查人员' },
            { role: '听证主持人' },
            { role: '听证员' },
            { role: '书记员' },
          ],
        },
        { kind: 'blank-below' },
      ],
    };
  },
});
