import type { ActRequest } from '../casebook.ts';
import { type ToyCtx, toyCtx } from './toy-core.ts';

export const GUANGZHOU = '440100';

let keys = 0;

/** An act on a toy case, each under a key of its own. */
export function act(
  name: string,
  caseId: string,
  expectedVersion: number | null,
  input: unknown = '',
  city = GUANGZHOU,
): ActRequest<ToyCtx> {
  keys += 1;
  return { city, caseId, expectedVersion, idempotencyKey: `key-${keys}`, act: name, input, ctx: toyCtx };
}

/** The opening of a toy case. */
export function opening(caseId: string, city = GUANGZHOU): ActRequest<ToyCtx> {
  return act('open', caseId, null, `${city}|${caseId}|样本商行 ${caseId}`, city);
}
