import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { createEvents, type EventAttributes } from 'ics';
import { readIcal } from '#shared/exchange/ical/read-ical';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import type { Item } from '#shared/records/item';
import { addDays, dayOfMonth, monthOf, yearOf, type PlainDate } from '#shared/time/plain-date';
import { manyItems } from './many-items';

const COUNT = 10_000;

test(`a calendar file of ${COUNT} events, beside the libraries alone`, () => {
  const items = manyItems(COUNT).map(enriched);
  const plan = { items, calendars: [], name: 'План', zone: 'Europe/Moscow' };
  const { text } = writeIcal(plan);
  const bytes = new TextEncoder().encode(text);
  let ids = 0;
  const options = { newId: () => String(++ids), now: 0, defaultZone: 'Europe/Moscow', calendarId: 'calendar' };

  const figures = {
    'ics alone': clocked(() => createEvents(items.map(attributesOf))),
    write: clocked(() => writeIcal(plan)),
    'ICAL.parse alone': clocked(() => ICAL.parse(text) as unknown),
    read: clocked(() => readIcal(bytes, options)),
  };
  const lines = Object.entries(figures).map(([name, ms]) => `  ${name}: ${ms.toFixed(0)} ms`);
  const toIcs = (figures.write / figures['ics alone']).toFixed(2);
  const toParse = (figures.read / figures['ICAL.parse alone']).toFixed(2);
  const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
  process.stdout.write(`${COUNT} events, ${size}\n${lines.join('\n')}\n`);
  process.stdout.write(`  write to ics ${toIcs}, read to ICAL.parse ${toParse}\n`);

  const back = readIcal(bytes, options);
  expect(back.ok && back.value.items.length).toBe(COUNT);
});

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

/** The same item as one would give it to the library without knowing better. */
function attributesOf({ uid, title, notes, tags, schedule, reminders, rule, sequence }: Item): EventAttributes {
  const alarms = reminders.map((minutes) => ({
    action: 'display' as const,
    description: title,
    trigger: { minutes, before: true },
  }));
  const texts = { uid, title, description: notes, categories: tags, sequence, alarms, status: 'TENTATIVE' as const };
  const fields = rule === null ? texts : { ...texts, recurrenceRule: rule };
  if (schedule?.kind !== 'timed') {
    const [first, last] = schedule ? [schedule.first, schedule.last] : [];
    return { ...fields, start: dateArray(first!), end: dateArray(addDays(last!, 1)) };
  }
  const [hour, minute] = schedule.start.slice(11).split(':').map(Number);
  const start = [...dateArray(schedule.start.slice(0, 10) as PlainDate), hour!, minute!] as const;
  return { ...fields, start: [...start], duration: { minutes: schedule.minutes } };
}

function dateArray(date: PlainDate): [number, number, number] {
  return [yearOf(date), monthOf(date), dayOfMonth(date)];
}

/** The middle time of three runs, in milliseconds. */
function clocked(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.toSorted((one, other) => one - other)[1]!;
}
