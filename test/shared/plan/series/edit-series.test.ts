import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reverse } from '#shared/kernel/change-set';
import { scheduleAt, shiftSchedule, spanIn, startOf } from '#shared/plan/occurrence';
import { cutSeries, type CutSeries } from '#shared/plan/series/cut-series';
import { editSeries, removeFromSeries } from '#shared/plan/series/edit-series';
import { seriesChanges } from '#shared/plan/series/series-changes';
import type { EditedSeries, SeriesItem, WholeSeries } from '#shared/plan/series/whole-series';
import type { SeriesScope } from '#shared/records/series-scope';
import { itemSchema } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import { addDays, dateOfDay, plainDate } from '#shared/time/plain-date';
import { anyZone } from '../../../support/arbitrary-plan';
import { allDates, allDay, applied, dates, override, series, timed, whole } from './series-under-test';

const newId = () => 'new';
const now = () => 5;

/** Rules of every frequency that people make, each with a first date that it names. */
const SERIES: readonly SeriesItem[] = [
  series(timed('2027-03-11T19:00'), 'FREQ=WEEKLY;BYDAY=TH'),
  series(timed('2027-03-11T19:00'), 'FREQ=WEEKLY;COUNT=30'),
  series(timed('2027-03-09T19:00'), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;COUNT=25'),
  series(timed('2027-03-09T19:00'), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20271231T180000Z'),
  series(timed('2027-03-18T19:00'), 'FREQ=MONTHLY;BYDAY=3TH'),
  series(timed('2027-03-26T19:00'), 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=12'),
  series(timed('2027-01-31T19:00'), 'FREQ=MONTHLY;COUNT=9'),
  series(allDay('2027-03-10', '2027-03-12'), 'FREQ=MONTHLY;BYMONTHDAY=10;UNTIL=20280610'),
  series(allDay('2027-03-10'), 'FREQ=DAILY;INTERVAL=3;COUNT=40'),
  series(allDay('2028-02-29'), 'FREQ=YEARLY'),
  series(timed('2027-11-25T12:00'), 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'),
  series(timed('2027-03-28T02:30'), 'FREQ=WEEKLY;BYDAY=SU', {
    excluded: ['2027-04-11T02:30'],
    added: ['2027-04-14T10:00'],
  }),
];
const anySeries = fc.constantFrom(...SERIES);
const anyDate = anySeries.chain((item) => fc.constantFrom(...dates(item)).map((start) => ({ item, start })));

function edited(result: ReturnType<typeof editSeries>): EditedSeries {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

/** Moves the date that starts at `start` by days and minutes. */
function moved(of: WholeSeries, start: string, days: number, minutes: number, scope: SeriesScope) {
  const from = scheduleAt(of.series.schedule, start)!;
  return editSeries(
    of,
    start,
    { move: { from, to: shiftSchedule(from, days, minutes) }, fields: {} },
    scope,
    newId,
    now,
  );
}

function cut(of: WholeSeries, start: string): CutSeries {
  const result = cutSeries(of, start, newId, now);
  if (!result.ok || result.value === null) throw new Error('The series is not cut.');
  return result.value;
}

function renamed(of: WholeSeries, start: string, scope: SeriesScope): EditedSeries {
  return edited(editSeries(of, start, { move: null, fields: { title: 'Brunch' } }, scope, newId, now));
}

describe('this and following', () => {
  test(
    'cuts the series so that both parts together have its dates, whatever the rule and wherever the cut',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(anyDate, ({ item, start }) => {
          const result = renamed(whole(item), start, 'following');
          expect(allDates(result)).toEqual(dates(item));
          const titles = result.parts.map((part) => part.series.title);
          expect(titles).toEqual(dates(item)[0] === start ? ['Brunch'] : ['Breakfast', 'Brunch']);
        }),
      );
    },
  );

  test('cuts before a date that falls into a gap of the clocks', () => {
    const item = series(timed('2027-03-21T02:30'), 'FREQ=WEEKLY;BYDAY=SU');
    const result = renamed(whole(item), '2027-03-28T02:30', 'following');
    expect(dates(result.parts[0]!.series)).toEqual(['2027-03-21T02:30']);
    expect(allDates(result)).toEqual(dates(item));
  });

  test('gives the tail a UID of its own, and takes its changed and excluded dates along', () => {
    const item = series(timed('2027-03-11T19:00'), 'FREQ=WEEKLY;BYDAY=TH', {
      excluded: ['2027-03-18T19:00', '2027-04-15T19:00'],
    });
    const early = override(item, '2027-03-25T19:00', { title: 'Guest' });
    const late = override(item, '2027-04-22T19:00', { title: 'Picnic' });
    const { parts } = renamed(whole(item, [early, late]), '2027-04-08T19:00', 'following');
    const [head, tail] = parts;
    expect(tail!.series.uid).not.toBe(head!.series.uid);
    expect([head!.series.excluded, tail!.series.excluded]).toEqual([['2027-03-18T19:00'], ['2027-04-15T19:00']]);
    expect(head!.overrides).toEqual([early]);
    expect(tail!.overrides).toMatchObject([{ id: late.id, title: 'Picnic', seriesId: 'new', uid: tail!.series.uid }]);
  });

  test('leads the relations of later dates to the tail', () => {
    const item = SERIES[0]!;
    const relation = (id: string, originalStart: string): Relation => ({
      id,
      type: 'announces',
      from: { itemId: 'post', originalStart: null },
      to: { itemId: item.id, originalStart },
      lagDays: 0,
    });
    const relations = [relation('a', '2027-03-11T19:00'), relation('b', '2027-04-15T19:00')];
    const before = { ...whole(item), relations };
    const changes = seriesChanges(before, renamed(before, '2027-04-08T19:00', 'following'));
    expect(
      applied(
        relations,
        changes.filter(({ table }) => table === 'relations'),
      ),
    ).toMatchObject([
      { id: 'a', to: { itemId: 'series', originalStart: '2027-03-11T19:00' } },
      { id: 'b', to: { itemId: 'new', originalStart: '2027-04-15T19:00' } },
    ]);
  });

  test('removes the date and all later ones, and nothing before it', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDate, ({ item, start }) => {
        const left = removeFromSeries(whole(item), start, 'following', newId, now);
        expect(allDates(edited(left))).toEqual(dates(item).filter((each) => each < start));
      }),
    );
  });
});

describe('all dates', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=TH', '2027-03-11T19:00', 1, ['2027-03-12T19:00', '2027-03-19T19:00'], 'FREQ=WEEKLY;BYDAY=FR'],
    ['FREQ=WEEKLY', '2027-03-11T19:00', -2, ['2027-03-09T19:00', '2027-03-16T19:00'], 'FREQ=WEEKLY'],
    [
      'FREQ=MONTHLY;BYDAY=3TH',
      '2027-03-18T19:00',
      1,
      ['2027-03-19T19:00', '2027-04-16T19:00'],
      'FREQ=MONTHLY;BYDAY=3FR',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      '2027-03-26T19:00',
      -1,
      ['2027-03-25T19:00', '2027-04-29T19:00'],
      'FREQ=MONTHLY;BYDAY=-1TH',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=10',
      '2027-03-10T19:00',
      2,
      ['2027-03-12T19:00', '2027-04-12T19:00'],
      'FREQ=MONTHLY;BYMONTHDAY=12',
    ],
    ['FREQ=MONTHLY', '2027-03-10T19:00', 25, ['2027-04-04T19:00', '2027-05-04T19:00'], 'FREQ=MONTHLY'],
    [
      'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      '2027-11-25T19:00',
      7,
      ['2027-12-02T19:00', '2028-12-07T19:00'],
      'FREQ=YEARLY;BYMONTH=12;BYDAY=1TH',
    ],
  ])('of %s from %s, moved by %i days, are what the moved date says of them', (rule, start, days, expected, after) => {
    const result = edited(moved(whole(series(timed(start), rule)), start, days, 0, 'all'));
    expect(allDates(result).slice(0, 2)).toEqual(expected);
    expect(result.parts[0]!.series.rule).toBe(after);
  });

  test('moved by a later date of the series, the third Thursday becomes the third Friday in every month', () => {
    // March 2027 begins on a Monday, October on a Friday: there the day after the third Thursday is the fourth Friday.
    const item = series(timed('2027-03-18T19:00'), 'FREQ=MONTHLY;BYDAY=3TH;COUNT=12');
    const result = edited(moved(whole(item), '2027-04-15T19:00', 1, 0, 'all'));
    expect(allDates(result)).toHaveLength(12);
    expect(allDates(result)).toContain('2027-10-15T19:00');
  });

  test(
    'keep their number and their days when only the clock is moved, also the last one before UNTIL',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(anyDate, fc.integer({ min: -120, max: 120 }), ({ item, start }, minutes) => {
          fc.pre(item.schedule.kind === 'timed' && item.added.length === 0);
          const clock = Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16)) + minutes;
          fc.pre(clock >= 0 && clock < 1440);
          const result = edited(moved(whole(item), start, 0, minutes, 'all'));
          expect(allDates(result).map((each) => each.slice(0, 10))).toEqual(
            dates(item).map((each) => each.slice(0, 10)),
          );
        }),
      );
    },
  );

  test('of a daily or weekly series move by as many days each, with what was excluded', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom('FREQ=WEEKLY;BYDAY=TH', 'FREQ=DAILY;INTERVAL=2'),
        (days, rule) => {
          const item = series(allDay('2027-03-11'), `${rule};COUNT=20`, { excluded: ['2027-03-25'] });
          const result = edited(moved(whole(item), '2027-04-08', days, 0, 'all'));
          expect(allDates(result)).toEqual(dates(item).map((date) => addDays(plainDate(date), days)));
        },
      ),
    );
  });

  test('that follow a rule which names its days in a way of its own are not moved to other days', () => {
    const item = series(timed('2027-08-13T19:00'), 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR');
    expect(moved(whole(item), '2027-08-13T19:00', 1, 0, 'all')).toMatchObject({ problem: { kind: 'rule-names-days' } });
    expect(moved(whole(item), '2027-08-13T19:00', 1, 0, 'this')).toMatchObject({ ok: true });
  });

  test('give a changed date the new value only where it had the old one', () => {
    const item = series(timed('2027-03-11T19:00'), 'FREQ=WEEKLY;BYDAY=TH');
    const guest = override(item, '2027-03-18T19:00', { title: 'Guest' });
    const late = override(item, '2027-03-25T19:00', { schedule: timed('2027-03-25T20:00') });
    const [part] = renamed(whole(item, [guest, late]), '2027-03-11T19:00', 'all').parts;
    expect(part!.overrides.map(({ title }) => title)).toEqual(['Guest', 'Brunch']);
  });

  test('take a date with other fields along, and leave one that was moved where it is', () => {
    const item = series(timed('2027-03-11T19:00'), 'FREQ=WEEKLY;BYDAY=TH');
    const guest = override(item, '2027-03-18T19:00', { title: 'Guest' });
    const late = override(item, '2027-03-25T19:00', { schedule: timed('2027-03-27T20:00') });
    const [part] = edited(moved(whole(item, [guest, late]), '2027-03-11T19:00', 1, 30, 'all')).parts;
    expect(part!.overrides).toMatchObject([
      { originalStart: '2027-03-19T19:30', schedule: timed('2027-03-19T19:30') },
      { originalStart: '2027-03-26T19:30', schedule: timed('2027-03-27T20:00') },
    ]);
  });
});

describe('the date that is edited', () => {
  const anyScope = fc.constantFrom<SeriesScope>('this', 'following', 'all');

  test('lies where it was put, whatever the scope, or the edit is refused', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDate, anyScope, fc.integer({ min: -9, max: 9 }), ({ item, start }, scope, days) => {
        const result = moved(whole(item), start, days, 0, scope);
        if (!result.ok) return;
        const { parts, date } = result.value;
        expect(date?.originalStart).toBe(
          scope === 'this' ? start : startOf(shiftSchedule(scheduleAt(item.schedule, start)!, days, 0)),
        );
        const series = parts.find((part) => part.series.id === date?.itemId)!.series;
        expect(dates(series)).toContain(date!.originalStart);
      }),
    );
  });

  test('has what was edited also where it had something of its own', () => {
    const item = SERIES[0]!;
    const guest = override(item, '2027-03-18T19:00', { title: 'Guest', schedule: timed('2027-03-19T20:00') });
    for (const scope of ['this', 'following', 'all'] as const) {
      const { parts } = renamed(whole(item, [guest]), '2027-03-18T19:00', scope);
      expect(parts.at(-1)!.overrides).toMatchObject([{ title: 'Brunch', schedule: { start: '2027-03-19T20:00' } }]);
    }
  });

  test('is not touched, and no series is cut, when it is given what it has', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDate, anyScope, ({ item, start }, scope) => {
        const before = whole(item);
        const same = scheduleAt(item.schedule, start)!;
        const edit = { move: { from: same, to: same }, fields: { title: item.title } };
        expect(seriesChanges(before, edited(editSeries(before, start, edit, scope, newId, now)))).toEqual([]);
      }),
    );
  });

  test('of every second Tuesday and Sunday is not moved into another week with all the others', () => {
    const item = series(allDay('2027-03-09'), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU');
    expect(moved(whole(item), '2027-03-14', 1, 0, 'all')).toMatchObject({ problem: { kind: 'rule-names-days' } });
    expect(moved(whole(item), '2027-03-14', 1, 0, 'this')).toMatchObject({ ok: true });
  });
});

test('a series cut in two and put together again is what it was, with all that was changed, added and removed', () => {
  const weekly = SERIES[0]!;
  const someDates = fc.subarray([...dates(weekly, '2027-12-31')], { maxLength: 9 });
  fc.assert(
    fc.property(someDates, someDates, fc.constantFrom(...dates(weekly, '2027-12-31').slice(1)), (own, gone, start) => {
      const excluded = gone.filter((each) => each !== start && !own.includes(each));
      const item = { ...weekly, excluded, added: ['2027-05-05T10:00', '2027-09-05T10:00'] };
      const before = whole(
        item,
        own.map((each) => override(item, each, { title: each })),
      );
      const { head, tail } = cut(before, start);
      expect([...head.series.excluded, ...tail.series.excluded]).toEqual(excluded);
      expect([...head.series.added, ...tail.series.added]).toEqual(item.added);
      expect([...head.overrides, ...tail.overrides].map(({ title, originalStart }) => [title, originalStart])).toEqual(
        own.map((each) => [each, each]),
      );
      expect([...dates(head.series), ...dates(tail.series)].sort()).toEqual(dates(item));
    }),
    { numRuns: 40 },
  );
});

test('whole days lie on the same dates in every zone, whatever else of them is edited', { timeout: 30_000 }, () => {
  const anyWholeDays = anyDate.filter(({ item }) => item.schedule.kind === 'all-day');
  fc.assert(
    fc.property(
      anyWholeDays,
      anyZone,
      fc.constantFrom<SeriesScope>('this', 'following', 'all'),
      (date, zone, scope) => {
        const { item, start } = date;
        const { parts } = renamed(whole(item), start, scope);
        const days = parts.flatMap(({ series: { schedule }, overrides }) =>
          [schedule, ...overrides.map((each) => each.schedule!)].map((each) => spanIn(zone, each).firstDay),
        );
        for (const day of days) expect(dates(item)).toContain(dateOfDay(day));
        expect(parts.flatMap((part) => dates(part.series)).sort()).toEqual(dates(item));
      },
    ),
    { numRuns: 50 },
  );
});

describe('this date alone', () => {
  test('becomes an override; the others stay', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDate, ({ item, start }) => {
        const result = renamed(whole(item), start, 'this');
        expect(result.parts[0]!.series).toEqual(item);
        expect(result.parts[0]!.overrides).toMatchObject([
          {
            title: 'Brunch',
            seriesId: item.id,
            originalStart: start,
            uid: item.uid,
            schedule: scheduleAt(item.schedule, start),
          },
        ]);
      }),
    );
  });

  test('is taken out, with its override', () => {
    const item = SERIES[0]!;
    const guest = override(item, '2027-03-18T19:00', { title: 'Guest' });
    const [part] = edited(removeFromSeries(whole(item, [guest]), '2027-03-18T19:00', 'this', newId, now)).parts;
    expect(part!.overrides).toEqual([]);
    expect(dates(part!.series)).toEqual(dates(item).filter((start) => start !== '2027-03-18T19:00'));
  });
});

test('every edit is one change set of whole records, and its reverse brings the plan back', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      anyDate,
      fc.constantFrom<SeriesScope>('this', 'following', 'all'),
      fc.constantFrom('rename', 'move', 'remove'),
      ({ item, start }, scope, act) => {
        const guest = override(item, dates(item)[0]!, { title: 'Guest' });
        const before = whole(item, [guest]);
        const result =
          act === 'rename'
            ? renamed(before, start, scope)
            : edited(
                act === 'move'
                  ? moved(before, start, 0, 15, scope)
                  : removeFromSeries(before, start, scope, newId, now),
              );
        const changes = seriesChanges(before, result);
        const records = [item, guest];
        const after = applied(records, changes);
        for (const record of after) expect(itemSchema.safeParse(record).success).toBe(true);
        expect(applied(after, reverse(changes))).toEqual(applied(records, []));
      },
    ),
  );
});

describe('a rule that would never end is edited or refused within 100 ms', () => {
  const bombs = [
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;COUNT=1000000000',
    'FREQ=HOURLY;COUNT=1000000000',
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=DAILY;BYHOUR=9,18',
    'FREQ=WEEKLY;BYDAY=MO;COUNT=1000000000',
    'FREQ=MONTHLY;BYMONTH=2,4;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  ];

  test.each(bombs)('%s', (rule) => {
    const item = series(timed('2027-03-11T19:00'), rule);
    renamed(whole(SERIES[0]!), '2027-03-18T19:00', 'following'); // code that runs for the first time is slow everywhere
    for (const scope of ['this', 'following', 'all'] as const) {
      const start = process.cpuUsage(); // the time of this process alone: others may be at work
      moved(whole(item), '2027-03-11T19:00', 1, 0, scope);
      removeFromSeries(whole(item), '2027-03-12T19:00', scope, newId, now);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(100);
    }
  });
});
