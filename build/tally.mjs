/**
 * @typedef {import('./steps.mjs').Tally} Tally
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number } }} PlaywrightReport
 */

/**
 * What Vitest's JSON report tells; null stands for a report that was never written. A file that broke before its
 * first test counts as one failure.
 * @param {VitestReport | null} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function unitTally(report, exitCode) {
  if (report === null) return honest({ passed: 0, failed: 0 }, exitCode);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, exitCode);
}

/**
 * What Playwright's JSON report tells; null stands for a report that was never written. A flaky test has failed.
 * @param {PlaywrightReport | null} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function endToEndTally(report, exitCode) {
  if (report === null) return honest({ passed: 0, failed: 0 }, exitCode);
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky }, exitCode);
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
