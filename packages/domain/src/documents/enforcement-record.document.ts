import { ACL, GDF } from '@lpt/law';
import { signatureTitles } from '../procedures/ordinary/signatures.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { executionOf, required } from './execution-block.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenInstant } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';

/** 强制执行笔录：时间、地点、人员、经过、音像记录、签名。 */
export const enforcementRecord = documentDefinition({
  code: 'ZX-15',
  title: '强制执行笔录',
  articles: [ACL.art(37), ACL.art(43), GDF.art(2)],
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const enforcement = required(executionOf(party).enforcement, 'enforcement');
    const index = enforcement.carriedOut.length - 1;
    const record = required(enforcement.carriedOut[index], 'record of enforcement');
    const path = `${partyPath(theCase, party)}.execution.enforcement.carriedOut.${index}`;
    const urgent = record.urgentReason
      ? [
          paragraph(
            '在夜间或者法定节假日实施的紧急情况：',
            given(record.urgentReason, 'records', `${path}.urgentReason`),
          ),
        ]
      : [];
    const signed =
      record.signature === 'signed'
        ? { names: [given(party.identity.name, 'records')] }
        : { note: given(signatureTitles[record.signature], 'records', `${path}.signature`) };
    return {
      code: 'ZX-15',
      title: '强制执行笔录',
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            {
              label: '强制执行决定书',
              value: given(
                enforcement.number,
                'number',
                `${partyPath(theCase, party)}.execution.enforcement.number`,
              ),
            },
            { label: '开始时间', value: givenInstant(record.from, 'records', `${path}.from`) },
            { label: '结束时间', value: givenInstant(record.to, 'records', `${path}.to`) },
            { label: '地点', value: given(record.place, 'records', `${path}.place`) },
            { label: '音像记录', value: given(record.recording, 'records', `${path}.recording`) },
          ],
        },
        ...urgent,
        ...paragraphsOf(record.content, (line) => given(line, 'records', `${path}.content`)),
        paragraph(
          given(
            record.completed ? '本次已经执行完毕。' : '本次没有执行完毕。',
            'records',
            `${path}.completed`,
          ),
        ),
        {
          kind: 'signatures',
          lines: [
            { role: '当事人', ...signed },
            officersLine(
              '执法人员',
              record.officers,
              'records',
              givenInstant(record.to, 'records', `${path}.to`),
            ),
          ],
        },
        { kind: 'blank-below' },
      ],
    };
  },
});
