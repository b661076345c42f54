import { APL, FCS } from '@lpt/law';
import { lateFineUntil } from '../case/execution-money.ts';
import type { Payment } from '../case/people.ts';
import { fineOf, gainsOf } from '../case/proposal.ts';
import { fen } from '../kernel/money.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { decisionOf, organOf, partyOf } from './organ.ts';
import { given, givenDay, givenMoney } from './origin.ts';

const paymentKinds: Readonly<Record<Payment['kind'], string>> = {
  fine: '罚款',
  gains: '没收违法所得',
  'late-fine': '加处罚款',
};

function paidOf(payments: readonly Payment[], kind: Payment['kind']): number {
  return payments.filter((each) => each.kind === kind).reduce((sum, { amountFen }) => sum + amountFen, 0);
}

/** 罚没款缴纳记录：本次缴款、票据号，应缴、已缴和未缴的数额。 */
export const paymentRecord = documentDefinition({
  code: 'ZX-01',
  title: '罚没款缴纳记录',
  articles: [APL.art(67), FCS.art(7)],
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const path = partyPath(theCase, party);
    const { number, proposal } = decisionOf(party);
    const index = party.payments.length - 1;
    const payment = party.payments[index];
    if (!payment) throw new Error(`no payment of party ${party.id}`);
    const at = `${path}.payments.${index}`;
    const dues: Readonly<Record<Payment['kind'], number>> = {
      fine: fineOf(proposal),
      gains: gainsOf(proposal),
      'late-fine': lateFineUntil(party, payment.on)?.amountFen ?? 0,
    };
    const rows = (['fine', 'gains', 'late-fine'] as const).flatMap((kind) => {
      const due = fen(dues[kind]);
      if (due === 0) return [];
      const paid = paidOf(party.payments, kind);
      return [
        [
          paymentKinds[kind],
          givenMoney(due, 'decision', `${path}.decision.proposal.penalties`),
          givenMoney(fen(paid), 'payment', `${path}.payments`),
          givenMoney(fen(Math.max(due - paid, 0)), 'computed'),
        ],
      ];
    });
    return {
      code: 'ZX-01',
      title: '罚没款缴纳记录',
      organ: organOf(scope).name,
      layout: 'list',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            { label: '缴款人', value: given(party.identity.name, 'filing', `${path}.identity.name`) },
            { label: '决定书文号', value: given(number, 'number', `${path}.decision.number`) },
            { label: '代收机构', value: given(organOf(scope).payee.replace(/^代收机构：/, ''), 'registry') },
            { label: '本次款项', value: given(paymentKinds[payment.kind], 'payment', `${at}.kind`) },
            { label: '本次金额', value: givenMoney(payment.amountFen, 'payment', `${at}.amountFen`) },
            { label: '缴款日期', value: givenDay(payment.on, 'payment', `${at}.on`) },
            { label: '票据号', value: given(payment.receipt, 'payment', `${at}.receipt`) },
          ],
        },
        {
          kind: 'table',
          caption: '应缴、已缴和未缴数额（人民币）',
          columns: [
            { title: '款项' },
            { title: '应缴', align: 'right' },
            { title: '已缴', align: 'right' },
            { title: '未缴', align: 'right' },
          ],
          rows,
        },
      ],
    };
  },
});
