import { ACL, APL, cite } from '@lpt/law';
import { fineOf } from '../case/proposal.ts';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { contactRow, decisionReference, executionOf, letterTo, required } from './execution-block.ts';
import { decisionOf, organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay, givenMoney } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { addressWord } from './party-block.ts';
import { remedyParagraph } from './remedies-block.ts';

/** 加处罚款决定书：标准、起算之日、上限，复议诉讼期间不计算。 */
export const lateFineDecision = documentDefinition({
  code: 'ZX-14',
  title: '加处罚款决定书',
  articles: [APL.art(72, { para: 1, item: 1 }), ACL.art(45)],
  needsService: true,
  sealed: true,
  numberOf: ({ party }) => party?.execution?.lateFine?.number,
  build: (scope) => {
    const party = partyOf(scope);
    const lateFine = required(executionOf(party).lateFine, 'late fine');
    const own = partyPath(scope.theCase, party);
    const path = `${own}.execution.lateFine`;
    const fine = fineOf(decisionOf(party).proposal);
    const you = addressWord(party.identity);
    return {
      code: 'ZX-14',
      title: '加处罚款决定书',
      ...letterTo(scope, lateFine.number, `${path}.number`),
      blocks: [
        paragraph(...decisionReference(scope), '。'),
        paragraph(
          `${you}应当在`,
          givenDay(lateFine.dueOn, 'computed', `${path}.dueOn`),
          `以前缴纳罚款，逾期没有缴清。依据${cite(APL.art(72, { para: 1, item: 1 }))}和${cite(ACL.art(45))}的规定，本机关决定：从`,
          givenDay(lateFine.dueOn, 'computed', `${path}.dueOn`),
          '的次日起，每日按尚欠罚款数额的百分之三加处罚款，至缴清之日止，加处罚款的数额不超出罚款的数额，即不超过人民币',
          givenMoney(fine, 'decision', `${own}.decision.proposal.penalties`),
          '。',
        ),
        paragraph(
          `行政复议、行政诉讼期间和批准暂缓、分期缴纳的期限内，不计算加处罚款（${cite(APL.art(73, { para: 3 }))}）。请将罚款和加处罚款一并缴至指定的代收机构（`,
          given(organOf(scope).payee.replace(/^代收机构：/, ''), 'registry'),
          '）。',
        ),
        remedyParagraph(scope, { who: you, act: '本决定', paper: '本决定书' }),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
