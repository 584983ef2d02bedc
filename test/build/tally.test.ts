import { expect, test } from 'vitest';
import { endToEndTally, sum, unitTally } from '../../build/tally.mjs';

const unit = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []): string =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults });
const endToEnd = (expected: number, unexpected: number, flaky: number): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 } });

test('what the runners report is what counts', () => {
  expect(unitTally(unit(7, 0), 0)).toEqual({ passed: 7, failed: 0 });
  expect(unitTally(unit(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
  expect(endToEndTally(endToEnd(5, 0, 0), 0)).toEqual({ passed: 5, failed: 0 });
  expect(endToEndTally(endToEnd(5, 1, 0), 1)).toEqual({ passed: 5, failed: 1 });
});

test('a test that passes only sometimes has failed', () => {
  expect(endToEndTally(endToEnd(5, 0, 1), 0)).toEqual({ passed: 5, failed: 1 });
});

test('a file that breaks before its first test has failed', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(unitTally(unit(7, 0, [broken, { status: 'passed', assertionResults: [{}] }]), 1)).toEqual({
    passed: 7,
    failed: 1,
  });
});

test('a runner that fails without saying of what has failed', () => {
  expect(unitTally(unit(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
  expect(endToEndTally(endToEnd(5, 0, 0), 1)).toEqual({ passed: 5, failed: 1 });
});

test('a runner that dies before its report has failed', () => {
  expect(unitTally(null, 1)).toEqual({ passed: 0, failed: 1 });
  expect(endToEndTally(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test('running nothing is a failure', () => {
  expect(unitTally(unit(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(endToEndTally(endToEnd(0, 0, 0), 0)).toEqual({ passed: 0, failed: 1 });
});

test('the sum is over all', () => {
  expect(
    sum([
      { passed: 8, failed: 1 },
      { passed: 30, failed: 0 },
      { passed: 0, failed: 2 },
    ]),
  ).toEqual({
    passed: 38,
    failed: 3,
  });
});
