import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFields, concat, patchOf, reverse, type ChangeSet, type Identified } from '#shared/kernel/change-set';

interface Note extends Identified {
  readonly text: string;
  readonly done: boolean;
}
type Notes = ReadonlyMap<string, Note>;

/** What a database makes of a change set; it refuses what does not fit. */
function apply(notes: Notes, changes: ChangeSet): Notes {
  const after = new Map(notes);
  for (const change of changes) {
    if (change.kind === 'add') {
      assert(!after.has(change.record.id));
      after.set(change.record.id, change.record as Note);
    } else if (change.kind === 'remove') {
      assert.deepEqual(after.get(change.record.id), change.record);
      after.delete(change.record.id);
    } else {
      const note = after.get(change.id)!;
      assert.deepEqual({ ...note, ...change.before }, note);
      after.set(change.id, applyFields(note, change.after));
    }
  }
  return after;
}

/** An edit as a person makes it; what it becomes depends on what is there. */
const edit = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  act: fc.constantFrom('put', 'put', 'put', 'remove'),
  text: fc.constantFrom('', 'one', 'two'),
  done: fc.boolean(),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function changesOf(notes: Notes, edits: readonly Edit[]): ChangeSet {
  const changes: ChangeSet[] = [];
  let present = notes;
  for (const { id, act, text, done } of edits) {
    const note = present.get(id);
    let next: ChangeSet = [];
    if (act === 'remove' && note) next = [{ kind: 'remove', table: 'notes', record: note }];
    if (act === 'put') {
      next = note
        ? patchOf('notes', note, { text, done })
        : [{ kind: 'add', table: 'notes', record: { id, text, done } as Note }];
    }
    changes.push(next);
    present = apply(present, next);
  }
  return changes.flat();
}

const edits = fc.array(edit, { maxLength: 8 });
const startingEdits = fc.array(edit, { maxLength: 5 });

function law(holds: (notes: Notes, first: ChangeSet, second: ChangeSet) => void) {
  fc.assert(
    fc.property(startingEdits, edits, edits, (before, one, other) => {
      const notes = apply(new Map(), changesOf(new Map(), before));
      const first = changesOf(notes, one);
      holds(notes, first, changesOf(apply(notes, first), other));
    }),
  );
}

test('a change set and its reverse leave everything as it was', () => {
  law((notes, changes) => expect(apply(apply(notes, changes), reverse(changes))).toEqual(notes));
});

test('the reverse of the reverse is the change set itself', () => {
  law((_, changes) => expect(reverse(reverse(changes))).toEqual(changes));
});

test('two change sets as one do what they do one after the other, and are taken back as one', () => {
  law((notes, first, second) => {
    const both = concat(first, second);
    const after = apply(apply(notes, first), second);
    expect(apply(notes, both)).toEqual(after);
    expect(apply(after, reverse(both))).toEqual(notes);
  });
});

describe('a patch', () => {
  const note: Note = { id: 'a', text: 'one', done: false };

  test('of values that are there already is nothing', () => {
    expect(patchOf('notes', note, { text: 'one', done: false })).toEqual([]);
  });

  test('holds the fields that change, and no others', () => {
    expect(patchOf('notes', note, { text: 'one', done: true })).toEqual([
      { kind: 'patch', table: 'notes', id: 'a', before: { done: false }, after: { done: true } },
    ]);
  });

  test('of a word typed letter by letter is one', () => {
    const typed = ['o', 'on', 'one', 'one!'].map((text) => ({ ...note, text }));
    const steps = typed.slice(1).map(({ text }, index) => patchOf('notes', typed[index]!, { text }));
    expect(steps.reduce((whole, step) => concat(whole, step))).toEqual([
      { kind: 'patch', table: 'notes', id: 'a', before: { text: 'o' }, after: { text: 'one!' } },
    ]);
  });
});
