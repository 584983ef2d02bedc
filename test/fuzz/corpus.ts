import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/ical');
/** Of the large files a mutation would hit the same few lines a hundred times. */
const LARGEST = 20_000;

/** The calendar files that are mutated: all odd ones, and the broken ones beside them. */
export function icalCorpus(): readonly Uint8Array[] {
  return [FIXTURES, path.join(FIXTURES, 'odd')]
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => file.endsWith('.ics'))
    .sort()
    .map((file) => new Uint8Array(readFileSync(file)))
    .filter(({ length }) => length <= LARGEST);
}
