import type { Projection } from './core.ts';

/** One case's projection among those written together; `item` tells them apart. */
export type Projected = Readonly<{ item: number; projection: Projection }>;

/** The deadlines of several cases as `write_deadlines` takes them; null when there are none. */
export function deadlineRows(all: readonly Projected[]): string | null {
  return rows(all, ({ item, projection }) =>
    projection.deadlines.map(({ startsOn, dueOn, ...rest }) => ({
      item,
      case_id: projection.caseId,
      starts_on: startsOn,
      due_on: dueOn,
      ...rest,
    })),
  );
}

/** The tasks of several cases as `write_tasks` takes them; null when there are none. */
export function taskRows(all: readonly Projected[]): string | null {
  return rows(all, ({ item, projection }) =>
    projection.tasks.map((task) => ({ item, case_id: projection.caseId, ...task })),
  );
}

/** What waits to be sent, of several cases; null when there is nothing. */
export function outboxRows(all: readonly Projected[]): string | null {
  return rows(all, ({ item, projection }) =>
    projection.outbox.map(({ key, kind, payload }) => ({
      item,
      case_id: projection.caseId,
      key,
      kind,
      payload: JSON.stringify(payload ?? null),
    })),
  );
}

/** The columns of the list, under their names in the database. */
export function listColumns(projection: Projection): object {
  return {
    body: projection.body,
    division: projection.division,
    unit: projection.unit,
    number: projection.number,
    title: projection.title,
    stage: projection.stage,
    matter: projection.matter,
    officers: projection.officers,
    parties: projection.parties,
    parties_masked: projection.partiesMasked,
    confidential: projection.confidential,
    filed_on: projection.filedOn,
    decided_on: projection.decidedOn,
    closed_on: projection.closedOn,
    next_due: projection.nextDue,
  };
}

function rows(all: readonly Projected[], of: (each: Projected) => readonly object[]): string | null {
  const found = all.flatMap(of);
  return found.length === 0 ? null : JSON.stringify(found);
}
