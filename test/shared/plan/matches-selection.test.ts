import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withOnly, type ListField } from '#shared/plan/edit-selection';
import { itemMatcher, occurrenceMatcher } from '#shared/plan/matches-selection';
import type { Item } from '#shared/records/item';
import { emptyPlacement } from '#shared/records/post';
import { everything, type Selection } from '#shared/records/selection';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { anyPlannedOccurrence, anySelection, lookups } from '../../support/arbitrary-selection';

const matches = (selection: Partial<Selection>, fields: Partial<Item>, schedule = wholeDays('2027-03-04')) =>
  occurrenceMatcher({ ...everything, ...selection }, lookups)(occurrence('item', schedule, fields));

const LIST_FIELDS: readonly ListField[] = [
  'kinds',
  'calendarIds',
  'statuses',
  'tags',
  'ownerIds',
  'partnerIds',
  'channelIds',
  'pillarIds',
  'units',
];

describe('laws', () => {
  test('everything is matched by everything', () => {
    fc.assert(
      fc.property(anyPlannedOccurrence, (each) => {
        expect(occurrenceMatcher(everything, lookups)(each)).toBe(true);
      }),
    );
  });

  test('asking for one thing more never adds an item', () => {
    fc.assert(
      fc.property(
        anySelection,
        anySelection,
        fc.constantFrom(...(Object.keys(everything) as (keyof Selection)[])),
        anyPlannedOccurrence,
        (selection, other, field, each) => {
          const open = { ...selection, [field]: everything[field] };
          const narrowed = { ...selection, [field]: other[field] };
          const isAdded = occurrenceMatcher(narrowed, lookups)(each) && !occurrenceMatcher(open, lookups)(each);
          expect(isAdded).toBe(false);
        },
      ),
    );
  });

  test('within a field any value will do, and of the fields all must', () => {
    fc.assert(
      fc.property(anySelection, anyPlannedOccurrence, (selection, each) => {
        const asked = LIST_FIELDS.map((field) => {
          const values = selection[field];
          if (values === null) return true;
          return values.some((value) => occurrenceMatcher(withOnly(everything, field, value), lookups)(each));
        });
        const rest = { ...everything, scope: selection.scope, period: selection.period, text: selection.text };
        const expected = asked.every(Boolean) && occurrenceMatcher(rest, lookups)(each);
        expect(occurrenceMatcher(selection, lookups)(each)).toBe(expected);
      }),
    );
  });
});

test('a phase is not a milestone', () => {
  const phase = { kind: 'milestone', shape: 'phase' } as const;
  expect(matches({ kinds: ['phase'] }, phase)).toBe(true);
  expect(matches({ kinds: ['milestone'] }, phase)).toBe(false);
});

test('a status is read from the stage of each kind', () => {
  expect(matches({ statuses: ['confirmed'] }, { kind: 'post', stage: 'scheduled' })).toBe(true);
  expect(matches({ statuses: ['confirmed'] }, { kind: 'activity', stage: 'talks' })).toBe(false);
});

test('nobody’s items can be asked for, alone or beside somebody’s', () => {
  expect(matches({ ownerIds: [null] }, { ownerId: null })).toBe(true);
  expect(matches({ ownerIds: [null] }, { ownerId: 'anna' })).toBe(false);
  expect(matches({ ownerIds: ['anna', null] }, { ownerId: 'anna' })).toBe(true);
});

test('partners are those of events and activities, channels and pillars those of posts', () => {
  expect(matches({ partnerIds: ['romashka'] }, { kind: 'event', partnerIds: ['romashka', 'vasilek'] })).toBe(true);
  expect(matches({ partnerIds: ['romashka'] }, { kind: 'activity', partnerIds: ['romashka'] })).toBe(true);
  expect(matches({ partnerIds: ['romashka'] }, { kind: 'post' })).toBe(false);
  expect(matches({ channelIds: ['blog'] }, { kind: 'post', placements: [emptyPlacement('blog')] })).toBe(true);
  expect(matches({ channelIds: ['blog'] }, { kind: 'event' })).toBe(false);
  expect(matches({ pillarIds: ['stories'] }, { kind: 'post', pillarId: 'stories' })).toBe(true);
  expect(matches({ pillarIds: ['stories'] }, { kind: 'post', pillarId: null })).toBe(false);
});

test('the unit is that of the calendar', () => {
  expect(matches({ units: ['North'] }, { calendarId: 'anna' })).toBe(true);
  expect(matches({ units: ['North'] }, { calendarId: 'boris' })).toBe(false);
  expect(matches({ units: [''] }, { calendarId: 'of no unit' })).toBe(true);
});

test('only milestones are somebody’s own: the rest is general', () => {
  const annas = { kind: 'milestone', scope: { kind: 'person', personId: 'anna' } } as const;
  expect(matches({ scope: { kind: 'general' } }, annas)).toBe(false);
  expect(matches({ scope: { kind: 'person', personId: 'anna' } }, annas)).toBe(true);
  expect(matches({ scope: { kind: 'person', personId: 'boris' } }, annas)).toBe(false);
  expect(matches({ scope: { kind: 'general' } }, { kind: 'event' })).toBe(true);
});

test('a period takes what views draw in it: a party’s small hours do not count', () => {
  const april = { first: plainDate('2027-04-01'), last: plainDate('2027-04-30') };
  const party = { kind: 'timed', start: plainDateTime('2027-03-31T22:00'), zone: 'UTC', minutes: 240 } as const;
  expect(matches({ period: april }, {}, wholeDays('2027-03-20', '2027-04-01'))).toBe(true);
  expect(matches({ period: april }, {}, wholeDays('2027-05-01'))).toBe(false);
  expect(matches({ period: april }, {}, party)).toBe(false);
});

test('every word of the text must be found, in whatever case, with е for ё, wherever it stands', () => {
  const gathering = {
    title: 'Новогодняя Ёлка',
    notes: 'Нужен баннер',
    tags: ['ядро'],
    place: { name: 'Дом культуры', address: 'Мира, 5' },
  } as Partial<Item>;
  for (const text of ['елка', 'ЁЛКА баннер', 'ядро мира', '  новогод  '])
    expect(matches({ text }, gathering)).toBe(true);
  expect(matches({ text: 'елка завтрак' }, gathering)).toBe(false);
  const post: Partial<Item> = {
    kind: 'post',
    body: 'Итоги',
    placements: [{ ...emptyPlacement('vk'), body: 'Коротко' }],
  };
  expect(matches({ text: 'итоги коротко' }, post)).toBe(true);
});

test('what is only for the team’s eyes is not looked through', () => {
  expect(matches({ text: 'secret' }, { internalNotes: 'secret' })).toBe(false);
});

test('an item as a whole is not asked when it happens', () => {
  const april = { ...everything, period: { first: plainDate('2027-04-01'), last: plainDate('2027-04-30') } };
  const { item } = occurrence('item', wholeDays('2027-01-01'));
  expect(itemMatcher(april, lookups)({ ...item, schedule: null })).toBe(true);
});
