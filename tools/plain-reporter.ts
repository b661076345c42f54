import { DefaultReporter, type SerializedError, type TestModule, type TestRunEndReason } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number };

/** A file that does not load and a suite whose hook throws fail without failing any test: they count as one failure each. */
function count(modules: readonly TestModule[], unhandled: number): Counts {
  const counts: Counts = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) counts.failed += 1;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed += 1;
      if (state === 'failed') counts.failed += 1;
      if (state === 'skipped') counts.skipped += 1;
    }
  }
  return counts;
}

/** Vitest's own reporter, then one plain last line: `N passed, N failed` and, when there are any, `, N skipped`. */
export default class PlainReporter extends DefaultReporter {
  override onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, unhandled, reason);
    const { passed, failed, skipped } = count(modules, unhandled.length);
    process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}
