import type { Scope } from './scope.ts';

/** A row as both drivers give it: int8 as number, dates and instants as ISO text, bytea as bytes, json parsed. */
export type Row = Readonly<Record<string, unknown>>;

/** Parameters: JSON is passed as text, arrays are PostgreSQL arrays, bytes are `Uint8Array`. */
export type Params = readonly unknown[];

/** What can be asked inside a transaction. */
export type Tx = Readonly<{
  query<T = Row>(text: string, params?: Params): Promise<readonly T[]>;
  /** Several statements without parameters, as in a migration. */
  script(text: string): Promise<void>;
}>;

/**
 * The database port. Without a scope a statement runs as `lpt_app` and sees no city: enough for reference
 * tables, nothing of any case. Inside `transaction` use only `tx`: the embedded database has one session.
 */
export type Db = Readonly<{
  kind: 'embedded' | 'postgres';
  query<T = Row>(text: string, params?: Params, scope?: Scope): Promise<readonly T[]>;
  /** As `query`, prepared once per connection under this name. One name, one text. */
  named<T = Row>(name: string, text: string, params?: Params, scope?: Scope): Promise<readonly T[]>;
  transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Clears dead rows and renews statistics. A server does so by itself; the embedded database has nobody else. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}>;

/** `memory` keeps nothing; a folder is a demonstration store: safe against a killed process, not power loss. */
export type DatabaseConfig =
  | Readonly<{ kind: 'embedded'; folder: string }>
  | Readonly<{ kind: 'postgres'; url: string; poolSize?: number }>;
