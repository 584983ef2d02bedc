import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#shared/i18n/message';
import type { Identified } from '#shared/kernel/change-set';
import { PolicyChecker, type Touched } from '#shared/policy/policy-checker';
import { ruleProblem } from '#shared/policy/rule-problem';
import type { TableName } from '#shared/records/tables';
import { TABLE_NAMES } from '#shared/records/tables';
import { addDays, dayNumber, plainDate, type PlainDate } from '#shared/time/plain-date';
import { recordsOfSample } from './records-of-sample';

const DAYS_AHEAD = 91;
const TODAY = plainDate('2026-11-27');

/** What is found of the next three months. */
function findingsOf(language: Language, today: PlainDate) {
  const plan = recordsOfSample(language, today);
  const tables: Touched = new Map(
    TABLE_NAMES.map((table): [TableName, ReadonlyMap<string, Identified>] => [
      table,
      new Map(plan[table].map((record) => [record.id, record])),
    ]),
  );
  const now = dayNumber(today);
  const checker = new PolicyChecker({ window: { first: now - 100, last: now + 200 }, today: now });
  checker.take(tables);
  return checker.findings().filter(({ first, last }) => last >= now && first <= now + DAYS_AHEAD);
}

test.each(LANGUAGES)('the sample in %s has something to mend, and not too much, whatever day it is', (language) => {
  for (const later of [0, 17, 60, 151, 200, 300]) {
    const findings = findingsOf(language, addDays(TODAY, later));
    expect(findings.length).toBeGreaterThanOrEqual(10);
    expect(findings.length).toBeLessThanOrEqual(25);
    expect(findings.filter(({ fact }) => fact.kind === 'broken')).toEqual([]);
    expect(new Set(findings.map(({ fact }) => fact.kind)).size).toBeGreaterThanOrEqual(4);
  }
});

test.each(LANGUAGES)(
  'every rule of the sample in %s can be kept, and its policy is written in words to the end',
  (language) => {
    const plan = recordsOfSample(language, TODAY);
    const exists = (table: 'channels' | 'pillars' | 'goals', id: string) => plan[table].some((each) => each.id === id);
    const impossible = plan.rules.filter((rule) => ruleProblem(rule, { rules: plan.rules, exists }) !== null);
    expect(impossible).toEqual([]);
    expect(plan.policySections.map(({ text }) => text === '')).toEqual(Array.from({ length: 7 }, () => false));
  },
);
