import { isMinorOn } from '../case/minor.ts';
import { partyStage, performed, servedService } from '../case/party-stage.ts';
import { fineOf, gainsOf } from '../case/proposal.ts';
import { fact } from '../engine/fact.ts';
import { fen, yuanText } from '../kernel/money.ts';
import { inputOf } from './known-input.ts';

/** 决定、执行、公示、结案。 */
export const outcomeFacts = {
  decided: fact({
    title: '处理决定',
    values: ['no', 'yes', 'revoked', 'no-party'],
    of: ({ party }) => {
      if (!party) return 'no-party';
      if (!party.decision) return 'no';
      return party.decision.revoked ? 'revoked' : 'yes';
    },
  }),

  anyDecision: fact({
    title: '本案是否已有决定',
    values: ['none', 'some'],
    of: ({ theCase }) => (theCase.parties.some(({ decision }) => decision) ? 'some' : 'none'),
  }),

  undecidedParties: fact({
    title: '还没有决定的当事人',
    values: ['some', 'none'],
    of: ({ theCase: { parties } }) =>
      parties.length > 0 && parties.every(({ decision }) => decision) ? 'none' : 'some',
  }),

  decisionServed: fact({
    title: '决定书送达',
    values: ['not-decided', 'served', 'not-served'],
    of: ({ party, ctx }) => {
      if (!party?.decision) return 'not-decided';
      return servedService(party, party.decision.document, ctx.on) ? 'served' : 'not-served';
    },
  }),

  paymentInput: fact({
    title: '本次缴款与应缴余额',
    values: ['not-given', 'within', 'over', 'zero'],
    of: (scope) => {
      const { amountFen, kind } = inputOf(scope);
      const decision = scope.party?.decision;
      if (amountFen === undefined || !scope.party || !decision) return 'not-given';
      if (amountFen === 0) return 'zero';
      // 加处罚款以罚款本数为限，另行计算。
      const owed = kind === 'gains' ? gainsOf(decision.proposal) : fineOf(decision.proposal);
      const paid = scope.party.payments
        .filter((each) => each.kind === kind)
        .reduce((sum, each) => sum + each.amountFen, 0);
      const left = fen(Math.max(owed - paid, 0));
      return amountFen > left ? ['over', `应缴余额${yuanText(left)}元`] : 'within';
    },
  }),

  // 终止、移送的案件没有决定，也可以结案。
  execution: fact({
    title: '各当事人决定的执行',
    values: ['complete', 'outstanding', 'ended-without-decision'],
    of: ({ theCase, ctx }) => {
      if (theCase.phase === 'terminated' || theCase.phase === 'transferred-out')
        return 'ended-without-decision';
      const open = theCase.parties.find(
        (party) => !(partyStage(party, ctx.on) === 'performed' && performed(party)),
      );
      return open ? ['outstanding', `${open.identity.name}尚未执行完毕`] : 'complete';
    },
  }),

  publication: fact({
    title: '处罚决定的公示',
    values: ['not-decided', 'pending', 'published', 'not-published', 'withdrawn'],
    of: ({ party }) => {
      if (!party?.decision) return 'not-decided';
      return party.publication?.status ?? 'pending';
    },
  }),

  minorParty: fact({
    title: '当事人是否未成年人',
    values: ['no', 'yes', 'no-party'],
    of: ({ party, ctx }) => {
      if (!party) return 'no-party';
      return isMinorOn(party.identity, ctx.on) ? 'yes' : 'no';
    },
  }),

  publicationOfAll: fact({
    title: '各处罚决定是否都已公示或者备案',
    values: ['settled', 'pending'],
    of: ({ theCase }) =>
      theCase.parties.every(
        ({ decision, publication }) => decision?.proposal.outcome !== 'penalty' || publication !== undefined,
      )
        ? 'settled'
        : 'pending',
  }),
};
