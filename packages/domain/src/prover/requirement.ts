import type { Citation } from '@lpt/law';
import type { PartyStage } from '../case/party-stage.ts';
import type { Role } from '../case/people.ts';
import type { Phase } from '../case/phase.ts';
import type { FactName, Facts } from '../facts/facts.ts';

/**
 * 法律对一项办理的一个要求，与条件表分开写：条件表被改宽、改漏，要求不变，就证明不了。
 * 事实的要求写取什么值才合法；地方和人的要求写限于哪些。
 */
export type Requirement = Readonly<{
  acts: readonly string[];
  /** 违反时的说法，不带句号：没有送达告知书就作出处理决定。 */
  says: string;
  articles: readonly Citation[];
  reads?: readonly FactName[];
  met?(facts: Facts): boolean;
  phases?: readonly Phase[];
  stages?: readonly PartyStage[];
  offices?: readonly Role[];
}>;

type Values<R extends FactName> = { readonly [K in R]: readonly Facts[K][] };

/** 事实须取所列的值，各项同时成立。 */
export function mustBe<R extends FactName>(
  acts: readonly string[],
  values: Values<R>,
  says: string,
  articles: readonly Citation[],
): Requirement {
  const reads = Object.keys(values).filter((name): name is R => name in values);
  return {
    acts,
    says,
    articles,
    reads,
    met: (known) => reads.every((name) => values[name].includes(known[name])),
  };
}

/** 写明的事实之间须有的关系。 */
export function mustHold<R extends FactName>(
  acts: readonly string[],
  reads: readonly R[],
  met: (facts: Pick<Facts, R>) => boolean,
  says: string,
  articles: readonly Citation[],
): Requirement {
  return { acts, says, articles, reads, met };
}

/** 只能由这些人办。 */
export function onlyBy(
  acts: readonly string[],
  offices: readonly Role[],
  says: string,
  articles: readonly Citation[],
): Requirement {
  return { acts, says, articles, offices };
}

/** 只能在这些阶段、进度办。 */
export function onlyAt(
  acts: readonly string[],
  at: Pick<Requirement, 'phases' | 'stages'>,
  says: string,
  articles: readonly Citation[],
): Requirement {
  return { acts, says, articles, ...at };
}
