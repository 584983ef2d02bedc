import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarForNew, createItem, type ItemDraft } from '#shared/plan/create-item';
import { defaultSchedule } from '#shared/plan/default-schedule';
import { displayKindOf } from '#shared/records/display-kind';
import type { Calendar } from '#shared/records/calendar';
import { firstSettings, type Settings } from '#shared/records/settings';
import { add } from '#shared/records/tables';
import { emptyItem, itemSchema, type Item } from '#shared/records/item';
import { anyDay, anyDisplayKind, anyZone } from '../../support/arbitrary-plan';
import { planTables } from '../../support/plan-tables';

const anyDraft: fc.Arbitrary<ItemDraft> = fc
  .tuple(anyDisplayKind, anyDay, anyZone, fc.string(), fc.constantFrom('online', 'offline', 'hybrid'))
  .map(([kind, day, zone, title, mode]) => ({
    kind,
    title,
    schedule: defaultSchedule(kind, day, day, zone),
    calendarId: 'club',
    mode,
  }));

function create(draft: ItemDraft) {
  return createItem(
    draft,
    () => 'new',
    () => 5,
  );
}

describe('creating', () => {
  test('gives a whole record of what was drafted, in one added item', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const created = create(draft);
        if (!created.ok) throw new Error(created.problem.kind);
        const { item, changes } = created.value;
        expect(itemSchema.parse(item)).toEqual(item);
        expect(changes).toEqual([{ kind: 'add', table: 'items', record: item }]);
        expect(displayKindOf(item)).toBe(draft.kind);
        expect(item).toMatchObject({ id: 'new', created: 5, schedule: draft.schedule, calendarId: 'club' });
        expect(item.title).toBe(draft.title.trim());
        expect(item.kind === 'event' ? item.mode : draft.mode).toBe(draft.mode);
      }),
    );
  });

  test('takes the reminders that it is given', () => {
    const [draft] = fc.sample(anyDraft, 1);
    expect(create({ ...draft!, reminders: [1440, 60] })).toMatchObject({ value: { item: { reminders: [1440, 60] } } });
  });

  test('is refused without a calendar, and with a schedule that the kind may not have', () => {
    const [draft] = fc.sample(anyDraft, 1);
    expect(create({ ...draft!, calendarId: '' })).toEqual({ ok: false, problem: { kind: 'no-calendar' } });
    const evening = defaultSchedule('event', 20_000, 20_000, 'UTC');
    expect(create({ ...draft!, kind: 'phase', schedule: evening })).toMatchObject({ ok: false });
  });
});

describe('the calendar of a new item', () => {
  const calendar = (id: string, changes: Partial<Calendar> = {}): Calendar => {
    return { id, name: id, hue: 1, order: 0, visible: true, archived: false, unit: '', ...changes };
  };
  const item = (kind: Item['kind'], calendarId: string, created: number): Item => {
    return emptyItem({ id: `${kind}${created}`, uid: 'u', now: created, kind, title: '', schedule: null, calendarId });
  };
  const calendars = [calendar('hidden', { visible: false }), calendar('club'), calendar('content')];
  const goesTo = (
    kind: Parameters<typeof calendarForNew>[1],
    items: readonly Item[],
    own: readonly Calendar[] = calendars,
    defaults: Partial<Settings['defaultCalendarIds']> = {},
  ) => {
    const settings = firstSettings('UTC');
    const changes = [
      ...own.map((each) => add('calendars', each)),
      ...items.map((each) => add('items', each)),
      add('settings', { ...settings, defaultCalendarIds: { ...settings.defaultCalendarIds, ...defaults } }),
    ];
    return calendarForNew(planTables(changes), kind);
  };

  test('is where its like were put last', () => {
    const items = [
      item('post', 'content', 1),
      item('post', 'club', 3),
      item('post', 'content', 2),
      item('event', 'content', 4),
    ];
    expect(goesTo('post', items)).toBe('club');
    expect(goesTo('event', items)).toBe('content');
  });

  test('is the plan’s default for its kind before all others, unless that was archived or is gone', () => {
    const items = [item('event', 'content', 1)];
    expect(goesTo('event', items, calendars, { event: 'club' })).toBe('club');
    expect(goesTo('phase', items, calendars, { milestone: 'hidden' })).toBe('hidden');
    expect(goesTo('event', items, calendars, { event: 'gone' })).toBe('content');
    const archived = [calendar('old', { archived: true }), ...calendars];
    expect(goesTo('event', items, archived, { event: 'old' })).toBe('content');
  });

  test('is, for the first of its kind, the one that the plan began with for it', () => {
    const seeded = [...calendars, calendar('roadmap')];
    expect(goesTo('phase', [], seeded)).toBe('roadmap');
    expect(goesTo('post', [], seeded)).toBe('content');
    expect(goesTo('activity', [], seeded)).toBe('club');
  });

  test('is the same for milestones and phases', () => {
    expect(goesTo('phase', [item('milestone', 'content', 1)])).toBe('content');
  });

  test('is never an archived one', () => {
    const archived = [calendar('old', { archived: true }), ...calendars];
    expect(goesTo('event', [item('event', 'old', 9)], archived)).toBe('club');
  });

  test('is the first visible one in an empty plan, and none where there is none', () => {
    expect(goesTo('event', [])).toBe('club');
    expect(goesTo('event', [], [])).toBe('');
  });
});
