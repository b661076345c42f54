import { APL, cite, MRP } from '@lpt/law';
import { caseNameOf, groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { organOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';

/** 案件移送函：受移送机关、案由、查明的情况、移送的理由、材料清单。 */
export const transferLetter = documentDefinition({
  code: 'YS-03',
  title: '案件移送函',
  articles: [APL.art(22), APL.art(25), MRP.art(14), MRP.art(17, { para: 1 })],
  sealed: true,
  numberOf: ({ theCase }) => theCase.handover?.number,
  build: (scope) => {
    const { theCase, ctx } = scope;
    const { handover, transferredOut } = theCase;
    if (!handover || !transferredOut) throw new Error('a transfer letter is made at the handover');
    const organ = organOf(scope);
    const contact = ctx.registry.officer(handover.by)?.name;
    return {
      code: 'YS-03',
      title: '案件移送函',
      organ: organ.name,
      layout: 'letter',
      number: given(handover.number, 'number', 'handover.number'),
      addressee: given(transferredOut.to, 'approval', 'transferredOut.to'),
      blocks: [
        paragraph(
          '本机关于',
          givenDay(theCase.lead.receivedOn, 'lead', 'lead.receivedOn'),
          '受理的',
          caseNameOf(theCase),
          `，经审查，应当由你单位管辖。依据${cite(APL.art(22))}的规定，现将该案移送你单位处理。`,
        ),
        { kind: 'fields', rows: [{ label: '案由', value: groundOf(theCase) }] },
        paragraph('查明的情况：'),
        ...paragraphsOf(theCase.lead.content, (line) => given(line, 'lead', 'lead.content')),
        paragraph('移送的理由：'),
        ...paragraphsOf(transferredOut.reason, (line) => given(line, 'approval', 'transferredOut.reason')),
        paragraph('附件：随案移交的材料和物品清单'),
        ...paragraphsOf(handover.papers, (line) => given(line, 'transfer', 'handover.papers')),
        paragraph(
          '联系人：',
          given(contact, 'registry'),
          '；联系电话：',
          given(organ.phone, 'registry'),
          '。',
        ),
        paragraph('回执：', given(handover.receipt, 'transfer', 'handover.receipt')),
      ],
      signOff: sealed(scope),
      copies: '本文书一式两份：一份交受移送机关，一份归档。',
    };
  },
});
