import { APL, cite } from '@lpt/law';
import type { Party } from '../case/party.ts';
import type { PartyDecision } from '../case/people.ts';
import { fineOf, moneyText } from '../case/proposal.ts';
import type { Summary } from '../case/summary.ts';
import { citedInSentence } from './legal-basis.ts';
import type { Block } from './model.ts';
import type { CaseView } from './organ.ts';
import { given } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { performanceBlocks } from './performance-block.ts';

/** 当场决定的一名当事人；没有当场决定的不能制作决定书，是程序的错误，直接抛出。 */
export function decidedOf({ summary, id }: Party): NonNullable<Summary['decided']> {
  if (!summary?.decided) throw new Error(`no decision on the spot for party ${id}`);
  return summary.decided;
}

/** 口头告知、陈述申辩和复核的情况。 */
export function oralNoticeParagraph({ summary }: Party, path: string): Block {
  const told = `执法人员已经当场口头告知当事人拟作出处罚的内容、事实、理由、依据和依法享有的陈述、申辩的权利（${cite(APL.art(44))}）。`;
  if (!summary?.heard?.raised) return paragraph(told, '当事人没有提出陈述、申辩意见。');
  return paragraph(
    told,
    '当事人当场提出陈述、申辩，已经记入笔录。经复核：',
    given(unfinished(summary.heard.reply ?? ''), 'spot', `${path}.summary.heard.reply`),
    '。',
  );
}

/** 履行方式：当场收缴的写明依据和票据；其余的与普通程序一样。 */
export function onTheSpotPayment(
  view: CaseView,
  party: Party,
  decision: PartyDecision,
  path: string,
): readonly Block[] {
  const fine = fineOf(decision.proposal);
  if (fine === 0 || decidedOf(party).payMode === 'bank')
    return performanceBlocks(view, decision, `${path}.decision`);
  const others = decision.proposal.penalties.filter(({ kind }) => kind !== 'fine');
  return [
    paragraph(
      `罚款人民币${moneyText(fine)}由执法人员`,
      given('当场收缴', 'spot', `${path}.summary.decided.payMode`),
      `（${citedInSentence([APL.art(68), APL.art(69)])}），并出具国务院财政部门或者省级财政部门统一制发的专用票据；不出具专用票据的，当事人有权拒绝缴纳（${cite(APL.art(70))}）。`,
    ),
    ...performanceBlocks(
      view,
      { ...decision, proposal: { ...decision.proposal, penalties: others } },
      `${path}.decision`,
    ),
  ];
}
