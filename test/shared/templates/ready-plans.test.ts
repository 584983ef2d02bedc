import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import { reverse } from '#shared/kernel/change-set';
import { itemSchema } from '#shared/records/item';
import type { PlanScope } from '#shared/records/plan-scope';
import { dependenciesOf, daysShort } from '#shared/roadmap/dependencies';
import { currentStage, EIGHT_STAGES_TRACK } from '#shared/roadmap/current-stage';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { applyPlan } from '#shared/templates/apply-plan';
import { READY_PLANS, readyPlan, type ReadyPlanId } from '#shared/templates/ready-plans';
import { fallOn } from '#shared/templates/relative-plan';
import { addDays, dateOfDay, daysBetween, dayNumber, plainDate, type PlainDate } from '#shared/time/plain-date';
import { threeEntries } from '../../support/arbitrary-registers';
import { after, contents, planTables } from '../../support/plan-tables';

const t = createTranslate('en');
const HERS: PlanScope = { kind: 'person', personId: 'two' };
const GENERAL: PlanScope = { kind: 'general' };
const empty = planTables([...threeEntries('calendars'), ...threeEntries('people'), ...threeEntries('tracks')]);
const anyDay = fc
  .integer({ min: dayNumber(plainDate('2027-01-01')), max: dayNumber(plainDate('2029-12-31')) })
  .map(dateOfDay);

function apply(id: ReadyPlanId, start: PlainDate, isWanted: (itemId: string) => boolean = () => true) {
  let next = 0;
  const scope = id === 'eight-stages' ? GENERAL : HERS;
  return applyPlan(empty, readyPlan(id, t), isWanted, { start, scope, newId: () => `n${(next += 1)}`, now: 0 });
}

describe.each(READY_PLANS)('the ready plan %s', (id) => {
  test('falls later as a whole when its start is later, over leap days too', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (start, days) => {
        const plan = readyPlan(id, t);
        const moved = fallOn(addDays(start, days), plan);
        for (const [at, { first, last }] of fallOn(start, plan).entries()) {
          expect(daysBetween(first, moved[at]!.first)).toBe(days);
          expect(daysBetween(last, moved[at]!.last)).toBe(days);
          expect(daysBetween(first, last)).toBe(plan.items[at]!.lastDay - plan.items[at]!.day);
        }
      }),
    );
  });

  test('adds records as the plan keeps them, all of one scope, and one undo takes them away', () => {
    const changes = apply(id, plainDate('2028-02-20'));
    const plan = after(empty, changes);
    const items = plan.all('items');
    expect(items).toHaveLength(readyPlan(id, t).items.length);
    expect(items.map((item) => itemSchema.parse(item))).toEqual(items);
    expect(new Set(items.map((item) => (item.kind === 'milestone' ? JSON.stringify(item.scope) : 'event'))).size).toBe(
      1,
    );
    expect(contents(after(plan, reverse(changes)))).toEqual(contents(empty));
  });

  test('lets nothing begin before what it waits for is over', () => {
    const plan = after(empty, apply(id, plainDate('2027-03-01')));
    const scope = id === 'eight-stages' ? GENERAL : HERS;
    const drawn = roadmapTracks(plan.all('items'), plan.all('tracks'), scope).flatMap(({ items }) => items);
    const itemOf = new Map(drawn.map((item) => [item.id, item]));
    const short = dependenciesOf(plan.all('relations')).map(({ earlierId, laterId, lagDays }) =>
      daysShort(itemOf.get(earlierId)!, itemOf.get(laterId)!, lagDays),
    );
    expect(short.filter((days) => days > 0)).toEqual([]);
  });

  test('leaves out what is not wanted, with what waited for it', () => {
    fc.assert(
      fc.property(fc.subarray(readyPlan(id, t).items.map((item) => item.id)), (wanted) => {
        const plan = after(
          empty,
          apply(id, plainDate('2027-03-01'), (item) => wanted.includes(item)),
        );
        const ids = new Set(plan.all('items').map((item) => item.id));
        expect(ids.size).toBe(wanted.length);
        for (const { from, to } of plan.all('relations'))
          expect([ids.has(from.itemId), ids.has(to.itemId)]).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });

  test('has somebody who leads and a measure of success for each of its items', () => {
    const leading = t('readyPlan.role', { role: '' });
    for (const { title, criterion, notes } of readyPlan(id, t).items) {
      expect([title, criterion]).not.toContain('');
      expect(notes.slice(0, leading.length)).toBe(leading);
      expect(notes.length).toBeGreaterThan(leading.length);
    }
  });

  test('says everything in English, and all of it in Russian too', () => {
    const words = (language: 'en' | 'ru') => {
      const { tracks, items } = readyPlan(id, createTranslate(language));
      return [
        ...tracks.map(({ name }) => name),
        ...items.flatMap(({ title, criterion, notes, checklist }) => [
          ...[title, criterion, notes],
          ...checklist.map(({ text }) => text),
        ]),
      ];
    };
    const [english, russian] = [words('en'), words('ru')];
    expect(russian).toHaveLength(english.length);
    expect(english.filter((said) => /[а-яё]/iu.test(said) || !/[a-z]{2}/iu.test(said))).toEqual([]);
    expect(russian.filter((said) => /[a-z]{2}/iu.test(said) || !/[а-яё]{2}/iu.test(said))).toEqual([]);
  });
});

test('a newcomer has seven milestones of their own within a month from the day on which they came', () => {
  const milestones = after(empty, apply('newcomer', plainDate('2027-02-20'))).all('items');
  const words = readyPlan('newcomer', t).items.map(({ title, criterion, notes }) => ({ title, criterion, notes }));
  expect(milestones).toMatchObject(
    ['2027-02-20', '2027-02-21', '2027-02-23', '2027-02-27', '2027-03-06', '2027-03-13', '2027-03-22'].map(
      (on, at) => ({
        ...words[at],
        schedule: { kind: 'all-day', first: on, last: on },
        scope: { kind: 'person', personId: 'two' },
      }),
    ),
  );
});

test('the eight stages follow each other without a gap around the launch, each with a checklist', () => {
  const plan = after(empty, apply('eight-stages', plainDate('2027-06-01')));
  const phases = plan.all('items').filter((item) => item.kind === 'milestone' && item.shape === 'phase');
  expect(phases).toHaveLength(8);
  expect(phases.every(({ checklist }) => checklist.length === 3)).toBe(true);
  const days = phases.map(({ schedule }) => (schedule?.kind === 'all-day' ? schedule : null)!);
  for (const [at, { first }] of days.slice(1).entries()) expect(first).toBe(addDays(days[at]!.last, 1));
  expect(days[0]!.first).toBe('2027-03-03');
  const launch = plan.all('items').find(({ title }) => title === 'Launch');
  expect(launch?.schedule).toEqual({ kind: 'all-day', first: '2027-06-01', last: '2027-06-01' });
});

test('the eight stages bring their track once: applied again they stand on the same one', () => {
  const once = after(empty, apply('eight-stages', plainDate('2027-06-01')));
  const again = applyPlan(once, readyPlan('eight-stages', t), () => true, {
    start: plainDate('2028-06-01'),
    scope: GENERAL,
    newId: () => `again-${Math.random()}`,
    now: 0,
  });
  expect(again.filter(({ table }) => table === 'tracks')).toEqual([]);
  expect(once.all('tracks').filter(({ id }) => id === EIGHT_STAGES_TRACK)).toHaveLength(1);
});

test('the current stage is the first that is neither reached nor dropped', () => {
  const plan = after(empty, apply('eight-stages', plainDate('2027-06-01')));
  const stageAfter = (count: number) => {
    const track = roadmapTracks(plan.all('items'), plan.all('tracks'), GENERAL).find(
      (each) => each.track?.id === EIGHT_STAGES_TRACK,
    );
    let passed = 0;
    const items = track!.items.map((item) => {
      const isOver = item.shape === 'phase' && passed < count;
      if (item.shape === 'phase') passed += 1;
      return isOver ? { ...item, status: passed % 2 === 0 ? ('cancelled' as const) : ('done' as const) } : item;
    });
    return currentStage({ ...track!, items });
  };
  expect(stageAfter(0)).toMatchObject({ number: 1, count: 8 });
  expect(stageAfter(3)).toMatchObject({ number: 4, count: 8 });
  expect(stageAfter(8)).toBeNull();
});
