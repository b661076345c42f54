import { fieldProblem, type Problem, problem } from '@lpt/contract';
import { isDay } from '@lpt/domain';

/** Where the next page begins: what the last row was ordered by. */
export type Cursor = readonly (string | null)[];

/** Whether a text can be one value of a mark; null is given as an empty text. */
type Shape = (text: string) => boolean;

/** The mark a client sends back. It says nothing that the last row did not. */
export function writeCursor(values: Cursor): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a mark; anything but `length` texts or nulls is refused. Null must be allowed by its place. */
export function readCursor(mark: string, shapes: readonly Shape[]): Cursor | Problem {
  try {
    const values: unknown = JSON.parse(Buffer.from(mark, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === shapes.length &&
      values.every((value, at) => fits(value, shapes[at]))
    )
      return values;
  } catch {
    // Falls through: a mark that is no JSON is as wrong as one of another shape.
  }
  return problem('invalid', { fields: [fieldProblem('query.after', 'wrong-cursor')] });
}

function fits(value: unknown, shape: Shape | undefined): boolean {
  return shape !== undefined && (value === null || typeof value === 'string') && shape(value ?? '');
}

/** A day, or nothing. */
export const DAY_OR_NONE: Shape = (text) => text === '' || isDay(text);

const MOMENT =
  /^\d{4}-\d{2}-\d{2} [01]\d:[0-5]\d:[0-5]\d(\.\d{1,3})?$|^\d{4}-\d{2}-\d{2} 2[0-3]:[0-5]\d:[0-5]\d(\.\d{1,3})?$/;

/** When something is due, as the database writes it, or nothing. */
export const DUE_OR_NONE: Shape = (text) => text === '' || (MOMENT.test(text) && isDay(text.slice(0, 10)));

const AS_WRITTEN = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

/** An instant as the database writes it. */
export const INSTANT: Shape = (text) =>
  AS_WRITTEN.test(text) && isDay(text.slice(0, 10)) && text.slice(11, 13) < '24';

/** An id. */
export const ID: Shape = (text) => /^[0-9A-Za-z][0-9A-Za-z._/|-]{0,199}$/.test(text);

/** Whether a reading of a mark went wrong. */
export function isProblem(value: Cursor | Problem | undefined): value is Problem {
  return value !== undefined && 'kind' in value;
}

/** A page out of one row more than asked for. */
export function pageFrom<T>(
  rows: readonly T[],
  limit: number,
  cursorOf: (row: T) => Cursor,
): Readonly<{ page: readonly T[]; next: string | null }> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null };
}
