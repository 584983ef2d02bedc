import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  askingFields,
  isEverything,
  sameSelection,
  widenedFor,
  withOnly,
  withoutField,
  withValueHidden,
  withValueToggled,
} from '#shared/plan/edit-selection';
import { occurrenceMatcher } from '#shared/plan/matches-selection';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { everything, selectionSchema } from '#shared/records/selection';
import { anyPlannedOccurrence, anySelection, lookups } from '../../support/arbitrary-selection';

test('ticking takes a value in and out; with the last one gone any will do', () => {
  const one = withValueToggled(everything, 'tags', 'core');
  const two = withValueToggled(one, 'tags', 'north');
  expect(two.tags).toEqual(['core', 'north']);
  expect(withValueToggled(withValueToggled(two, 'tags', 'core'), 'tags', 'north')).toEqual(everything);
});

test('hiding leaves one out of all, to the last; showing them all again is any', () => {
  const hidden = withValueHidden(everything, 'kinds', 'post', DISPLAY_KINDS);
  expect(hidden.kinds).toEqual(['event', 'activity', 'milestone', 'phase']);
  expect(withValueHidden(hidden, 'kinds', 'post', DISPLAY_KINDS)).toEqual(everything);
  const none = DISPLAY_KINDS.reduce((all, kind) => withValueHidden(all, 'kinds', kind, DISPLAY_KINDS), everything);
  expect(none.kinds).toEqual([]);
});

test('only this one means no other', () => {
  expect(withOnly({ ...everything, ownerIds: ['anna', 'boris'] }, 'ownerIds', null).ownerIds).toEqual([null]);
});

test('the fields that ask are those that were set, and without them it is everything', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const cleared = askingFields(selection).reduce(withoutField, selection);
      expect(cleared).toEqual(everything);
      expect(isEverything(cleared)).toBe(true);
    }),
  );
});

test('a text of blanks asks for nothing', () => {
  expect(isEverything({ ...everything, text: '  ' })).toBe(true);
});

test('the order in which a selection was put together does not matter', () => {
  const one = { ...everything, tags: ['a', 'b'], ownerIds: [null, 'anna'] };
  expect(sameSelection(one, { ...everything, tags: ['b', 'a'], ownerIds: ['anna', null] })).toBe(true);
  expect(sameSelection(one, { ...one, tags: ['a'] })).toBe(false);
});

test('widened for an item, a selection means it, and all that it meant before', () => {
  fc.assert(
    fc.property(anySelection, anyPlannedOccurrence, anyPlannedOccurrence, (selection, made, other) => {
      const wider = widenedFor(selection, made.item, lookups);
      expect(selectionSchema.safeParse(wider).success).toBe(true);
      expect(occurrenceMatcher({ ...wider, period: null }, lookups)(made)).toBe(true);
      const isLost = occurrenceMatcher(selection, lookups)(other) && !occurrenceMatcher(wider, lookups)(other);
      expect(isLost).toBe(false);
    }),
  );
});

test('what means the item already is left as it is', () => {
  fc.assert(
    fc.property(anySelection, anyPlannedOccurrence, (selection, made) => {
      const untimed = { ...selection, period: null };
      fc.pre(occurrenceMatcher(untimed, lookups)(made));
      expect(widenedFor(untimed, made.item, lookups)).toEqual(untimed);
    }),
  );
});
