import { APL, cite, MRP } from '@lpt/law';
import { caseNameOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { organOf, sealed } from './organ.ts';
import { given } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';

/** 协助调查函：请求协助的事项、期限、联系方式。 */
export const assistanceLetter = documentDefinition({
  code: 'YS-07',
  title: '协助调查函',
  articles: [APL.art(26), MRP.art(45, { para: 1 })],
  sealed: true,
  numberOf: ({ theCase }) => theCase.assistances.at(-1)?.number,
  build: (scope) => {
    const { theCase } = scope;
    const assistance = theCase.assistances.at(-1);
    if (!assistance) throw new Error('no request for assistance');
    const path = `assistances.${theCase.assistances.length - 1}`;
    const organ = organOf(scope);
    const within = theCase.profiles.includes('market')
      ? [
          paragraph(
            `请自收到本函之日起十五个工作日内完成并复函；需要延期的，请在期满前告知本机关（${cite(MRP.art(45, { para: 2 }))}）。`,
          ),
        ]
      : [];
    return {
      code: 'YS-07',
      title: '协助调查函',
      organ: organ.name,
      layout: 'letter',
      number: given(assistance.number, 'number', `${path}.number`),
      addressee: given(assistance.to, 'transfer', `${path}.to`),
      blocks: [
        paragraph(
          '因办理',
          caseNameOf(theCase),
          `的需要，依据${cite(APL.art(26))}的规定，请你单位协助下列事项：`,
        ),
        ...paragraphsOf(assistance.matters, (line) => given(line, 'transfer', `${path}.matters`)),
        ...within,
        paragraph(
          '联系地址：',
          given(organ.address, 'registry'),
          '；联系电话：',
          given(organ.phone, 'registry'),
          '。',
        ),
      ],
      signOff: sealed(scope),
      copies: '本文书一式两份：一份发被请求机关，一份归档。',
    };
  },
});
