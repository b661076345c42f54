import type { Case } from '../case/case.ts';
import type { Hearing } from '../case/hearing.ts';
import type { Party } from '../case/party.ts';
import { activeHearingRequest } from '../case/party-stage.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Day, later } from '../kernel/day.ts';

type HearingPauses = readonly Readonly<{ kind: 'hearing-postponement'; from: Day; to: Day }>[];

/** 收到听证要求之日；没有有效申请、也没有听证的没有。 */
export function hearingRequestedOn(party: Party): Day | undefined {
  const request = activeHearingRequest(party);
  const { hearing } = party;
  if (hearing && (!request || request.id === hearing.request)) return hearing.requestedOn;
  return request?.on;
}

/** 延期、中止的各段；还没有结束的算到当日。 */
export function hearingPauses(hearing: Hearing | undefined, on: Day): HearingPauses {
  return (hearing?.pauses ?? []).map(({ from, to }) => ({
    kind: 'hearing-postponement',
    from,
    to: to ?? later(on, from),
  }));
}

/** 自收到听证要求至听证结束的期限：三十日，延期、中止的不计。机关没有这个期限的没有。 */
export function hearingLimit(theCase: Case, party: Party, ctx: ViewContext): Derivation | undefined {
  const from = hearingRequestedOn(party);
  if (!from) return undefined;
  return deriveDeadline({
    id: 'hearing-whole',
    profiles: theCase.profiles,
    from,
    pauses: hearingPauses(party.hearing, ctx.on),
    calendar: ctx.calendar,
  });
}
