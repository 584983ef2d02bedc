import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/i18n/message';
import { ownSpan } from '#shared/plan/occurrence';
import { CHANNEL_PLATFORMS } from '#shared/records/channel';
import { EVENT_FORMATS, EVENT_MODES, EVENT_STAGES } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { MILESTONE_SHAPES, MILESTONE_STAGES } from '#shared/records/milestone';
import { ACTIVITY_STAGES, ACTIVITY_TYPES } from '#shared/records/partner-activity';
import { POST_FORMATS, POST_PURPOSES, POST_STAGES } from '#shared/records/post';
import { statusOf } from '#shared/records/status';
import { TABLE_NAMES, tableSchemas } from '#shared/records/tables';
import { originalStarts } from '#shared/recurrence/expand';
import { samplePlan } from '#shared/sample/sample-plan';
import { dateOfDay, dayNumber, plainDate, weekdayOf } from '#shared/time/plain-date';
import { anyDay, anyZone } from '../../support/arbitrary-plan';
import { recordsOfSample } from './records-of-sample';

const anyToday = anyDay.map(dateOfDay);
const TODAY = plainDate('2026-11-25');

function kindOf<Kind extends Item['kind']>(items: readonly Item[], kind: Kind) {
  return items.filter((item) => item.kind === kind) as Extract<Item, { kind: Kind }>[];
}

function spanOf(item: Item) {
  return ownSpan(item.schedule!);
}

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const plan = recordsOfSample(language, TODAY);

  test('is as large as the first start promises', () => {
    const events = kindOf(plan.items, 'event').length;
    expect(events).toBeGreaterThanOrEqual(58);
    expect(events).toBeLessThanOrEqual(72);
    expect(kindOf(plan.items, 'post').length).toBeGreaterThanOrEqual(40);
    expect(plan.partners).toHaveLength(6);
    expect(plan.tracks).toHaveLength(2);
    expect(plan.items.filter(({ schedule }) => schedule === null).length).toBeGreaterThanOrEqual(5);
    expect(plan.savedViews.length).toBeGreaterThanOrEqual(3);
  });

  test('shows every kind of thing that a plan can hold', () => {
    const [events, posts] = [kindOf(plan.items, 'event'), kindOf(plan.items, 'post')];
    const [activities, milestones] = [kindOf(plan.items, 'activity'), kindOf(plan.items, 'milestone')];
    expect(new Set(events.map(({ stage }) => stage))).toEqual(new Set(EVENT_STAGES));
    expect(new Set(events.map(({ format }) => format))).toEqual(new Set(EVENT_FORMATS));
    expect(new Set(events.map(({ mode }) => mode))).toEqual(new Set(EVENT_MODES));
    expect(new Set(posts.map(({ stage }) => stage))).toEqual(new Set(POST_STAGES));
    expect(new Set(posts.map(({ format }) => format))).toEqual(new Set(POST_FORMATS));
    expect(new Set(posts.map(({ purpose }) => purpose))).toEqual(new Set(POST_PURPOSES));
    expect(new Set(activities.map(({ stage }) => stage))).toEqual(new Set(ACTIVITY_STAGES));
    expect(new Set(activities.map(({ type }) => type))).toEqual(new Set(ACTIVITY_TYPES));
    expect(new Set(milestones.map(({ stage }) => stage))).toEqual(new Set(MILESTONE_STAGES));
    expect(new Set(milestones.map(({ shape }) => shape))).toEqual(new Set(MILESTONE_SHAPES));
    expect(milestones.some(({ scope }) => scope.kind === 'person')).toBe(true);
    expect(posts.some(({ hold }) => hold !== null)).toBe(true);
    expect(new Set(plan.channels.map(({ platform }) => platform)).size).toBeGreaterThanOrEqual(5);
    expect(CHANNEL_PLATFORMS).toEqual(expect.arrayContaining(plan.channels.map(({ platform }) => platform)));
    expect(new Set(plan.relations.map(({ type }) => type))).toEqual(
      new Set(['announces', 'reminds', 'recaps', 'belongs-to']),
    );
  });

  test('speaks one language', () => {
    const titles = plan.items.map(({ title }) => title);
    const foreign = language === 'ru' ? /[a-z]/i : /[а-яё]/i;
    expect(titles.filter((title) => foreign.test(title))).toEqual([]);
  });

  test('has no words that two things share: each single item has a title and an identity of its own', () => {
    for (const table of TABLE_NAMES) {
      const ids = plan[table].map(({ id }) => id);
      expect(new Set(ids).size, table).toBe(ids.length);
    }
    const uids = plan.items.filter(({ seriesId }) => seriesId === null).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('tells of a past quarter: every past event of it has been attended, every past post was seen', () => {
    const past = plan.items.filter((item) => item.schedule && spanOf(item).lastDay < dayNumber(TODAY));
    const done = past.filter((item) => statusOf(item) === 'done' && item.rule === null);
    for (const event of kindOf(done, 'event')) {
      expect(event.attendanceExpected, event.title).not.toBeNull();
      expect(event.attendanceActual, event.title).not.toBeNull();
      expect(event.result.score, event.title).not.toBeNull();
      expect(event.result.text, event.title).not.toBe('');
      expect(event.budget.spent === null, event.title).toBe(event.budget.planned === null);
    }
    for (const post of kindOf(done, 'post')) {
      expect(
        post.placements.some(({ figures }) => figures.reach !== null),
        post.title,
      ).toBe(true);
      expect(
        post.placements.every(({ publishedLink }) => publishedLink !== ''),
        post.title,
      ).toBe(true);
    }
    for (const activity of kindOf(done, 'activity')) expect(activity.result, activity.title).not.toBe('');
  });

  test('is made of whole records, whatever day it is', () => {
    fc.assert(
      fc.property(anyToday, anyZone, (today, zone) => {
        const records = recordsOfSample(language, today, zone);
        for (const table of TABLE_NAMES) {
          for (const record of records[table]) expect(tableSchemas[table].parse(record)).toEqual(record);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('points to nothing that is not there, whatever day it is', () => {
    fc.assert(
      fc.property(anyToday, anyZone, (today, zone) => {
        const { items, relations, ...registers } = recordsOfSample(language, today, zone);
        const idsOf = (records: readonly { readonly id: string }[]) => new Set<unknown>(records.map(({ id }) => id));
        const people = idsOf(registers.people);
        const partners = idsOf(registers.partners);
        const isKnown = (known: ReadonlySet<unknown>, id: unknown) => id === null || known.has(id);
        const tags = new Set(registers.tags.map(({ name }) => name));
        for (const item of items) {
          expect(isKnown(idsOf(registers.calendars), item.calendarId), item.title).toBe(true);
          expect(isKnown(people, item.ownerId), item.title).toBe(true);
          expect(item.tags.filter((tag) => !tags.has(tag))).toEqual([]);
          expect(item.goalIds.filter((id) => !idsOf(registers.goals).has(id))).toEqual([]);
          expect(item.segmentIds.filter((id) => !idsOf(registers.segments).has(id))).toEqual([]);
          expect(
            item.checklist.every(({ ownerId }) => isKnown(people, ownerId)),
            item.title,
          ).toBe(true);
          expect(isKnown(idsOf(items), item.seriesId)).toBe(true);
          switch (item.kind) {
            case 'event':
              expect(item.hostIds.filter((id) => !people.has(id))).toEqual([]);
              expect(item.partnerIds.filter((id) => !partners.has(id))).toEqual([]);
              expect(item.roster.flatMap(({ personIds }) => personIds).filter((id) => !people.has(id))).toEqual([]);
              break;
            case 'post':
              expect(isKnown(idsOf(registers.pillars), item.pillarId)).toBe(true);
              expect(item.placements.filter(({ channelId }) => !idsOf(registers.channels).has(channelId))).toEqual([]);
              expect(isKnown(people, item.hold?.personId ?? null)).toBe(true);
              break;
            case 'activity':
              expect(item.partnerIds.filter((id) => !partners.has(id))).toEqual([]);
              break;
            case 'milestone':
              expect(isKnown(idsOf(registers.tracks), item.trackId)).toBe(true);
              expect(item.scope.kind === 'general' || people.has(item.scope.personId)).toBe(true);
              break;
          }
        }
        for (const { from, to } of relations) {
          expect(idsOf(items).has(from.itemId)).toBe(true);
          expect(idsOf(items).has(to.itemId)).toBe(true);
        }
        for (const { selection } of registers.savedViews) {
          expect((selection.ownerIds ?? []).filter((id) => !people.has(id))).toEqual([]);
          expect((selection.tags ?? []).filter((tag) => !tags.has(tag))).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('knows what is over: the past is done or cancelled, and nothing ahead is done', () => {
    fc.assert(
      fc.property(anyToday, anyZone, (today, zone) => {
        for (const item of recordsOfSample(language, today, zone).items) {
          if (item.schedule === null || item.rule !== null) continue;
          const isOver = spanOf(item).lastDay < dayNumber(today);
          const status = statusOf(item);
          expect(status === 'done' || status === 'cancelled' ? status : 'ahead', item.title).toBe(
            status === 'cancelled' ? 'cancelled' : isOver ? 'done' : 'ahead',
          );
        }
      }),
    );
  });

  test('keeps the order of things: announced before, reminded before, told of afterwards', () => {
    fc.assert(
      fc.property(anyToday, anyZone, (today, zone) => {
        const { items, relations } = recordsOfSample(language, today, zone);
        const byId = new Map(items.map((item) => [item.id, item]));
        for (const { type, from, to } of relations) {
          const own = spanOf(byId.get(from.itemId)!);
          const target = byId.get(to.itemId)!;
          const day =
            to.originalStart === null ? spanOf(target).firstDay : dayNumber(plainDate(to.originalStart.slice(0, 10)));
          const last = to.originalStart === null ? spanOf(target).lastDay : day;
          if (type === 'announces' || type === 'reminds') expect(own.firstDay, from.itemId).toBeLessThanOrEqual(day);
          if (type === 'recaps') expect(own.firstDay, from.itemId).toBeGreaterThan(last);
        }
      }),
    );
  });

  test('has series whose overrides and left-out dates are dates of their rules, and no past date without its story', () => {
    fc.assert(
      fc.property(anyToday, (today) => {
        const { items } = recordsOfSample(language, today);
        const now = dayNumber(today);
        for (const series of items.filter(({ rule }) => rule !== null)) {
          const starts = originalStarts(
            { schedule: series.schedule!, rule: series.rule!, excluded: [], added: [] },
            { first: now - 250, last: now + 500 },
          );
          const known = starts.ok ? starts.value : [];
          const overrides = items.filter(({ seriesId }) => seriesId === series.id);
          expect(
            series.excluded
              .filter((start) => !known.includes(start))
              .filter((start) => dayNumber(plainDate(start.slice(0, 10))) < now + 400),
          ).toEqual([]);
          expect(overrides.filter(({ originalStart }) => !known.includes(originalStart!))).toEqual([]);
          const told = new Set([...series.excluded, ...overrides.map(({ originalStart }) => originalStart)]);
          const past = known.filter((start) => dayNumber(plainDate(start.slice(0, 10))) < now);
          expect(
            past.filter((start) => !told.has(start)),
            series.title,
          ).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('meets on sensible days: breakfasts on Thursdays, streams on Tuesdays, nobody on the first of January', () => {
    fc.assert(
      fc.property(anyToday, (today) => {
        const events = kindOf(recordsOfSample(language, today).items, 'event').filter(
          ({ schedule }) => schedule !== null,
        );
        for (const event of events) {
          const { firstDay, lastDay } = spanOf(event);
          if (event.rule?.startsWith('FREQ=MONTHLY')) expect(weekdayOf(firstDay)).toBe(4);
          if (event.rule?.includes('INTERVAL=2')) expect(weekdayOf(firstDay)).toBe(2);
          if (event.rule === null && firstDay === lastDay && event.sequence === 0)
            expect(dateOfDay(firstDay).slice(5), event.title).not.toBe('01-01');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the same each time it is asked for', () => {
    expect(samplePlan(language, TODAY, 'UTC')).toEqual(samplePlan(language, TODAY, 'UTC'));
  });
});
