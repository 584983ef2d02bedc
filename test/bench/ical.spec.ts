import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { KnownEvents } from '#shared/exchange/ical/known-events';
import { readIcal } from '#shared/exchange/ical/read-ical';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import type { Item } from '#shared/records/item';
import { clocked, ratioLine } from './clocked';
import { manyItems } from './many-items';
import { readByNodeIcal, writeByIcalGenerator } from './peer-calendar';

const COUNT = 10_000;
const ZONE = 'Europe/Moscow';

test(`a calendar file of ${COUNT} events, beside the libraries of others`, () => {
  const items = manyItems(COUNT).map(enriched);
  const planOf = (all: readonly Item[]) => ({ items: all, calendars: [], name: 'План', zone: ZONE });
  const { text } = writeIcal(planOf(items));
  const bytes = new TextEncoder().encode(text);
  let ids = 0;
  const options = { newId: () => String(++ids), now: 0, defaultZone: ZONE, calendarId: 'calendar' };

  const known = new KnownEvents();
  writeIcal(planOf(items), { known });
  let revision = 0;
  const writeAgain = () => {
    revision++;
    return writeIcal(planOf(items.map((item, at) => (at % 100 === 0 ? changed(item, revision) : item))), { known });
  };

  const figures = {
    'ical-generator writes': clocked(() => writeByIcalGenerator(items)),
    'we write': clocked(() => writeIcal(planOf(items))),
    'we write again, 1 % changed': clocked(writeAgain),
    'ICAL.parse alone': clocked(() => ICAL.parse(text) as unknown),
    'node-ical reads': clocked(() => readByNodeIcal(text)),
    'we read': clocked(() => readIcal(bytes, options)),
  };
  const lines = Object.entries(figures).map(([name, ms]) => `  ${name}: ${ms.toFixed(0)} ms\n`);
  process.stdout.write(`${COUNT} events, ${(bytes.length / 1e6).toFixed(1)} MB\n${lines.join('')}`);
  const { 'ical-generator writes': theirs, 'ICAL.parse alone': parse, 'node-ical reads': theirReading } = figures;
  process.stdout.write(ratioLine('ical-generator to our writing', theirs / figures['we write'], { least: 2 }));
  process.stdout.write(
    ratioLine('ical-generator to our writing again', theirs / figures['we write again, 1 % changed'], { least: 20 }),
  );
  process.stdout.write(ratioLine('our reading to ICAL.parse alone', figures['we read'] / parse, { most: 2.5 }));
  process.stdout.write(ratioLine('node-ical to our reading', theirReading / figures['we read'], { least: 3 }));

  const back = readIcal(bytes, options);
  expect(back.ok && back.value.items.length).toBe(COUNT);
});

function changed(item: Item, revision: number): Item {
  return { ...item, title: `${item.title} (${revision})`, modified: item.modified + revision };
}

/** What slows writers down: letters of several octets, reminders and rules. */
function enriched(item: Item, index: number): Item {
  const repeats = index % 5 === 0 && item.kind !== 'milestone';
  return {
    ...item,
    title: `Встреча клуба: обсуждаем планы, часть ${index}`,
    notes: `${item.notes}\n${'Возьмите баннер, бейджи и того, кто знает дорогу. '.repeat(3)}`,
    reminders: index % 2 === 0 ? [15, 1440] : [],
    rule: repeats ? 'FREQ=WEEKLY;COUNT=20' : null,
  };
}
