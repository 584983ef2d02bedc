import { expect, test } from 'vitest';
import { fail } from '#shared/kernel/result';
import { newEntry } from '#shared/plan/registers/register';
import { calendarsByUnit, placeCalendar, renameUnit } from '#shared/plan/registers/units';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { after, planTables } from '../../../support/plan-tables';
import { valueOf } from '../../../support/value-of';

const units = { club: '', north: 'North', forum: 'South', games: 'North' };
const view = { id: 'view', name: 'View', order: 0, view: 'month', shape: 'planner', date: null } as const;
const plan = planTables([
  ...Object.entries(units).map(([id, unit], order) =>
    add('calendars', { ...newEntry('calendars', id, id, []), unit, order }),
  ),
  add('savedViews', { ...view, selection: { ...everything, units: ['North', ''] } }),
]);
const grouped = (tables = plan) =>
  calendarsByUnit(tables.all('calendars')).map(({ unit, calendars }) => [unit, calendars.map(({ id }) => id)]);

test('units stand where their first calendar does; calendars without one come last', () => {
  expect(grouped()).toEqual([
    ['North', ['north', 'games']],
    ['South', ['forum']],
    ['', ['club']],
  ]);
});

test('a renamed unit keeps its calendars, and saved views ask for its new name', () => {
  const renamed = after(plan, valueOf(renameUnit(plan, 'North', ' Север ')));
  expect(grouped(renamed)[0]).toEqual(['Север', ['north', 'games']]);
  expect(renamed.all('savedViews')[0]?.selection.units).toEqual(['Север', '']);
  expect(renameUnit(plan, 'North', ' ')).toEqual(fail({ kind: 'name-empty' }));
});

test('under the name of another unit the two are one', () => {
  expect(grouped(after(plan, valueOf(renameUnit(plan, 'North', 'South'))))).toEqual([
    ['South', ['north', 'forum', 'games']],
    ['', ['club']],
  ]);
});

test('a calendar moves into a unit and to its place there in one change', () => {
  const moved = after(plan, valueOf(placeCalendar(plan, 'club', 'North', 'games')));
  expect(grouped(moved)).toEqual([
    ['North', ['north', 'club', 'games']],
    ['South', ['forum']],
  ]);
});
