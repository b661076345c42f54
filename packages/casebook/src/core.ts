/** What the law needed of a document number: one counter per body, word and year. */
export type NumberWanted = Readonly<{ counter: string }>;

/** What a decision comes to: the facts that now hold, or everything that stands against it. */
export type Decided<E> =
  | Readonly<{ ok: true; events: readonly E[] }>
  | Readonly<{ ok: false; refusals: readonly unknown[] }>;

/**
 * The pure core the casebook serves. State and events are plain JSON; `ctx` is whatever the core needs to know
 * of the moment (who, when, which registry), and is handed through untouched.
 */
export type CaseCore<S, E, Ctx> = Readonly<{
  decide(act: string, state: S | undefined, input: unknown, ctx: Ctx): Decided<E>;
  evolve(state: S | undefined, event: E): S;
  /** The document numbers this act will need. */
  numbersFor(act: string, state: S | undefined, input: unknown, ctx: Ctx): readonly NumberWanted[];
  withNumbers(ctx: Ctx, numbers: ReadonlyMap<string, number>): Ctx;
  project(state: S, ctx: Ctx): Projection;
}>;

/** 期限一行。日期为 ISO 日。 */
export type DeadlineRow = Readonly<{
  key: string;
  rule: string;
  party: string | null;
  title: string;
  startsOn: string;
  dueOn: string;
  status: 'running' | 'met' | 'overdue' | 'paused';
  provisional: boolean;
}>;

/** 待办一行。 */
export type TaskRow = Readonly<{
  key: string;
  role: string;
  officer: string | null;
  body: string;
  title: string;
  act: string;
  party: string | null;
  /** 最迟哪一刻，北京时间：2026-10-08 09:30:00。 */
  due: string | null;
}>;

/** 待发一行。同一案件同一 `key` 只发一次，以后再出现不再发。 */
export type OutboxRow = Readonly<{
  key: string;
  kind: 'publication' | 'finding' | 'exchange' | 'notice';
  payload: unknown;
}>;

/** 案件在列表、检索、期限、待办中的样子，每个环节之后由状态重新算出。 */
export type Projection = Readonly<{
  city: string;
  caseId: string;
  body: string;
  division: string;
  unit: string | null;
  number: string | null;
  title: string;
  stage: string;
  matter: string | null;
  officers: readonly string[];
  /** 当事人姓名、名称；`partiesMasked` 是看不得姓名的人所见的。 */
  parties: readonly string[];
  partiesMasked: readonly string[];
  searchText: string;
  confidential: boolean;
  filedOn: string | null;
  decidedOn: string | null;
  closedOn: string | null;
  /** 最近的期限到哪一刻，写法同待办的 `due`。 */
  nextDue: string | null;
  deadlines: readonly DeadlineRow[];
  tasks: readonly TaskRow[];
  outbox: readonly OutboxRow[];
}>;
