import { expect, test } from 'vitest';
import { emptyItem, type Item } from '#shared/records/item';
import { plainDate } from '#shared/time/plain-date';
import { FOR_OTHERS } from '#shared/exchange/ical/ical-plan';
import { readIcalInWorker, writeIcalInWorker } from '../../../renderer/workers/ical-client';

const options = { defaultZone: 'Europe/Moscow' };

function days(count: number): Item[] {
  return Array.from({ length: count }, (_, index) =>
    emptyItem({
      id: `item-${index}`,
      uid: `uid-${String(index).padStart(4, '0')}`,
      now: 0,
      kind: 'event',
      title: `Встреча ${index}`,
      schedule: { kind: 'all-day', first: plainDate('2027-03-11'), last: plainDate('2027-03-12') },
      calendarId: 'calendar',
    }),
  );
}

const AS_ONE_FILE = { manner: FOR_OTHERS, division: { perCalendar: false, inParts: false } };

test('a plan written in a worker is read in a worker as it was, with progress told', async () => {
  const written = await writeIcalInWorker(
    { items: days(600), calendars: [], name: 'План', zone: 'Europe/Moscow' },
    AS_ONE_FILE,
  );
  if (!written.ok) throw new Error(written.problem.kind);
  const progress: number[] = [];
  const read = await readIcalInWorker(new TextEncoder().encode(written.value[0]!.text), options, {
    onProgress: (done, total) => progress.push(done / total),
  });
  expect(read).toMatchObject({ ok: true, value: { name: 'План', problems: [] } });
  expect(read.ok && read.value.items.map(({ title }) => title)).toEqual(days(600).map(({ title }) => title));
  expect(progress.length).toBeGreaterThan(2);
  expect(progress.at(-1)).toBe(1);
});

test('a file that is no calendar is refused with its reason', async () => {
  const read = await readIcalInWorker(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), options);
  expect(read).toEqual({ ok: false, problem: { kind: 'not-a-calendar' } });
});

test('reading that is stopped ends at once as cancelled', async () => {
  const written = await writeIcalInWorker({ items: days(5000), calendars: [], name: '', zone: 'UTC' }, AS_ONE_FILE);
  if (!written.ok) throw new Error(written.problem.kind);
  const stop = new AbortController();
  const reading = readIcalInWorker(new TextEncoder().encode(written.value[0]!.text), options, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(await reading).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  expect(await readIcalInWorker(new Uint8Array(), options, { signal: stop.signal })).toEqual({
    ok: false,
    problem: { kind: 'cancelled' },
  });
});
