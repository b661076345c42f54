import { readFileSync } from 'node:fs';
import { closingLine, readClosing } from './closing-line.mjs';

/** What a log's closing line says. A run without one, or one that ended badly with no failure counted, is one failure. */
function countsOf(log, exitCode) {
  const counts = readClosing(readFileSync(log, 'utf8')) ?? { passed: 0, failed: 0, skipped: 0 };
  const broke = counts.failed === 0 && (exitCode !== '0' || counts.passed === 0);
  return broke ? { ...counts, failed: 1 } : counts;
}

const [, , suiteLog, suiteCode, againLog, againCode] = process.argv;
const suite = countsOf(suiteLog, suiteCode);
const again = countsOf(againLog, againCode);

// The second run repeats tests that the first has counted: only its failures are added.
console.log(`on Node 22: ${closingLine(again)}`);
const total = { ...suite, failed: suite.failed + again.failed };
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
