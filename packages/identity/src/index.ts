import type { Db } from '@lpt/database';
import { dbStore } from './db-store.ts';
import { createIdentityOver, type Identity, type IdentityNeeds } from './identity.ts';

export {
  type Authenticate,
  type Authenticated,
  type LoginCause,
  type LoginRefusal,
  type LoginRefused,
  loginRefusalSays,
} from './authenticate.ts';
export type { Identity, LoggedIn, NewAccount, PasswordRefusal } from './identity.ts';
export { passwordRefusalSays } from './identity.ts';
export {
  hashPassword,
  type PasswordProblem,
  passwordProblems,
  type RandomBytes,
  verifyPassword,
} from './password.ts';
export { ABSOLUTE_MS, IDLE_MS, type OpenedSession, type Session } from './session.ts';
export type { Account } from './store.ts';

/** Identity over the tables `account` and `session`. `now` gives epoch milliseconds, `random` unpredictable bytes. */
export function createIdentity({
  db,
  ...rest
}: Readonly<{ db: Pick<Db, 'query'> }> & Omit<IdentityNeeds, 'store'>): Identity {
  return createIdentityOver({ ...rest, store: dbStore(db) });
}
