import type { ClericalItem } from '../case/decision-change.ts';
import type { Proposal, RevocationResult } from '../case/people.ts';
import { compareProposals } from '../case/proposal.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { discretionFacts } from './discretion-facts.ts';

type ChangeInput = Readonly<
  Partial<{ result: RevocationResult; proposal: Proposal; item: ClericalItem; procedureOnly: boolean }>
>;

function given({ input }: Scope): ChangeInput {
  return (input ?? {}) as ChangeInput;
}

const rights: readonly ClericalItem[] = ['penalty-content', 'facts-found'];

/** 决定的补正、变更、撤销，重新作出决定。 */
export const decisionChangeFacts = {
  changeContent: fact({
    title: '变更后的内容与原决定相比',
    values: ['not-given', 'no-content', 'same', 'lighter', 'heavier', 'facts-changed', 'not-a-change'],
    of: (scope) => {
      const { result, proposal } = given(scope);
      const before = scope.party?.decision?.proposal;
      if (!result || !before) return 'not-given';
      if (result !== 'changed') return 'not-a-change';
      return proposal ? compareProposals(before, proposal) : 'no-content';
    },
  }),

  // 只看变更后的内容：要撤销、要改正的原决定本来可能就不在幅度之内。
  changedFine: fact({
    title: '变更后的罚款与法定幅度',
    values: ['not-given', 'inside', 'below-with-reason', 'below-without-reason', 'above'],
    of: (scope) => {
      const { result, proposal } = given(scope);
      return result === 'changed' && proposal ? discretionFacts.statutoryRange.of(scope) : 'not-given';
    },
  }),

  clericalItem: fact({
    title: '补正的内容',
    values: ['not-given', 'clerical', 'changes-rights'],
    of: (scope) => {
      const { item } = given(scope);
      if (!item) return 'not-given';
      return rights.includes(item) ? 'changes-rights' : 'clerical';
    },
  }),

  remakeGround: fact({
    title: '重新作出决定的根据',
    values: ['decision-in-force', 'ordered', 'annulled-by-self', 'annulled-for-good'],
    of: ({ theCase, party }) => {
      const revoked = party?.decision?.revoked;
      if (!party || !revoked || revoked.result === 'confirmed-unlawful') return 'decision-in-force';
      const ordered = party.remedies?.proceedings.some(
        ({ outcome }) => outcome?.result === 'annulled-remake',
      );
      if (ordered) return 'ordered';
      const self = theCase.requests.some(
        ({ kind, party: whose, status }) =>
          kind === 'decision-change' && whose === party.id && status === 'approved',
      );
      return self ? 'annulled-by-self' : 'annulled-for-good';
    },
  }),

  // 同一事实和理由作出相同或者基本相同的决定，只有仅因程序被撤销时才可以。
  remade: fact({
    title: '重新作出的决定与原决定相比',
    values: ['first-decision', 'different', 'same-after-procedural-annulment', 'same-again'],
    of: (scope) => {
      const former = scope.party?.decisionHistory?.former.at(-1);
      const proposal = given(scope).proposal ?? scope.party?.proposal;
      if (!former || !proposal) return 'first-decision';
      if (compareProposals(former.decision.proposal, proposal) !== 'same') return 'different';
      return former.procedureOnly ? 'same-after-procedural-annulment' : 'same-again';
    },
  }),

  republication: fact({
    title: '变更以后的公示',
    values: ['not-changed', 'still-old', 'withdrawn', 'republished'],
    of: ({ party }) => {
      const changed = party?.decisionHistory?.changes.at(-1);
      const publication = party?.publication;
      if (!changed || !publication) return 'not-changed';
      if (publication.status === 'withdrawn') return 'withdrawn';
      return publication.status === 'published' && publication.on > changed.on ? 'republished' : 'still-old';
    },
  }),
};
