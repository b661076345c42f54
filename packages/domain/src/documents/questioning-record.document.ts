import { APL } from '@lpt/law';
import { caseNumberOf, groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { inlineText } from './model.ts';
import { officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given } from './origin.ts';
import {
  latestRecord,
  openingParagraph,
  personRows,
  recordClosing,
  recordParty,
  recordTime,
} from './record-block.ts';

/** 询问笔录：一问一答，逐页签名。 */
export const questioningRecord = documentDefinition({
  code: 'DC-05',
  title: '询问笔录',
  articles: [APL.art(55, { para: 2 })],
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const { record, path } = latestRecord(theCase, 'questioning');
    const party = recordParty(theCase, record);
    const times = theCase.records.filter(
      ({ kind, person }) => kind === 'questioning' && person === record.person,
    );
    return {
      code: 'DC-05',
      title: '询问笔录',
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            ...recordTime(record, path),
            { label: '询问次数', value: given(`第${times.length}次`, 'computed') },
            { label: '询问地点', value: given(record.place, 'records', `${path}.place`) },
            {
              label: '询问人',
              value: given(inlineText(officersText(record.officers)), 'records', `${path}.officers`),
            },
            { label: '当事人', value: given(party?.identity.name, 'filing', `${path}.party`) },
            { label: '被询问人', value: given(record.person, 'records', `${path}.person`) },
            ...personRows(theCase, record.person, party),
          ],
        },
        openingParagraph(record),
        {
          kind: 'dialogue',
          turns: record.turns.map(({ question, answer }, index) => ({
            question: given(question, 'records', `${path}.turns.${index}.question`),
            answer: given(answer, 'records', `${path}.turns.${index}.answer`),
          })),
        },
        ...recordClosing('被询问人', record, path),
      ],
    };
  },
});
