/**
 * Writes an export that other programs are asked about and, line by line, the occurrences that they should find in it:
 * `sample`, the sample plan with a community of several programs, or `torture`, what calendar programs stumble over.
 */
import { writeFileSync } from 'node:fs';
import type { Item } from '#shared/records/item';
import { samplePlan } from '#shared/sample/sample-plan';
import { plainDate } from '#shared/time/plain-date';
import { occurrencesTold } from '../support/occurrences-told';
import { written } from '../support/read-written';
import { sampleItems } from '../support/sample-export';
import { torturePlan } from '../support/torture-plan';

const PLANS = { sample: () => [...sampleItems(), ...ofSamplePlan()], torture: torturePlan };

function ofSamplePlan(): readonly Item[] {
  const { records } = samplePlan('ru', plainDate('2027-03-11'), 'Europe/Moscow');
  return records.flatMap((change) =>
    change.kind === 'add' && change.table === 'items' ? [change.record as Item] : [],
  );
}

const [name, calendarFile, occurrencesFile] = process.argv.slice(3);
const items = PLANS[name as keyof typeof PLANS]?.();
if (items === undefined || calendarFile === undefined || occurrencesFile === undefined)
  throw new Error('Which plan, and into which files?');
writeFileSync(calendarFile, written(items));
writeFileSync(occurrencesFile, occurrencesTold(items, '2026-09-01', '2027-12-31').join('\n'));
