/**
 * @typedef {import('./steps.mjs').Tally} Tally
 *
 * What is read of Vitest's JSON report.
 * @typedef {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} UnitReport
 *
 * What is read of Playwright's JSON report.
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number } }} EndToEndReport
 */

/**
 * What Vitest's JSON report tells; null stands for a report that was never written. A file that broke before its
 * first test counts as one failure.
 * @param {string | null} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function unitTally(report, exitCode) {
  if (report === null) return honest({ passed: 0, failed: 0 }, exitCode);
  const { numPassedTests, numFailedTests, testResults } = /** @type {UnitReport} */ (JSON.parse(report));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return honest({ passed: numPassedTests, failed: numFailedTests + broken.length }, exitCode);
}

/**
 * What Playwright's JSON report tells; null stands for a report that was never written. A flaky test has failed.
 * @param {string | null} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function endToEndTally(report, exitCode) {
  if (report === null) return honest({ passed: 0, failed: 0 }, exitCode);
  const { stats } = /** @type {EndToEndReport} */ (JSON.parse(report));
  return honest({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, exitCode);
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * A runner that failed without a failed test (a crash, an unhandled error) or that ran nothing is itself a failure.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
function honest({ passed, failed }, exitCode) {
  const silentlyWrong = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentlyWrong ? 1 : failed };
}
