import type { Refusal } from '../engine/refusal.ts';
import type { GuardId } from '../guards/guards.ts';
import type { CheckSubject } from './check-case.ts';
import type { CheckFacts } from './check-facts.ts';
import { failingGuards } from './check-gates.ts';
import { type Need, needOfGuard } from './check-need.ts';
import { fromGuard } from './check-topic.ts';

type Told = keyof NonNullable<CheckFacts['spot']>;

/** 当场处罚经过的每一件事，对应哪个条件。 */
const guardOfTold: Readonly<Record<Exclude<Told, 'sealed'>, GuardId>> = {
  told: 'rights-told-orally',
  heard: 'heard-on-the-spot',
  handedOver: 'decision-handed-over',
  signed: 'decision-signed-by-officers',
};

/** 当场作出决定的经过：告知、听取意见、交付、签名、印章。不是当场处罚的、没有决定的不问。 */
export function spotRefusals(subject: CheckSubject): readonly Refusal[] {
  const { spot = {}, onTheSpot, decision } = subject.facts;
  if (!onTheSpot || !decision) return [];
  const undone = Object.entries(guardOfTold).filter(([key]) => spot[key as Told] === false);
  const sealed = spot.sealed === undefined ? {} : { sealed: spot.sealed };
  return [
    ...undone.map(([, guard]) => fromGuard(guard)),
    ...failingGuards(subject, ['on-the-spot-decision-sealed'], { on: decision.on, input: sealed }),
  ];
}

/** 没有写到的经过；印章只有市场监管部门的规章要求。 */
export function spotNeeds({ facts }: CheckSubject): readonly Need[] {
  const { spot = {}, onTheSpot, decision, body } = facts;
  if (!onTheSpot || !decision) return [];
  const sealNeeded = body.profiles.includes('market') && spot.sealed === undefined;
  return [
    ...Object.entries(guardOfTold)
      .filter(([key]) => spot[key as Told] === undefined)
      .flatMap(([, guard]) => needOfGuard(guard)),
    ...(sealNeeded ? needOfGuard('on-the-spot-decision-sealed') : []),
  ];
}
