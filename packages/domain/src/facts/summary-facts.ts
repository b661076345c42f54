import { compareProposals, fineOf } from '../case/proposal.ts';
import type { CashGround } from '../case/summary.ts';
import { summaryStage } from '../case/summary-stage.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { yuan, yuanText } from '../kernel/money.ts';
import { proposalsInScope } from './discretion-facts.ts';

type SummaryInput = Readonly<
  Partial<{
    rightsTold: boolean;
    handedOver: boolean;
    officersSigned: boolean;
    sealed: boolean;
    remedyClause: 'reconsideration-first' | 'either';
    ground: string;
    reason: string;
    partyAsked: boolean;
    financeReceipt: boolean;
    cash: string;
  }>
>;

function given({ input }: Scope): SummaryInput {
  return (input ?? {}) as SummaryInput;
}

function yesOrNo(value: boolean | undefined): 'not-given' | 'yes' | 'no' {
  if (value === undefined) return 'not-given';
  return value ? 'yes' : 'no';
}

/** 当场罚款的限额，本数在内。个体工商户按公民的限额，对当事人更有利。 */
const fineLimits = { citizen: yuan(200), organisation: yuan(3_000) } as const;

/** 不问理由可以当场收缴的罚款，本数在内。 */
const cashLimit = yuan(100);

const cashGrounds: readonly CashGround[] = ['within-hundred', 'hard-to-collect', 'remote-on-request'];

/** 当场处罚：限额、种类、告知、听取、交付、收缴、备案。 */
export const summaryFacts = {
  summaryStage: fact({
    title: '当场处罚的环节',
    values: ['none', 'found', 'told', 'heard', 'decided', 'filed-back'],
    of: ({ theCase, party }) => summaryStage(theCase, party),
  }),

  onTheSpotFine: fact({
    title: '当场罚款与限额',
    values: ['not-given', 'within', 'over-citizen', 'over-organisation'],
    of: (scope) => {
      const [first] = proposalsInScope(scope);
      if (!first) return 'not-given';
      const fine = fineOf(first.proposal);
      const organisation = first.party.identity.kind === 'organisation';
      const limit = organisation ? fineLimits.organisation : fineLimits.citizen;
      const says = `限额${yuanText(limit)}元，拟罚${yuanText(fine)}元`;
      if (fine <= limit) return ['within', says];
      return [organisation ? 'over-organisation' : 'over-citizen', says];
    },
  }),

  onTheSpotKinds: fact({
    title: '当场处罚的种类',
    values: ['not-given', 'fine-or-warning', 'other-kind', 'no-penalty'],
    of: (scope) => {
      const [first] = proposalsInScope(scope);
      if (!first) return 'not-given';
      if (first.proposal.outcome === 'no-penalty') return 'no-penalty';
      const lawful = first.proposal.penalties.every(({ kind }) => kind === 'fine' || kind === 'warning');
      return lawful ? 'fine-or-warning' : 'other-kind';
    },
  }),

  rightsToldOrally: fact({
    title: '当场告知拟处罚的内容、事实、理由、依据和权利',
    values: ['not-given', 'yes', 'no'],
    of: (scope) => yesOrNo(given(scope).rightsTold),
  }),

  factsUndisputed: fact({
    title: '违法事实是否确凿',
    values: ['not-heard', 'undisputed', 'disputed'],
    of: ({ party }) => {
      const heard = party?.summary?.heard;
      if (!heard) return 'not-heard';
      return heard.disputed ? 'disputed' : 'undisputed';
    },
  }),

  viewsAnswered: fact({
    title: '对当场陈述、申辩的答复',
    values: ['not-given', 'none-raised', 'answered', 'unanswered'],
    of: ({ input }) => {
      const heard = input as Readonly<{ disputed?: boolean; views?: string; reply?: string }> | undefined;
      if (heard?.disputed === undefined) return 'not-given';
      if (!heard.views) return 'none-raised';
      return heard.reply ? 'answered' : 'unanswered';
    },
  }),

  againstOralNotice: fact({
    title: '与当场告知的内容相比',
    values: ['not-given', 'not-heavier', 'heavier'],
    of: (scope) => {
      const told = scope.party?.summary?.told?.proposal;
      const [first] = proposalsInScope(scope);
      if (!told || !first) return 'not-given';
      return compareProposals(told, first.proposal) === 'heavier' ? 'heavier' : 'not-heavier';
    },
  }),

  handedOver: fact({
    title: '决定书当场交付',
    values: ['not-given', 'yes', 'no'],
    of: (scope) => yesOrNo(given(scope).handedOver),
  }),

  officersSigned: fact({
    title: '执法人员在决定书上签名或者盖章',
    values: ['not-given', 'yes', 'no'],
    of: (scope) => yesOrNo(given(scope).officersSigned),
  }),

  onTheSpotSeal: fact({
    title: '决定书的部门印章',
    values: ['not-given', 'not-required', 'sealed', 'missing'],
    of: (scope) => {
      const { sealed } = given(scope);
      if (sealed === undefined) return 'not-given';
      if (sealed) return 'sealed';
      return scope.theCase.profiles.includes('market') ? 'missing' : 'not-required';
    },
  }),

  remedyClause: fact({
    title: '决定书告知的救济途径',
    values: ['not-given', 'reconsideration-first', 'either'],
    of: (scope) => given(scope).remedyClause ?? 'not-given',
  }),

  cashGround: fact({
    title: '当场收缴的情形',
    values: [
      'not-given',
      'within-hundred',
      'over-hundred',
      'hard-to-collect',
      'hardship-not-shown',
      'not-on-the-spot',
      'party-asked',
      'party-did-not-ask',
    ],
    of: (scope) => {
      const { ground, reason, partyAsked } = given(scope);
      const named = cashGrounds.find((each) => each === ground);
      const decision = scope.party?.decision;
      if (!named || !decision) return 'not-given';
      if (named === 'remote-on-request') return partyAsked ? 'party-asked' : 'party-did-not-ask';
      if (scope.theCase.procedure !== 'summary') return 'not-on-the-spot';
      if (named === 'hard-to-collect') return reason ? 'hard-to-collect' : 'hardship-not-shown';
      const fine = fineOf(decision.proposal);
      return fine <= cashLimit ? 'within-hundred' : ['over-hundred', `罚款${yuanText(fine)}元`];
    },
  }),

  cashReceipt: fact({
    title: '财政部门统一制发的专用票据',
    values: ['not-given', 'yes', 'no'],
    of: (scope) => yesOrNo(given(scope).financeReceipt),
  }),

  cashInHand: fact({
    title: '所选的一笔当场收缴的罚款',
    values: ['not-given', 'none', 'unknown', 'afloat', 'with-officers', 'with-organ', 'banked'],
    of: (scope) => {
      const { cash } = given(scope);
      if (!scope.party) return 'not-given';
      const outstanding = scope.party.cash?.some(({ bankedOn }) => !bankedOn);
      if (!cash) return outstanding ? 'not-given' : 'none';
      const found = scope.party.cash?.find(({ id }) => id === cash);
      if (!found) return 'unknown';
      if (found.bankedOn) return 'banked';
      if (found.handedInOn) return 'with-organ';
      return found.afloat && !found.ashoreOn ? 'afloat' : 'with-officers';
    },
  }),

  afloat: fact({
    title: '在水上办理而尚未抵岸',
    values: ['no', 'afloat'],
    of: ({ theCase }) => {
      const waiting = theCase.parties.some(
        ({ summary, cash = [] }) =>
          (summary?.decided?.afloat && !summary.decided.ashoreOn) ||
          cash.some((each) => each.afloat && !each.ashoreOn),
      );
      return waiting ? 'afloat' : 'no';
    },
  }),

  cashOfCase: fact({
    title: '本案当场收缴的罚款',
    values: ['none', 'banked', 'outstanding'],
    of: ({ theCase }) => {
      const all = theCase.parties.flatMap(({ cash = [] }) => cash);
      if (all.length === 0) return 'none';
      const open = all.find(({ bankedOn }) => !bankedOn);
      return open ? ['outstanding', `${open.id}（${yuanText(open.amountFen)}元）`] : 'banked';
    },
  }),

  filedBackOfAll: fact({
    title: '当场处罚决定的备案',
    values: ['nothing-to-file', 'filed', 'outstanding'],
    of: ({ theCase }) => {
      const decided = theCase.parties.filter(({ summary }) => summary?.decided);
      if (decided.length === 0) return 'nothing-to-file';
      const open = decided.find(({ summary }) => !summary?.filedBackOn);
      return open ? ['outstanding', `${open.decision?.number ?? ''}尚未备案`] : 'filed';
    },
  }),
};
