// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character
const COLOUR = /\u001b\[[\d;]*m/g;
const CLOSING = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

/** The counts in the last closing line of what a test run printed; undefined when it never got there. */
export function readClosing(output) {
  const lines = output.replaceAll(COLOUR, '').split(/\r?\n/);
  const [, passed, failed, skipped = '0'] = lines.map((line) => CLOSING.exec(line)).findLast(Boolean) ?? [];
  if (passed === undefined) return undefined;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/** The plain line that closes every run of tests. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Counts added up. */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
