import { createHash } from 'node:crypto';
import type { Tx } from '@lpt/database';
import { z } from 'zod';
import type { Waiting } from './waiting.ts';

const shape = z.object({ party: z.string(), accessCode: z.string() });

/** 查询码的散列：库里只有它。 */
export function codeHash(code: string): Uint8Array {
  return createHash('sha256').update(`party-access/${code}`).digest();
}

/** 查询码生效：告知书一发出，当事人就能凭码查看。 */
export async function deliverAccess(tx: Tx, { city, case_id, payload }: Waiting): Promise<void> {
  const { party, accessCode } = shape.parse(payload);
  await tx.query(
    'insert into party_access (code_hash, city, case_id, party) values ($1, $2, $3, $4) on conflict do nothing',
    [codeHash(accessCode), city, case_id, party],
  );
}
