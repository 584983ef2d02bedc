import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, withEntry, withEntryAt } from '#shared/plan/checklist-edits';

const entry = (id: string) => ({ id, text: id, ownerId: null, dueDays: null, done: false });

describe('a pasted list', () => {
  test('becomes an entry for each line that says something, without its bullets', () => {
    const text = '- Book the hall\n\n* Invite\r\n2. Write the programme\n   •  Badges  \n— Напитки';
    expect(entriesOf(text, () => 'x').map((each) => each.text)).toEqual([
      'Book the hall',
      'Invite',
      'Write the programme',
      'Badges',
      'Напитки',
    ]);
  });

  test('keeps its ticks', () => {
    const entries = entriesOf('- [x] Hall\n- [ ] Badges\n☑ Invitations\n☐ Drinks', () => 'x');
    expect(entries.map(({ text, done }) => [text, done])).toEqual([
      ['Hall', true],
      ['Badges', false],
      ['Invitations', true],
      ['Drinks', false],
    ]);
  });

  test('keeps a number that belongs to the words', () => {
    expect(entriesOf('30 invitations\n2027 plan', () => 'x').map((each) => each.text)).toEqual([
      '30 invitations',
      '2027 plan',
    ]);
  });
});

describe('an entry', () => {
  test('is changed alone', () => {
    expect(withEntry([entry('a'), entry('b')], 'b', { done: true })).toEqual([
      entry('a'),
      { ...entry('b'), done: true },
    ]);
  });

  test('moves to any place; beyond the ends is the end, and no other changes its order', () => {
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: -3, max: 9 }), (id, place) => {
        const moved = withEntryAt(ids.map(entry), id, place).map((each) => each.id);
        expect(moved.indexOf(id)).toBe(Math.min(Math.max(place, 0), 3));
        expect(moved.filter((each) => each !== id)).toEqual(ids.filter((each) => each !== id));
      }),
    );
  });

  test('that another window took away moves nowhere', () => {
    expect(withEntryAt([entry('a'), entry('b')], 'gone', 0)).toEqual([entry('a'), entry('b')]);
  });
});
