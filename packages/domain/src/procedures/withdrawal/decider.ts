import { APL, type Citation, GDH, MRH, MRP } from '@lpt/law';
import type { Case } from '../../case/case.ts';
import type { OfficerId } from '../../case/people.ts';
import { deciderOf, type WithdrawalDecider, type WithdrawalSeat } from '../../case/withdrawal.ts';
import type { Day } from '../../kernel/day.ts';
import { headshipOn, type Officer, type Registry } from '../../registry/registry.ts';

/** 还在进行的听证的组成人员。 */
export function openPanels({ parties }: Pick<Case, 'parties'>) {
  return parties.flatMap(({ hearing }) => (hearing?.panel && !hearing.endedAt ? [hearing.panel] : []));
}

/** 一个人在本案的位置，看听证席位和主体库里的职务，不由提出的人填。 */
export function seatOf(
  theCase: Pick<Case, 'parties'>,
  officer: OfficerId,
  { registry, on }: Readonly<{ registry: Registry; on: Day }>,
): WithdrawalSeat {
  const panels = openPanels(theCase);
  if (panels.some(({ chair }) => chair === officer)) return 'chair';
  if (panels.some(({ members, recorder }) => recorder === officer || members.includes(officer)))
    return 'hearing-member';
  const known = registry.officer(officer);
  if (known?.duty !== 'agency-head') return 'officer';
  return headshipOn(known, on) === 'deputy' ? 'other-head' : 'chief';
}

/** 本机关的其他负责人：主要负责人的回避，由他们集体讨论决定。 */
export function otherHeads(
  { body }: Pick<Case, 'body'>,
  officer: OfficerId,
  registry: Registry,
): readonly Officer[] {
  return registry.officersOf(body).filter(({ id, duty }) => duty === 'agency-head' && id !== officer);
}

/** 由谁决定的依据。 */
export function deciderArticles(
  seat: WithdrawalSeat,
  { profiles }: Pick<Case, 'profiles'>,
): readonly Citation[] {
  const isMarket = profiles.includes('market');
  if (seat === 'chair' || seat === 'hearing-member')
    return isMarket ? [MRH.art(4, { para: 2 })] : [GDH.art(25, { para: 3 })];
  return [APL.art(43, { para: 3 }), ...(isMarket ? [MRP.art(4, { para: 1 })] : [])];
}

/** 可以决定的人，写成几个字：谁决定、眼下是哪几位。 */
export function decidersNow(
  theCase: Pick<Case, 'parties' | 'body'>,
  officer: OfficerId,
  { registry, on }: Readonly<{ registry: Registry; on: Day }>,
): Readonly<{ decider: WithdrawalDecider; names: readonly string[] }> {
  const decider = deciderOf(seatOf(theCase, officer, { registry, on }));
  const heads = otherHeads(theCase, officer, registry);
  const chairs = openPanels(theCase).flatMap(({ chair }) => registry.officer(chair) ?? []);
  const able = {
    collective: heads,
    chief: heads.filter((each) => headshipOn(each, on) !== 'deputy'),
    head: heads,
    chair: chairs,
  }[decider];
  return { decider, names: able.map(({ name }) => name) };
}
