import type { Party } from '../case/party.ts';
import type { Proposal } from '../case/people.ts';
import { fineOf } from '../case/proposal.ts';
import { assessParty } from '../discretion/assess-party.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { yuanText } from '../kernel/money.ts';
import { matterOf } from '../matters/matters.ts';
import { inputOf } from './known-input.ts';
import { violationsOf } from './violations.ts';

/** 正在判断的处理意见：输入里的优先，其次是当事人已有的。 */
export function proposalsInScope(scope: Scope): readonly Readonly<{ party: Party; proposal: Proposal }>[] {
  const { proposals, proposal } = inputOf(scope);
  if (scope.party) {
    const own = proposal ?? scope.party.proposal;
    return own ? [{ party: scope.party, proposal: own }] : [];
  }
  const given = (proposals ?? []).flatMap(({ party, proposal: one }) => {
    const found = scope.theCase.parties.find(({ id }) => id === party);
    return found ? [{ party: found, proposal: one }] : [];
  });
  if (given.length > 0) return given;
  return scope.theCase.parties.flatMap((party) =>
    party.proposal ? [{ party, proposal: party.proposal }] : [],
  );
}

type Verdict<V extends string> = V | readonly [V, string];

function firstThat<V extends string>(verdicts: readonly Verdict<V>[], fine: V): Verdict<V> {
  return (
    verdicts.find((verdict) => (typeof verdict === 'string' ? verdict : verdict[0]) !== fine) ??
    verdicts[0] ??
    fine
  );
}

/** 处罚种类、法定幅度、裁量基准。 */
export const discretionFacts = {
  penaltyKinds: fact({
    title: '处罚种类是否在依据的条款之内',
    values: ['not-given', 'allowed', 'not-allowed', 'empty'],
    of: (scope) => {
      const proposals = proposalsInScope(scope).filter(({ proposal }) => proposal.outcome === 'penalty');
      if (proposals.length === 0) return 'not-given';
      const verdicts = proposals.map(({ party, proposal }): Verdict<'allowed' | 'not-allowed' | 'empty'> => {
        if (proposal.penalties.length === 0) return ['empty', `对${party.identity.name}没有列明处罚`];
        const kinds = violationsOf({ ...scope, party }).flatMap(({ matter }) => matterOf(matter).kinds);
        const odd = proposal.penalties.find(({ kind }) => !kinds.includes(kind));
        return odd ? ['not-allowed', `依据的条款没有这种处罚（${odd.kind}）`] : 'allowed';
      });
      return firstThat(verdicts, 'allowed');
    },
  }),

  statutoryRange: fact({
    title: '罚款与法定幅度',
    values: ['not-given', 'inside', 'below-with-reason', 'below-without-reason', 'above'],
    of: (scope) => {
      const proposals = proposalsInScope(scope).filter(({ proposal }) => fineOf(proposal) > 0);
      if (proposals.length === 0) return 'not-given';
      const verdicts = proposals.map(
        ({ party, proposal }): Verdict<'inside' | 'below-with-reason' | 'below-without-reason' | 'above'> => {
          const { statutory } = assessParty(scope.theCase, party, scope.ctx.on);
          const fine = fineOf(proposal);
          const range = `法定幅度${yuanText(statutory.minFen)}元至${yuanText(statutory.maxFen)}元，拟罚${yuanText(fine)}元`;
          if (fine > statutory.maxFen) return ['above', range];
          if (fine >= statutory.minFen) return ['inside', range];
          return [proposal.mitigation ? 'below-with-reason' : 'below-without-reason', range];
        },
      );
      return firstThat(verdicts, 'inside');
    },
  }),

  benchmark: fact({
    title: '罚款与裁量基准',
    values: ['not-given', 'inside', 'deviates-with-reason', 'deviates-without-reason', 'no-benchmark'],
    of: (scope) => {
      const proposals = proposalsInScope(scope).filter(({ proposal }) => fineOf(proposal) > 0);
      if (proposals.length === 0) return 'not-given';
      const verdicts = proposals.map(
        ({
          party,
          proposal,
        }): Verdict<'inside' | 'deviates-with-reason' | 'deviates-without-reason' | 'no-benchmark'> => {
          const { range, tier } = assessParty(scope.theCase, party, scope.ctx.on);
          if (!range || !tier) return 'no-benchmark';
          const fine = fineOf(proposal);
          const says = `“${tier}”阶次${yuanText(range.minFen)}元至${yuanText(range.maxFen)}元，拟罚${yuanText(fine)}元`;
          if (fine >= range.minFen && fine <= range.maxFen) return ['inside', says];
          const reason = proposal.deviation ?? proposal.mitigation;
          return [reason ? 'deviates-with-reason' : 'deviates-without-reason', says];
        },
      );
      return firstThat(verdicts, 'inside');
    },
  }),

  noPenaltyGround: fact({
    title: '不予处罚的理由',
    values: ['not-given', 'given', 'missing'],
    of: (scope) => {
      const none = proposalsInScope(scope).filter(({ proposal }) => proposal.outcome === 'no-penalty');
      if (none.length === 0) return 'not-given';
      return none.every(({ proposal }) => proposal.noPenaltyReason !== undefined) ? 'given' : 'missing';
    },
  }),

  age: fact({
    title: '行为时的年龄',
    values: ['adult', 'fourteen-to-eighteen', 'under-fourteen', 'unknown'],
    of: (scope) => {
      const birth = scope.party?.identity.birth;
      if (!birth) return 'unknown';
      const [first] = violationsOf(scope);
      const acted = first?.to ?? scope.theCase.lead.receivedOn;
      const years = Number(acted.slice(0, 4)) - Number(birth.slice(0, 4));
      const had = acted.slice(5) >= birth.slice(5) ? years : years - 1;
      if (had < 14) return 'under-fourteen';
      return had < 18 ? 'fourteen-to-eighteen' : 'adult';
    },
  }),
};
