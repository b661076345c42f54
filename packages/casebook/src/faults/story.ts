import type { DatabaseConfig } from '@lpt/database';
import { signerFrom } from '@lpt/log';
import type { ActRequest } from '../casebook.ts';
import type { ToyCtx } from './toy-core.ts';

/** What the process under load is started with, as JSON in its first argument. */
export type LoadSettings = Readonly<{ database: DatabaseConfig; round: number; workers: number }>;

/** One line of its output: an act it is about to send, or the answer to one. */
export type LoadLine = Readonly<{ ask: Asked } | { ack: string; version: number }>;

/** An act of the load, without its context. */
export type Asked = Omit<ActRequest<ToyCtx>, 'ctx'>;

/** The key the tests' logs are signed with. */
export const faultKey = signerFrom('faults.example', new Uint8Array(32).fill(9));

/** Where the load's cases are. */
export const CITIES = ['440100', '441900'];

/** The acts of one case, from opening to closing. */
export function* story(caseId: string, city: string): Generator<Asked> {
  const acts = [
    ['open', `${city}|${caseId}|样本商行 ${caseId}`],
    ['note', '到现场'],
    ['note', '取证|询问|登记'],
    ['number', ''],
    ['close', ''],
  ] as const;
  let version = 0;
  for (const [act, input] of acts) {
    yield {
      city,
      caseId,
      expectedVersion: version || null,
      idempotencyKey: `${caseId}/${act}/${version}`,
      act,
      input,
    };
    version += act === 'note' ? input.split('|').length : 1;
  }
}
