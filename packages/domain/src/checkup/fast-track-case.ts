import type { FastTrack } from '../case/fast-track.ts';
import type { Day } from '../kernel/day.ts';
import { type Instant, instant } from '../kernel/instant.ts';
import { fastTrackRuleFor } from '../law-scope/fast-track-rules.ts';
import type { CheckFacts } from './check-facts.ts';

const noon = (on: Day): Instant => instant(`${on}T12:00:00+08:00`);

/** 由事实写明的快速办理，写进当事人，决定的条件也看它；没有规章准许、没有完整同意的没有。 */
export function fastTrackOfFacts({ fastTrack, body }: CheckFacts): FastTrack | undefined {
  if (!fastTrack?.consent || !fastTrackRuleFor(body.profiles)) return undefined;
  const { offeredOn, consent, arrivedAt, kind, revertedOn, decidedAt } = fastTrack;
  if (!consent.signed || !consent.admits || !consent.noObjection) return undefined;
  const on = offeredOn ?? consent.on;
  return {
    offered: {
      on,
      at: noon(on),
      officers: [],
      facts: '',
      ...(arrivedAt ? { arrivedAt } : {}),
      ...(kind ? { kind } : {}),
    },
    accepted: {
      on: consent.on,
      at: noon(consent.on),
      officers: [],
      confession: 'record',
      admission: '',
      proof: '',
    },
    ...(revertedOn ? { reverted: { on: revertedOn, ground: 'unsuitable', reason: '' } } : {}),
    ...(decidedAt ? { decidedAt } : {}),
  };
}
