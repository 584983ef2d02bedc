import { describe, expect, test } from 'vitest';
import { emptyItem, type Item } from '#shared/records/item';
import { add } from '#shared/records/tables';
import { samplePlan } from '#shared/sample/sample-plan';
import { addDays, plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { clippedParts } from '../../support/clipped-parts';
import { planOf, showWindow, type WindowSize } from './window-on-screen';

const TODAY = plainDate('2027-03-11');
const LONG_TITLE = 'Переподготовка высококвалифицированных руководителей достопримечательностей';
const LANGUAGES = ['en', 'ru'] as const;

/** The smallest window, the two it is designed at, and the middle one at 200 % zoom. */
const SIZES: readonly WindowSize[] = [
  [960, 600],
  [1280, 800],
  [1920, 1080],
  [640, 400],
];

const VIEWS = [
  'year/2027-03-11',
  'year/2027-03-11?shape=grid',
  'quarter/2027-03-11',
  'month/2027-03-11',
  'week/2027-03-11',
  'day/2027-03-11',
  'agenda/2027-03-11',
];

/** The sample with 40 things in a day, an item of 400 days, and titles that are longer than any place for them. */
async function stressedPlan(language: 'en' | 'ru') {
  const schedule = (first: string, last = first) =>
    ({ kind: 'all-day', first: plainDate(first), last: plainDate(last) }) as const;
  const sample = samplePlan(language, TODAY, 'Europe/Moscow').records;
  const calendarId = sample.flatMap((change) =>
    change.table === 'calendars' && 'record' in change ? [change.record.id] : [],
  )[0]!;
  const crowd = Array.from({ length: 40 }, (_, index): Item => {
    const id = `crowd-${index}`;
    return emptyItem({
      id,
      uid: id,
      now: 0,
      kind: 'event',
      title: `${LONG_TITLE} ${index}`,
      schedule: schedule(addDays(TODAY, 13)),
      calendarId,
    });
  });
  const long = emptyItem({
    id: 'long',
    uid: 'long',
    now: 0,
    kind: 'event',
    title: LONG_TITLE,
    schedule: schedule('2026-12-01', '2028-01-04'),
    calendarId,
  });
  return planOf([...sample, ...[...crowd, long].map((item) => add('items', item))]);
}

async function standStill(): Promise<void> {
  await document.fonts.ready;
  let [before, still] = ['', 0];
  const look = () => {
    const now = document.body.innerHTML;
    still = now === before ? still + 1 : 0;
    before = now;
    return still;
  };
  await expect.poll(look, { timeout: 10_000, interval: 80 }).toBeGreaterThan(1);
  // A view that has crashed has nothing to clip.
  expect(document.querySelector('.empty-state-trouble')).toBeNull();
}

/** A window full of things takes its time to stand still. */
const TIMEOUT = 30_000;

describe.each(LANGUAGES)('in %s', { timeout: TIMEOUT }, (language) => {
  describe.each(SIZES)('at %i by %i', (...size) => {
    test.each(VIEWS)('nothing is clipped or out of reach in %s', async (view) => {
      await showWindow(await stressedPlan(language), `/calendar/${view}`, language, size);
      await standStill();
      expect(clippedParts(document.body)).toEqual([]);
    });

    test('nor with an item in the inspector', async () => {
      await showWindow(await stressedPlan(language), '/calendar/month/2027-03-11', language, size);
      useUi.setState({ selectedKey: 'long', inspectorOpen: true });
      await standStill();
      expect(clippedParts(document.body)).toEqual([]);
    });
  });
});
