import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/i18n/message';
import { ownSpan } from '#shared/plan/occurrence';
import { EVENT_FORMATS, EVENT_MODES, EVENT_STAGES } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { MILESTONE_SHAPES, MILESTONE_STAGES } from '#shared/records/milestone';
import { ACTIVITY_STAGES, ACTIVITY_TYPES } from '#shared/records/partner-activity';
import { POST_FORMATS, POST_PURPOSES, POST_STAGES } from '#shared/records/post';
import { RELATION_TYPES } from '#shared/records/relation';
import { statusOf } from '#shared/records/status';
import { TABLE_NAMES, tableSchemas } from '#shared/records/tables';
import { roadmapItem } from '#shared/roadmap/roadmap-items';
import { slipOf, withFrozenDays } from '#shared/roadmap/slip';
import { originalStarts } from '#shared/recurrence/expand';
import { samplePlan } from '#shared/sample/sample-plan';
import { dateOfDay, dayNumber, plainDate, weekdayOf, type PlainDate } from '#shared/time/plain-date';
import { anyDay, anyZone } from '../../support/arbitrary-plan';
import { recordsOfSample } from './records-of-sample';
import { danglingReferences } from './references-of-sample';

const TODAY = plainDate('2026-11-25');
const anyToday = anyDay.map(dateOfDay);

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const plan = recordsOfSample(language, TODAY);
  const itemsOn = (today: PlainDate) => recordsOfSample(language, today).items;
  const always = (law: (today: PlainDate, zone: string) => void, numRuns = 12) =>
    fc.assert(fc.property(anyToday, anyZone, law), { numRuns });

  test('is as large as the first start promises', () => {
    expect(Math.floor(kindOf(plan.items, 'event').length / 10) * 10).toBe(60);
    expect(Math.round(kindOf(plan.items, 'post').length / 10) * 10).toBe(40);
    expect(plan.partners).toHaveLength(6);
    expect(plan.tracks).toHaveLength(2);
    expect(plan.items.filter(({ schedule }) => schedule === null).length).toBeGreaterThanOrEqual(5);
    expect(plan.savedViews.length).toBeGreaterThanOrEqual(3);
  });

  test('has its roadmap measured against a baseline: behind and ahead something slipped, and something came earlier', () => {
    always((today) => {
      const { baselines, items } = recordsOfSample(language, today);
      expect(baselines.map(({ compared }) => compared)).toEqual([true]);
      const milestones = kindOf(items, 'milestone').flatMap((item) => roadmapItem(item) ?? []);
      const general = withFrozenDays(milestones, baselines[0]!).filter(({ baseline }) => baseline !== null);
      const slips = general.map((item) => ({ isOver: item.outcome !== null, slip: slipOf(item) }));
      const daysOf = (isOver: boolean) =>
        slips.flatMap((each) => (each.isOver === isOver && each.slip?.kind === 'days' ? [each.slip.days] : []));
      expect(Math.max(...daysOf(true))).toBeGreaterThan(0);
      expect(Math.max(...daysOf(false))).toBeGreaterThan(0);
      expect(Math.min(...daysOf(true))).toBeLessThan(0);
      expect(general.length).toBeGreaterThan(2 * daysOf(true).length);
    });
  });

  test('shows every kind of thing that a plan can hold, whatever day it is', () => {
    always((today) => {
      const { items, relations } = recordsOfSample(language, today);
      const [events, posts] = [kindOf(items, 'event'), kindOf(items, 'post')];
      const [activities, milestones] = [kindOf(items, 'activity'), kindOf(items, 'milestone')];
      expect(missing(EVENT_STAGES, events, 'stage')).toEqual([]);
      expect(missing(EVENT_FORMATS, events, 'format')).toEqual([]);
      expect(missing(EVENT_MODES, events, 'mode')).toEqual([]);
      expect(missing(POST_STAGES, posts, 'stage')).toEqual([]);
      expect(missing(POST_FORMATS, posts, 'format')).toEqual([]);
      expect(missing(POST_PURPOSES, posts, 'purpose')).toEqual([]);
      expect(missing(ACTIVITY_STAGES, activities, 'stage')).toEqual([]);
      expect(missing(ACTIVITY_TYPES, activities, 'type')).toEqual([]);
      expect(missing(MILESTONE_STAGES, milestones, 'stage')).toEqual([]);
      expect(missing(MILESTONE_SHAPES, milestones, 'shape')).toEqual([]);
      expect(missing(RELATION_TYPES, relations, 'type')).toEqual([]);
    });
    expect(kindOf(plan.items, 'milestone').some(({ scope }) => scope.kind === 'person')).toBe(true);
    expect(kindOf(plan.items, 'post').some(({ hold }) => hold !== null)).toBe(true);
    expect(new Set(plan.channels.map(({ platform }) => platform)).size).toBeGreaterThanOrEqual(5);
  });

  test('speaks one language', () => {
    const foreign = language === 'ru' ? /[a-z]/i : /[а-яё]/i;
    expect(plan.items.filter(({ title }) => foreign.test(title))).toEqual([]);
  });

  test('gives every record of a table an identity of its own, and every item but the dates of a series', () => {
    const doubles = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
    expect(TABLE_NAMES.flatMap((table) => doubles(plan[table].map(({ id }) => id)))).toEqual([]);
    expect(doubles(plan.items.filter(({ seriesId }) => seriesId === null).map(({ uid }) => uid))).toEqual([]);
  });

  test('tells of a past quarter: what came of every event, post and activity', () => {
    const done = plan.items.filter((item) => statusOf(item) === 'done');
    const untold = [
      ...kindOf(done, 'event').filter(
        ({ attendanceExpected, attendanceActual, result, budget }) =>
          attendanceExpected === null ||
          attendanceActual === null ||
          result.score === null ||
          result.text === '' ||
          (budget.planned === null) !== (budget.spent === null),
      ),
      ...kindOf(done, 'post').filter(
        ({ placements }) =>
          placements.every(({ figures }) => figures.reach === null) ||
          placements.some(({ publishedLink }) => publishedLink === ''),
      ),
      ...kindOf(done, 'activity').filter(({ result }) => result === ''),
      ...kindOf(done, 'milestone').filter(({ outcome }) => outcome.date === null),
    ];
    expect(untold.map(({ title }) => title)).toEqual([]);
  });

  test('is made of whole records that point to nothing that is not there, whatever day it is', () => {
    always((today, zone) => {
      const records = recordsOfSample(language, today, zone);
      for (const table of TABLE_NAMES) {
        expect(records[table].map((record) => tableSchemas[table].parse(record))).toEqual(records[table]);
      }
      expect(danglingReferences(records)).toEqual([]);
    }, 10);
  });

  test('knows what is over: the past is done or cancelled, and nothing ahead is done', () => {
    always((today, zone) => {
      const wrong = recordsOfSample(language, today, zone).items.filter((item) => {
        const status = statusOf(item);
        if (item.schedule === null) return status !== 'idea';
        if (item.rule !== null) return status !== 'confirmed';
        return status !== 'cancelled' && (status === 'done') !== spanOf(item).lastDay < dayNumber(today);
      });
      expect(wrong.map(({ title }) => title)).toEqual([]);
    });
  });

  test('keeps the order of things: announced and reminded before, told of afterwards', () => {
    always((today, zone) => {
      const { items, relations } = recordsOfSample(language, today, zone);
      const byId = new Map(items.map((item) => [item.id, item]));
      const wrong = relations.filter(({ type, from, to }) => {
        const day = spanOf(byId.get(from.itemId)!).firstDay;
        const target = spanOf(byId.get(to.itemId)!);
        const first = to.originalStart === null ? target.firstDay : dayOfStart(to.originalStart);
        const last = to.originalStart === null ? target.lastDay : first;
        if (type === 'recaps') return day <= last;
        if (type === 'depends-on') return day < last;
        return type !== 'belongs-to' && day > first;
      });
      expect(wrong).toEqual([]);
    });
  });

  test('has series whose changed and left-out dates are dates of their rules, and no past date without its story', () => {
    always((today) => {
      const items = itemsOn(today);
      const now = dayNumber(today);
      for (const series of items.filter(({ rule }) => rule !== null)) {
        const starts = startsBetween(series, now - 250, now + 500);
        const overrides = items.filter(({ seriesId }) => seriesId === series.id);
        const changed = [...series.excluded, ...overrides.map(({ originalStart }) => originalStart!)];
        const near = changed.filter((start) => dayOfStart(start) < now + 500);
        expect(near.filter((start) => !starts.includes(start))).toEqual([]);
        expect(starts.filter((start) => dayOfStart(start) < now && !changed.includes(start))).toEqual([]);
        expect(overrides.every(({ uid }) => uid === series.uid)).toBe(true);
      }
    });
  });

  test('meets on sensible days: breakfasts on Thursdays, streams on Tuesdays, nobody on the first of January', () => {
    always((today) => {
      const events = kindOf(itemsOn(today), 'event').filter(({ schedule }) => schedule !== null);
      const weekdays = (rule: RegExp) =>
        events.filter((event) => rule.test(event.rule ?? '')).map((event) => weekdayOf(spanOf(event).firstDay));
      expect(weekdays(/^FREQ=MONTHLY/)).toEqual([4]);
      expect(weekdays(/INTERVAL=2/)).toEqual([2]);
      const evenings = events.filter(
        ({ schedule, rule, sequence }) => schedule!.kind === 'timed' && !rule && !sequence,
      );
      expect(evenings.filter((event) => dateOfDay(spanOf(event).firstDay).endsWith('-01-01'))).toEqual([]);
    });
  });

  test('is the same each time it is asked for', () => {
    expect(samplePlan(language, TODAY, 'UTC')).toEqual(samplePlan(language, TODAY, 'UTC'));
  });
});

function kindOf<Kind extends Item['kind']>(items: readonly Item[], kind: Kind) {
  return items.filter((item) => item.kind === kind) as Extract<Item, { kind: Kind }>[];
}

function spanOf(item: Item) {
  return ownSpan(item.schedule!);
}

function dayOfStart(start: string): number {
  return dayNumber(plainDate(start.slice(0, 10)));
}

function missing<Name extends string>(
  all: readonly string[],
  records: readonly Readonly<Record<Name, string | null>>[],
  field: Name,
): readonly string[] {
  return all.filter((value) => records.every((record) => record[field] !== value));
}

function startsBetween({ schedule, rule }: Item, first: number, last: number): readonly string[] {
  const starts = originalStarts({ schedule: schedule!, rule: rule!, excluded: [], added: [] }, { first, last });
  return starts.ok ? starts.value : [];
}
