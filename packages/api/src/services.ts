import type { Casebook } from '@lpt/casebook';
import type { Db } from '@lpt/database';
import type { Case, CaseEvent, Registry, WorkCalendar } from '@lpt/domain';
import type { Identity, RandomBytes } from '@lpt/identity';
import type { Renderer } from '@lpt/render';
import type { CaseContext } from './cases/case-core.ts';
import type { Metrics } from './http/metrics.ts';
import type { LoginLimits } from './http/rate-limit.ts';

/** The law's casebook: cases as the domain knows them. */
export type LawCasebook = Casebook<Case, CaseEvent, CaseContext>;

/** Everything a route may use. Time and randomness are here, nowhere else. */
export type Services = Readonly<{
  db: Db;
  casebook: LawCasebook;
  identity: Identity;
  renderer: Renderer;
  registry: Registry;
  calendar: WorkCalendar;
  /** Epoch milliseconds. */
  now: () => number;
  random: RandomBytes;
  /** What a party's page address begins with, like `https://example.gov.cn`. */
  publicUrl: string;
  /** Name of the log's signing key; a city's log is `<name>/<city>`. */
  logName: string;
  metrics: Metrics;
  loginLimits: LoginLimits;
  /** Called after each commit, so that what follows from it need not wait for a timer. */
  committed: (city: string) => void;
}>;
