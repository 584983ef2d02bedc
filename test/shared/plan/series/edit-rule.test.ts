import { describe, expect, test } from 'vitest';
import { editRule, ruleFrom } from '#shared/plan/series/edit-rule';
import type { EditedSeries } from '#shared/plan/series/whole-series';
import type { Relation } from '#shared/records/relation';
import type { SimpleRule } from '#shared/recurrence/simple-rule';
import { dates, override, series, timed, whole } from './series-under-test';

const newId = () => 'new';
const now = () => 5;
const weekly = series(timed('2027-03-18T19:00'), 'FREQ=WEEKLY;BYDAY=TH;COUNT=20', { excluded: ['2027-03-25T19:00'] });
const everySecond: SimpleRule = {
  rhythm: { kind: 'weekdays', interval: 2, weekdays: ['TH'] },
  end: { kind: 'never' },
};

function edited(...how: Parameters<typeof editRule>): EditedSeries {
  const result = editRule(...how);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

describe('a series that repeats otherwise', () => {
  const fits = override(weekly, '2027-04-01T19:00', { title: 'Guest' });
  const strays = override(weekly, '2027-04-08T19:00', { title: 'Picnic' });

  test('as a whole keeps the changed dates that the new rule gives; the others become single items', () => {
    const result = edited(whole(weekly, [fits, strays]), '2027-04-15T19:00', everySecond, 'all', newId, now);
    expect(result.parts).toMatchObject([{ series: { id: 'series', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' } }]);
    expect(result.parts[0]!.overrides).toEqual([fits]);
    expect(result.loose).toMatchObject([{ title: 'Picnic', seriesId: null, schedule: strays.schedule }]);
    expect(result.date).toEqual({ itemId: 'series', originalStart: '2027-04-15T19:00' });
  });

  test('from a date on leaves the dates before it as they were', () => {
    const { parts, date } = edited(whole(weekly, [fits]), '2027-04-15T19:00', everySecond, 'following', newId, now);
    expect(dates(parts[0]!.series)).toEqual(['2027-03-18T19:00', '2027-04-01T19:00', '2027-04-08T19:00']);
    expect(dates(parts[1]!.series).slice(0, 2)).toEqual(['2027-04-15T19:00', '2027-04-29T19:00']);
    expect(date).toEqual({ itemId: 'new', originalStart: '2027-04-15T19:00' });
  });

  test('from a date on is edited from what is left of it', () => {
    expect(ruleFrom(whole(weekly), '2027-04-15T19:00', 'following')).toMatchObject({
      ok: true,
      value: { rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=16', schedule: { start: '2027-04-15T19:00' } },
    });
  });
});

describe('a series that ceases to repeat', () => {
  test('leaves its first date, and its changed dates as items of their own', () => {
    const moved = override(weekly, '2027-04-01T19:00', { title: 'Dinner at the pier' });
    const result = edited(whole(weekly, [moved]), '2027-04-15T19:00', null, 'all', newId, now);
    expect(result.parts).toEqual([]);
    expect(result.loose).toEqual([
      { ...weekly, rule: null, excluded: [] },
      { ...moved, uid: `${moved.id}@kalends`, seriesId: null, originalStart: null },
    ]);
  });

  test('leaves the first date as it looks: one that was changed on its own, changed', () => {
    const first = override(weekly, '2027-03-18T19:00', { title: 'The first dinner' });
    const result = edited(whole(weekly, [first]), '2027-03-18T19:00', null, 'all', newId, now);
    expect(result.loose).toEqual([{ ...weekly, title: 'The first dinner', rule: null, excluded: [] }]);
  });

  test('leaves the first date that is not removed', () => {
    const without = { ...weekly, excluded: ['2027-03-18T19:00', '2027-03-25T19:00'] };
    const result = edited(whole(without), '2027-04-15T19:00', null, 'all', newId, now);
    expect(result.loose).toMatchObject([{ schedule: { start: '2027-04-01T19:00', minutes: 60 } }]);
  });

  test('from a date on keeps the dates before it as a series, and that date as a single item', () => {
    const result = edited(whole(weekly), '2027-04-15T19:00', null, 'following', newId, now);
    expect(result.parts.map((part) => dates(part.series))).toEqual([
      ['2027-03-18T19:00', '2027-04-01T19:00', '2027-04-08T19:00'],
    ]);
    expect(result.loose).toMatchObject([{ id: 'new', rule: null, schedule: { start: '2027-04-15T19:00' } }]);
    expect(result.date).toEqual({ itemId: 'new', originalStart: null });
  });

  test('leads the relations of its dates to what these become', () => {
    const own = override(weekly, '2027-04-01T19:00', { title: 'Picnic' });
    const relation = (id: string, originalStart: string | null): Relation => ({
      id,
      type: 'announces',
      from: { itemId: 'post', originalStart: null },
      to: { itemId: 'series', originalStart },
      lagDays: 0,
    });
    const relations = [relation('a', '2027-03-18T19:00'), relation('b', '2027-04-01T19:00'), relation('c', null)];
    const before = { ...whole(weekly, [own]), relations };
    const result = edited(before, '2027-03-18T19:00', null, 'all', newId, now);
    expect(result.relations.map(({ to }) => to)).toEqual([
      { itemId: 'series', originalStart: null },
      { itemId: own.id, originalStart: null },
      { itemId: 'series', originalStart: null },
    ]);
  });
});
