import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { currentNotice } from '../case/party-stage.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import { workingDays } from '../deadlines/length.ts';
import type { ViewContext } from '../engine/context.ts';

/** 当事人的一段期间：陈述申辩期、申请听证期。届满之日当日仍可提出。 */
export type Window = Readonly<{ derivation: Derivation; open: boolean }>;

/** 陈述、申辩期间：告知书载明几日就是几日。告知书送达以前没有。 */
export function statementWindow(theCase: Case, party: Party, ctx: ViewContext): Window | undefined {
  const notice = currentNotice(party);
  if (!notice?.servedOn || notice.servedOn > ctx.on) return undefined;
  const derivation = deriveDeadline({
    id: 'statement-period',
    profiles: theCase.profiles,
    from: notice.servedOn,
    length: workingDays(notice.statementWorkingDays),
    calendar: ctx.calendar,
  });
  return derivation && { derivation, open: ctx.on <= derivation.due };
}

/** 申请听证期间。没有听证权利的没有。 */
export function hearingWindow(theCase: Case, party: Party, ctx: ViewContext): Window | undefined {
  const notice = currentNotice(party);
  if (!notice?.hearingRight.granted || !notice.servedOn || notice.servedOn > ctx.on) return undefined;
  const derivation = deriveDeadline({
    id: 'hearing-request',
    profiles: theCase.profiles,
    from: notice.servedOn,
    calendar: ctx.calendar,
  });
  return derivation && { derivation, open: ctx.on <= derivation.due };
}
