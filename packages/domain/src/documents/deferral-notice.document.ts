import { APL, cite, MRP } from '@lpt/law';
import type { DeferralAnswer } from '../case/execution.ts';
import { fineOf } from '../case/proposal.ts';
import { type Fen, fen } from '../kernel/money.ts';
import { partyPath } from './case-name.ts';
import { deferralOptions } from './deferral-approval.document.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { contactRow, decisionReference, executionOf, letterTo, required } from './execution-block.ts';
import type { Block } from './model.ts';
import { decisionOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay, givenMoney } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord } from './party-block.ts';

function answerOf(scope: DocumentScope): Readonly<{ answer: DeferralAnswer; path: string }> {
  const party = partyOf(scope);
  const { deferrals } = executionOf(party);
  const index = deferrals.findLastIndex(({ answer }) => answer !== undefined);
  const answer = required(deferrals[index]?.answer, 'answer to the deferral');
  return { answer, path: `${partyPath(scope.theCase, party)}.execution.deferrals.${index}.answer` };
}

function scheduleTable({ schedule }: DeferralAnswer, path: string): readonly Block[] {
  const total = schedule.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const rest = (index: number): Fen =>
    fen(total - schedule.slice(0, index + 1).reduce((sum, { amountFen }) => sum + amountFen, 0));
  return [
    {
      kind: 'table',
      caption: '缴纳的期次（人民币）',
      columns: [
        { title: '期次' },
        { title: '最后一日' },
        { title: '本期金额', align: 'right' },
        { title: '余额', align: 'right' },
      ],
      rows: schedule.map(({ dueOn, amountFen }, index) => [
        `第${index + 1}期`,
        givenDay(dueOn, 'approval', `${path}.schedule.${index}.dueOn`),
        givenMoney(amountFen, 'approval', `${path}.schedule.${index}.amountFen`),
        givenMoney(rest(index), 'computed'),
      ]),
    },
    paragraph(
      '在上述期限内缴纳的，不加处罚款；没有按期缴纳的，从该期届满的次日起，依法加处罚款，本机关可以申请人民法院强制执行。',
    ),
  ];
}

/** 延期、分期缴纳罚款通知书：同意的写明各期，不同意的写明理由。 */
export const deferralNotice = documentDefinition({
  code: 'ZX-04',
  title: '延期（分期）缴纳罚款通知书',
  articles: [APL.art(66, { para: 2 }), MRP.art(74)],
  needsService: true,
  sealed: true,
  numberOf: (scope) => answerOf(scope).answer.number,
  build: (scope) => {
    const party = partyOf(scope);
    const { answer, path } = answerOf(scope);
    const granted = answer.option !== 'refuse';
    return {
      code: 'ZX-04',
      title: '延期（分期）缴纳罚款通知书',
      ...letterTo(scope, answer.number, `${path}.number`),
      blocks: [
        paragraph(...decisionReference(scope), '。'),
        paragraph(
          `${addressWord(party.identity)}申请暂缓或者分期缴纳罚款`,
          givenMoney(
            fineOf(decisionOf(party).proposal),
            'decision',
            `${partyPath(scope.theCase, party)}.decision.proposal.penalties`,
          ),
          `。依据${cite(APL.art(66, { para: 2 }))}的规定，经研究，`,
          given(deferralOptions[answer.option], 'approval', `${path}.option`),
          '。理由：',
          given(unfinished(answer.reason), 'approval', `${path}.reason`),
          '。',
        ),
        ...(granted ? scheduleTable(answer, path) : []),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
