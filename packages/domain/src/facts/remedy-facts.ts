import { overturns, type RemedyKind, type RemedyResult } from '../case/remedy.ts';
import { decisionServedOn, ownProceedings } from '../clocks/remedy-windows.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import type { Day } from '../kernel/day.ts';

type RemedyInput = Readonly<
  Partial<{
    remedyKind: RemedyKind;
    filedOn: Day;
    receivedOn: Day;
    effectiveOn: Day;
    result: RemedyResult;
    worse: boolean;
    thirdPartyAsked: boolean;
    cameraBased: boolean;
    proceeding: string;
  }>
>;

function given({ input }: Scope): RemedyInput {
  return (input ?? {}) as RemedyInput;
}

/** 复议、诉讼、国家赔偿。 */
export const remedyFacts = {
  remedyRunning: fact({
    title: '正在进行的复议、诉讼',
    values: ['none', 'reconsideration', 'litigation'],
    of: ({ party }) => {
      const running = party && ownProceedings(party).find(({ outcome }) => !outcome);
      return running ? [running.kind, running.body] : 'none';
    },
  }),

  remedyAnswer: fact({
    title: '答复、答辩',
    values: ['nothing-running', 'unanswered', 'answered'],
    of: ({ party }) => {
      const running = party && ownProceedings(party).find(({ outcome }) => !outcome);
      if (!running) return 'nothing-running';
      return running.answered ? 'answered' : 'unanswered';
    },
  }),

  // 当场作出的处罚决定，先复议，对复议决定不服再起诉。
  litigationFirst: fact({
    title: '复议前置',
    values: ['not-given', 'free', 'reconsidered', 'reconsideration-first'],
    of: (scope) => {
      const { remedyKind } = given(scope);
      if (!remedyKind || !scope.party) return 'not-given';
      if (remedyKind !== 'litigation' || scope.theCase.procedure !== 'summary') return 'free';
      const reconsidered = ownProceedings(scope.party).some(
        ({ kind, outcome }) => kind === 'reconsideration' && outcome !== undefined,
      );
      return reconsidered ? 'reconsidered' : 'reconsideration-first';
    },
  }),

  remedyDays: fact({
    title: '救济登记的日子',
    values: ['not-given', 'sound', 'before-decision', 'effective-before-received'],
    of: (scope) => {
      const { filedOn, receivedOn, effectiveOn } = given(scope);
      const decidedOn = scope.party?.decision?.on;
      if (effectiveOn && receivedOn) {
        // 复议决定自送达起生效，一审裁判过了上诉期才生效；生效不会早于收到。
        return effectiveOn < receivedOn ? 'effective-before-received' : 'sound';
      }
      if (!filedOn || !decidedOn) return 'not-given';
      return filedOn < decidedOn ? 'before-decision' : 'sound';
    },
  }),

  remedyResult: fact({
    title: '复议变更是否对申请人更为不利',
    values: ['not-given', 'lawful', 'worse-for-applicant'],
    of: (scope) => {
      const { result, worse, thirdPartyAsked } = given(scope);
      if (!result) return 'not-given';
      return overturns(result) && worse && !thirdPartyAsked ? 'worse-for-applicant' : 'lawful';
    },
  }),

  suit: fact({
    title: '诉讼期间',
    values: ['no-suit', 'suit-running'],
    of: ({ theCase }) => {
      const sued = theCase.parties.find((party) =>
        ownProceedings(party).some(({ kind, outcome }) => kind === 'litigation' && !outcome),
      );
      return sued ? ['suit-running', `${sued.identity.name}已经提起行政诉讼`] : 'no-suit';
    },
  }),

  handedAllowed: fact({
    title: '可以向本机关提交复议申请的决定',
    values: ['not-given', 'on-the-spot', 'camera-based', 'other'],
    of: (scope) => {
      const { receivedOn, cameraBased } = given(scope);
      if (!receivedOn) return 'not-given';
      if (scope.theCase.procedure === 'summary') return 'on-the-spot';
      return cameraBased ? 'camera-based' : 'other';
    },
  }),

  handedOpen: fact({
    title: '待转送的复议申请',
    values: ['none', 'open', 'settled'],
    of: ({ party }) => {
      const last = party?.remedies?.handed.at(-1);
      if (!last) return 'none';
      return last.forwardedOn || last.correctedOn || party?.decision?.revoked ? 'settled' : 'open';
    },
  }),

  remedyTold: fact({
    title: '决定书送达，可以登记告知的缺陷',
    values: ['not-served', 'served'],
    of: ({ party, ctx }) => (party && decisionServedOn(party, ctx.on) ? 'served' : 'not-served'),
  }),

  compensationClaim: fact({
    title: '国家赔偿请求',
    values: ['none', 'open', 'decided'],
    of: ({ party }) => {
      const claim = party?.remedies?.compensation;
      if (!claim) return 'none';
      return claim.decided ? 'decided' : 'open';
    },
  }),
};
