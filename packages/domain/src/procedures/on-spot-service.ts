import type { EventBody } from '../case/events.ts';
import type { Party } from '../case/party.ts';
import type { ActScope } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import { onRecord } from './officers.ts';

/** 文书当场交付当事人：就是直接送达，另出送达回证。 */
export function servedOnSpot(
  { theCase, ctx }: Pick<ActScope, 'theCase' | 'ctx'>,
  party: Party,
  given: Readonly<{
    document: string;
    title: string;
    on: Day;
    officers: readonly string[];
    witness?: string;
    refused: boolean;
  }>,
): EventBody {
  const { document, title, on, officers, witness, refused } = given;
  return {
    type: 'DocumentServed',
    party: party.id,
    service: {
      id: `F${theCase.parties.reduce((count, each) => count + each.services.length, 1)}`,
      document,
      documentTitle: title,
      method: refused ? 'left' : 'direct',
      on,
      outcome: 'served',
      servedOn: on,
      receiver: party.identity.name,
      ...(witness ? { witness } : {}),
      proof: refused ? '当场交付，拒绝签名，已注明并录像' : '当场交付签收',
      officers: onRecord(officers, ctx),
    },
  };
}
