import type { z } from 'zod';
import type { Party } from '../../case/party.ts';
import { type identityInput, identityOf } from '../../case/schemas.ts';

/** 新的当事人：身份之外都还没有发生。 */
export function newParty(id: string, identity: z.infer<typeof identityInput>): Party {
  return {
    id,
    identity: identityOf(identity),
    notices: [],
    statements: [],
    hearingRequests: [],
    services: [],
    payments: [],
  };
}
