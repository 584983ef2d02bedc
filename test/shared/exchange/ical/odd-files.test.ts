import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { itemSchema } from '#shared/records/item';
import { readFile } from '../../../support/read-written';
import { toldFile } from '../../../support/told-file';

const FOLDER = new URL('../../../fixtures/ical/odd/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<string, unknown>;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ics'));

test('every odd file is read as it is meant, and each of its faults is told with its line', () => {
  const read = Object.fromEntries(names.map((name) => [name, readFile(readFileSync(new URL(name, FOLDER)))]));
  for (const { items } of Object.values(read)) for (const item of items) itemSchema.parse(item);
  expect(Object.fromEntries(Object.entries(read).map(([name, file]) => [name, toldFile(file)]))).toEqual(expected);
});
