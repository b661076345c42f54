/** One line of a table: what was measured, and its figures by column. */
export type Line = Readonly<Record<string, string | number | boolean>>;

/** What a suite comes to: tables for people, the same figures for programs, and what it aims at. */
export type SuiteResult = Readonly<{
  tables: readonly Readonly<{ title: string; lines: readonly Line[] }>[];
  aims: readonly Aim[];
  notes: readonly string[];
}>;

/** A figure beside what it should be. */
export type Aim = Readonly<{ what: string; measured: number; aim: string; met: boolean }>;

/** A suite says what it is doing while it works. */
export type Suite = (say: (text: string) => void) => Promise<SuiteResult>;

/** An aim that is met from below or from above. */
export function aimed(
  what: string,
  measured: number,
  limit: Readonly<{ most: number } | { least: number }>,
): Aim {
  return 'most' in limit
    ? { what, measured, aim: `≤ ${limit.most}`, met: measured <= limit.most }
    : { what, measured, aim: `≥ ${limit.least}`, met: measured >= limit.least };
}
