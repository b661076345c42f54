import { APL } from '@lpt/law';
import { caseNumberOf, groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { inlineText } from './model.ts';
import { officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given } from './origin.ts';
import { heading, paragraphsOf } from './paragraph.ts';
import {
  latestRecord,
  openingParagraph,
  personRows,
  recordClosing,
  recordParty,
  recordTime,
} from './record-block.ts';

/** 现场笔录。 */
export const siteRecord = documentDefinition({
  code: 'DC-01',
  title: '现场笔录',
  articles: [APL.art(46, { para: 1, item: 8 }), APL.art(55)],
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const { record, path } = latestRecord(theCase, 'site');
    const party = recordParty(theCase, record);
    return {
      code: 'DC-01',
      title: '现场笔录',
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            ...recordTime(record, path),
            { label: '执法地点', value: given(record.place, 'records', `${path}.place`) },
            {
              label: '执法人员',
              value: given(inlineText(officersText(record.officers)), 'records', `${path}.officers`),
            },
            { label: '当事人', value: given(party?.identity.name, 'filing', `${path}.party`) },
            { label: '在场人员', value: given(record.person, 'records', `${path}.person`) },
            ...personRows(theCase, record.person, party),
          ],
        },
        openingParagraph(record),
        heading('现场情况'),
        ...paragraphsOf(record.content, (line) => given(line, 'records', `${path}.content`)),
        ...recordClosing('在场人员', record, path),
      ],
    };
  },
});
