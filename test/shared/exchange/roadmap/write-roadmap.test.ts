import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveyTable } from '#shared/exchange/csv/survey-table';
import { readCsv } from '#shared/exchange/csv/read-csv';
import { writeRoadmapCsv } from '#shared/exchange/roadmap/write-roadmap-csv';
import { writeRoadmapOutline } from '#shared/exchange/roadmap/write-roadmap-outline';
import { FOR_OTHERS } from '#shared/exchange/ical/ical-plan';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import { createTranslate } from '#shared/i18n/translate';
import { emptyItem } from '#shared/records/item';
import { MILESTONE_STAGES, type Milestone } from '#shared/records/milestone';
import { roadmapRows, type RoadmapRow } from '#shared/roadmap/roadmap-rows';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { dateOfDay, plainDate } from '#shared/time/plain-date';

const t = createTranslate('en');
const TRACKS = ['Members', 'Spring; gathering'].map((name, at) => ({
  id: `t${at}`,
  name,
  hue: 1,
  order: at,
  ownerId: null,
  archived: false,
}));
/** U+FFFD apart: the reader takes it for letters that an encoding lost, and says so. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll('\uFFFD', '').trim() || 'x');
const anyMilestones = fc.array(
  fc.record({
    title: words,
    first: fc.integer({ min: 20_000, max: 20_600 }),
    days: fc.integer({ min: 1, max: 60 }),
    shape: fc.constantFrom('phase' as const, 'point' as const),
    stage: fc.constantFrom(...MILESTONE_STAGES),
    progress: fc.integer({ min: 0, max: 100 }),
    track: fc.constantFrom('t0', 't1'),
  }),
  { minLength: 1, maxLength: 8 },
);

function milestone(id: string, fields: Partial<Milestone>): Milestone {
  const empty = emptyItem({
    id,
    uid: `${id}@test.example`,
    now: 0,
    kind: 'milestone',
    title: id,
    schedule: null,
    calendarId: 'c',
  });
  return { ...(empty as Milestone), ...fields };
}

function rowsOf(milestones: readonly Milestone[]): readonly RoadmapRow[] {
  const tracks = roadmapTracks(milestones, TRACKS, { kind: 'general' });
  const milestoneOf = (id: string) => milestones.find((each) => each.id === id) ?? null;
  return roadmapRows(tracks, { milestoneOf, nameOf: () => 'Maya' });
}

const days = (first: string, last = first) =>
  ({ kind: 'all-day', first: plainDate(first), last: plainDate(last) }) as const;
const plan = [
  milestone('venue', {
    title: 'Find a *venue*',
    shape: 'phase',
    trackId: 't0',
    stage: 'reached',
    progress: 100,
    schedule: days('2027-02-01', '2027-02-28'),
    ownerId: 'maya',
  }),
  milestone('tickets', {
    title: 'Tickets',
    trackId: 't0',
    criterion: '100\nsold',
    progress: 40,
    schedule: days('2027-03-02'),
  }),
  milestone('digest', {
    title: 'Digest',
    trackId: 't1',
    stage: 'dropped',
    outcome: { date: null, reason: 'no printer' },
    schedule: days('2027-04-01'),
  }),
];
const dependencies = [{ id: 'd', earlierId: 'venue', laterId: 'tickets', lagDays: 2 }];

test('a table of the roadmap is read back by the import: the same items with days, stage, progress and track', () => {
  fc.assert(
    fc.property(anyMilestones, fc.constantFrom(',' as const, ';' as const), (drafts, separator) => {
      const milestones = drafts.map(({ title, first, days: length, shape, stage, progress, track }, at) => {
        const last = shape === 'point' ? first : first + length - 1;
        const schedule = { kind: 'all-day', first: dateOfDay(first), last: dateOfDay(last) } as const;
        return milestone(`m${at}`, { title, schedule, shape, stage, progress, trackId: track });
      });
      const text = writeRoadmapCsv(rowsOf(milestones), [], { language: 'en', t, separator, withPeople: false });
      const bytes = new TextEncoder().encode(text);
      const survey = surveyTable(bytes);
      if (!survey.ok) throw new Error(survey.problem.kind);
      let next = 0;
      const read = readCsv(bytes, {
        mapping: survey.value.guess.mapping,
        order: 'day-first',
        kind: 'event',
        newId: () => `new${(next += 1)}`,
        now: 0,
        defaultZone: 'UTC',
        calendarId: 'c',
      });
      if (!read.ok) throw new Error(read.problem.kind);
      expect(read.value.problems).toEqual([]);
      const told = ({ uid, title, schedule, shape, stage, progress }: Milestone) => [
        uid,
        title,
        schedule,
        shape,
        stage,
        progress,
      ];
      const byUid = (one: readonly unknown[], other: readonly unknown[]) =>
        String(one[0]) < String(other[0]) ? -1 : 1;
      expect(read.value.items.map((item) => told(item as Milestone)).toSorted(byUid)).toEqual(
        milestones.map(told).toSorted(byUid),
      );
    }),
    { numRuns: 40 },
  );
});

test('the table tells what each waits for, and names of people only where they are asked for', () => {
  const written = (withPeople: boolean) =>
    writeRoadmapCsv(rowsOf(plan), dependencies, { language: 'en', t, separator: ',', withPeople });
  expect(written(false)).toContain('Find a *venue* +2');
  expect(written(false)).not.toContain('Maya');
  expect(written(true)).toContain('Maya');
});

test('the outline ticks what is done, strikes through what is dropped, and takes no text for markup', () => {
  const outline = writeRoadmapOutline(rowsOf(plan), dependencies, {
    t,
    title: 'Northlane – Roadmap',
    sayDays: (first, last) => (first === last ? dateOfDay(first) : `${dateOfDay(first)} to ${dateOfDay(last)}`),
    withPeople: true,
  });
  expect(outline).toBe(`# Northlane – Roadmap

## Members, 70%

- [x] **Find a \\*venue\\*** – 2027-02-01 to 2027-02-28, Maya
- [ ] **Tickets** – 2027-03-02, 40%, waits for Find a \\*venue\\*
  100 sold

## Spring; gathering

- [ ] ~~Digest~~ – 2027-04-01, Dropped: no printer
`);
});

test('the outline names what has no name, and a criterion that begins like a list stays a line', () => {
  const nameless = milestone('nameless', { title: '', trackId: 't0', schedule: days('2027-02-01') });
  const criteria = ['- ten came', '+ 5 %', '1. first', '2) second', '= level', '10 came'];
  const waiting = criteria.map((criterion, at) =>
    milestone(`m${at}`, { trackId: 't0', criterion, schedule: days(`2027-03-0${at + 1}`) }),
  );
  const tied = [{ id: 'd', earlierId: 'nameless', laterId: 'm0', lagDays: 0 }];
  const writing = { t, title: 'Plan', sayDays: (first: number) => dateOfDay(first), withPeople: false };
  const outline = writeRoadmapOutline(rowsOf([nameless, ...waiting]), tied, writing);
  expect(outline).toContain('**m0** – 2027-03-01, waits for Untitled\n');
  const lines = outline.split('\n').filter((line) => line.startsWith('  '));
  expect(lines.map((line) => line.trim())).toEqual([
    String.raw`\- ten came`,
    String.raw`\+ 5 %`,
    String.raw`1\. first`,
    String.raw`2\) second`,
    String.raw`\= level`,
    '10 came',
  ]);
});

test('milestones and phases are whole days in a calendar file, the day after the last one at its end', () => {
  const { text } = writeIcal({ name: 'Roadmap', zone: 'UTC', items: plan, calendars: [] }, { manner: FOR_OTHERS });
  expect(text).toContain('DTSTART;VALUE=DATE:20270201\r\nDTEND;VALUE=DATE:20270301');
  expect(text).toContain('DTSTART;VALUE=DATE:20270302');
});
