import { APL } from '@lpt/law';
import type { Party } from '../case/party.ts';
import type { Statement } from '../case/people.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import type { Block } from './model.ts';
import { noticeTitle, statementChannels } from './notice-story.ts';
import { handlersOf, officersLine } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenInstant } from './origin.ts';
import { heading, paragraph, paragraphsOf } from './paragraph.ts';
import { identityRows } from './party-block.ts';

function latestStatement({ id, statements }: Party): Statement {
  const statement = statements.at(-1);
  if (!statement) throw new Error(`no statement of party ${id}`);
  return statement;
}

function titleOf(scope: DocumentScope): string {
  return latestStatement(partyOf(scope)).channel === 'on-site' ? '陈述申辩笔录' : '陈述申辩意见登记表';
}

/** 当面的由当事人核对签名；书面的附原件；网上的凭查询码提交，系统留痕。 */
function closing(scope: DocumentScope, { channel }: Statement): readonly Block[] {
  const officers = officersLine('记录人员', handlersOf(scope), 'registry');
  if (channel === 'on-site')
    return [
      paragraph('以上笔录经当事人核对，与所述一致。'),
      { kind: 'signatures', lines: [{ role: '当事人' }, officers] },
      { kind: 'blank-below' },
    ];
  const how =
    channel === 'written'
      ? '当事人提交的书面材料原件附后。'
      : '本意见由当事人凭查询码在网上提交，系统记录提交的内容和时间，未作改动。';
  return [paragraph(how), { kind: 'blank-below' }];
}

/** 陈述申辩笔录：当面提出的作笔录，书面、网上提出的作登记。 */
export const statementRecord = documentDefinition({
  code: 'GZ-03',
  title: '陈述申辩笔录',
  articles: [APL.art(45, { para: 1 })],
  titleOf,
  applies: ({ party }) => (party?.statements.length ?? 0) > 0,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const statement = latestStatement(party);
    const path = `${partyPath(theCase, party)}.statements.${party.statements.length - 1}`;
    const notice = party.notices.at(-1);
    const told = notice && `《${noticeTitle(notice)}》（${notice.number}）`;
    return {
      code: 'GZ-03',
      title: titleOf(scope),
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            ...identityRows(theCase, party),
            { label: '针对的告知书', value: given(told, 'notice') },
            { label: '提出时间', value: givenInstant(statement.at, 'party', `${path}.at`) },
            {
              label: '提出方式',
              value: given(statementChannels[statement.channel], 'party', `${path}.channel`),
            },
            { label: '回执号', value: given(statement.receipt, 'computed', `${path}.receipt`) },
          ],
        },
        heading('陈述、申辩的内容'),
        ...paragraphsOf(statement.content, (line) => given(line, 'party', `${path}.content`)),
        ...closing(scope, statement),
      ],
    };
  },
});
