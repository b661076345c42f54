import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { handInRunsFrom } from '../case/summary.ts';
import type { ViewContext } from '../engine/context.ts';
import { dayOf } from '../kernel/instant.ts';
import type { Clock } from './clock.ts';
import { makeClock } from './make-clock.ts';

/** 当场处罚的备案，当场收缴罚款的上交和缴付。没有规定备案期限的领域没有这个期限，但仍须备案。 */
export function summaryClocks(theCase: Case, ctx: ViewContext): readonly Clock[] {
  return theCase.parties.flatMap((party) => [...filing(theCase, party, ctx), ...cash(theCase, party, ctx)]);
}

// 农业行政处罚在水上作出的，自抵岸之日起算；还没有抵岸的不起算。
function filing(theCase: Case, { id, summary }: Party, ctx: ViewContext): readonly Clock[] {
  const decided = summary?.decided;
  if (!decided) return [];
  const ashore = decided.afloat && theCase.profiles.includes('agriculture');
  const from = ashore ? decided.ashoreOn : dayOf(decided.at);
  if (!from) return [];
  return makeClock(theCase, ctx, {
    id: 'summary-filing',
    party: id,
    from,
    ...(summary.filedBackOn ? { metOn: summary.filedBackOn } : {}),
  });
}

function cash(theCase: Case, { id, cash: all = [] }: Party, ctx: ViewContext): readonly Clock[] {
  return all.flatMap((each) => {
    const from = handInRunsFrom(each);
    const shared = { party: id, mark: each.id } as const;
    const handIn = from
      ? makeClock(theCase, ctx, {
          ...shared,
          id: 'cash-hand-in',
          from,
          ...(each.handedInOn ? { metOn: each.handedInOn } : {}),
        })
      : [];
    if (!each.handedInOn) return handIn;
    const banking = makeClock(theCase, ctx, {
      ...shared,
      id: 'cash-banking',
      from: each.handedInOn,
      ...(each.bankedOn ? { metOn: each.bankedOn } : {}),
    });
    return [...handIn, ...banking];
  });
}
