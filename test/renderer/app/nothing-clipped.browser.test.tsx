import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fail } from '#shared/kernel/result';
import { emptyShift } from '#shared/records/event';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyPartner } from '#shared/records/partner';
import { emptyPerson } from '#shared/records/person';
import { everything, type Selection } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { samplePlan } from '#shared/sample/sample-plan';
import { addDays, plainDate } from '#shared/time/plain-date';
import type { Dialog } from '../../../renderer/state/dialog-slice';
import { useUi } from '../../../renderer/state/ui-store';
import { activity, obligation } from '../../support/arbitrary-partners';
import { clippedParts } from '../../support/clipped-parts';
import { printSetup } from '../../support/printed';
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

const SMALL_SIZES = SIZES.filter(([width]) => width < 1280);

const MUCH_ASKED: Selection = {
  ...everything,
  kinds: ['event', 'post', 'activity'],
  calendarIds: ['long'],
  statuses: ['planned', 'confirmed'],
  tags: [LONG_TITLE],
  ownerIds: ['long', null],
  units: [LONG_TITLE],
  period: { first: plainDate('2027-03-01'), last: plainDate('2027-11-30') },
  text: LONG_TITLE,
};

const VIEWS = [
  'year/2027-03-11',
  'year/2027-03-11?shape=grid',
  'quarter/2027-03-11',
  'month/2027-03-11',
  'week/2027-03-11',
  'day/2027-03-11',
  'agenda/2027-03-11',
];

const SCREENS = [
  '/roadmap',
  '/roadmap/2027-01-01/181/table',
  '/roadmap/2027-01-01/181?everyone',
  '/content',
  '/content/board',
  '/content/weeks',
  '/content/words',
  '/content/channel/long',
  '/content/pillar/long',
  '/partners/register',
  '/partners/board',
  '/partners/board?cards=partners',
  '/partners/year?of=2027',
  '/partners/partner/long',
  '/people/register',
  '/people/tasks',
  '/people/shifts',
  '/people/funnel',
  '/people/person/long',
];

const MUCH_KNOWN = {
  contact: LONG_TITLE,
  contacts: [
    { id: 'c', name: LONG_TITLE, role: LONG_TITLE, phone: '+7 900 000-00-14', email: LONG_TITLE, messenger: '' },
  ],
  links: [{ title: LONG_TITLE, url: `https://${'long'.repeat(12)}.example` }],
  ownerId: 'long',
  contactEveryDays: 7,
  contactLog: [{ id: 'l', on: plainDate('2027-02-01'), way: 'meeting' as const, note: LONG_TITLE, personId: null }],
};

const MUCH_TO_DO = {
  checklist: [{ id: 't', text: LONG_TITLE, ownerId: 'long', dueDays: 7, done: false }],
  roster: [{ ...emptyShift, role: LONG_TITLE, personIds: ['long'], needed: 12, startsAfter: 600, minutes: 240 }],
};

/** The sample with 40 things in a day, an item of 400 days, and names that are longer than any place for them. */
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
  const long: Item = {
    ...emptyItem({
      id: 'long',
      uid: 'long',
      now: 0,
      kind: 'event',
      title: LONG_TITLE,
      schedule: schedule('2026-12-01', '2028-01-04'),
      calendarId,
    }),
    ...MUCH_TO_DO,
  };
  const promising = activity(LONG_TITLE, {
    calendarId,
    partnerIds: ['long'],
    result: LONG_TITLE,
    obligations: [obligation(LONG_TITLE, { partnerId: 'long', ownerId: 'long', due: plainDate('2027-03-01') })],
  });
  const often: Item = { ...crowd[0]!, id: 'often', uid: 'often', rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1WE,4WE' };
  const hue = { hue: 3, order: 90, archived: false };
  const entries = [
    add('calendars', { id: 'long', name: LONG_TITLE, ...hue, visible: true, unit: LONG_TITLE }),
    add('channels', { id: 'long', name: LONG_TITLE, ...hue, platform: 'x', address: LONG_TITLE, zone: null }),
    add('pillars', { id: 'long', name: LONG_TITLE, ...hue, purpose: 'user-content' }),
    add('hashtags', { id: 'long', name: `#${'Клуб'.repeat(20)}`, note: LONG_TITLE, order: 90, archived: false }),
    add('people', { id: 'long', name: LONG_TITLE, ...emptyPerson, ...hue, contact: LONG_TITLE }),
    add('partners', { id: 'long', name: LONG_TITLE, ...emptyPartner, ...hue, ...MUCH_KNOWN }),
    add('items', { ...promising, id: 'promising', uid: 'promising', schedule: schedule('2027-05-01') }),
  ];
  return planOf([...sample, ...entries, ...[...crowd, long, often].map((item) => add('items', item))], {
    name: LONG_TITLE,
    sample: language,
  });
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

/** What is clipped in `root` in a window of each of these sizes, by its size. */
async function clippedAt(
  sizes: readonly WindowSize[],
  root: () => Element = () => document.body,
): Promise<Record<string, string[]>> {
  const clipped: Record<string, string[]> = {};
  for (const [width, height] of sizes) {
    await page.viewport(width, height);
    await standStill();
    const parts = clippedParts(root());
    if (parts.length > 0) clipped[`${width} by ${height}`] = parts;
  }
  return clipped;
}

/** A window full of things takes its time to stand still. */
const TIMEOUT = 60_000;

describe.each(LANGUAGES)('in %s', { timeout: TIMEOUT }, (language) => {
  test.each(VIEWS)('nothing is clipped or out of reach in %s, however large the window', async (view) => {
    await showWindow(await stressedPlan(language), `/calendar/${view}`, language, SIZES[0]!);
    expect(await clippedAt(SIZES)).toEqual({});
  });

  test.each(['long', 'often@2027-03-24'])('nor with %s in the inspector', async (key) => {
    await showWindow(await stressedPlan(language), '/calendar/month/2027-03-11', language, SIZES[0]!);
    useUi.getState().select(key);
    useUi.setState({ inspectorOpen: true });
    expect(await clippedAt(SIZES)).toEqual({});
  });
});

test.each(SCREENS)('nor in the screen %s, in Russian', { timeout: TIMEOUT }, async (address) => {
  await showWindow(await stressedPlan('ru'), address, 'ru', SIZES[0]!);
  expect(await clippedAt(SIZES)).toEqual({});
});

test('nor in what lies over a small window, in Russian', { timeout: TIMEOUT }, async () => {
  const plan = await stressedPlan('ru');
  await showWindow(plan, '/calendar/month/2027-03-11', 'ru', SIZES[0]!);
  const dialogs: readonly Dialog[] = [
    { kind: 'registers', register: 'calendars' },
    { kind: 'registers', register: 'people' },
    { kind: 'registers', register: 'channels' },
    { kind: 'registers', register: 'hashtags' },
    { kind: 'bulk-posts' },
    { kind: 'settings' },
    { kind: 'plans' },
    { kind: 'new-plan' },
    { kind: 'delete-plan', entry: plan.entry },
    { kind: 'export' },
    { kind: 'export', personId: 'long' },
    { kind: 'export-roadmap' },
    { kind: 'print', setup: printSetup() },
    { kind: 'save-view' },
    { kind: 'baseline', baselineId: null },
    { kind: 'ready-plan', scope: { kind: 'general' } },
    {
      kind: 'series-scope',
      question: {
        occurrence: plan.snapshot().occurrence('often@2027-03-24', 'Europe/Moscow')!,
        gesture: { kind: 'delete' },
        outcome: () => fail({ kind: 'series-too-long' }),
      },
      answer: () => undefined,
    },
  ];
  for (const dialog of dialogs) {
    useUi.setState({ dialog });
    const shown = page.getByRole('dialog');
    await expect.element(shown).toBeVisible();
    expect([dialog, await clippedAt(SMALL_SIZES, () => shown.element())]).toEqual([dialog, {}]);
  }
});

test('nor in the bar of a filter that asks for much', { timeout: TIMEOUT }, async () => {
  await showWindow(await stressedPlan('ru'), '/calendar/month/2027-03-11', 'ru', SIZES[0]!);
  useUi.setState({ filter: MUCH_ASKED });
  expect(await clippedAt(SMALL_SIZES)).toEqual({});
});
