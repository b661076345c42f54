/** A cell that a spreadsheet takes as text: quoted, and never the beginning of a formula. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line of a table. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((value) => cell(value ?? '')).join(',')}\r\n`;
}

/** Spreadsheets take the text for UTF-8 only with this mark. */
export const CSV_START = '\ufeff';
