/** Anything that is stored has an identity of its own. */
export interface Identified {
  readonly id: string;
}

/** The fields of one record, as a patch carries them. Records have no optional fields, so absence means "untouched". */
export type Fields = Readonly<Record<string, unknown>>;

/** One record added, patched field by field, or removed, in a named table. */
export type Change<Table extends string = string> =
  | { readonly kind: 'add'; readonly table: Table; readonly record: Identified }
  | {
      readonly kind: 'patch';
      readonly table: Table;
      readonly id: string;
      readonly before: Fields;
      readonly after: Fields;
    }
  | { readonly kind: 'remove'; readonly table: Table; readonly record: Identified };

/** What one gesture does to the plan, as a value: it can be stored, sent to another window, and reversed. */
export type ChangeSet<Table extends string = string> = readonly Change<Table>[];

/** The change set that takes `changes` back: last first, additions as removals, patches swapped. */
export function reverse<Table extends string>(changes: ChangeSet<Table>): ChangeSet<Table> {
  return changes.toReversed().map((change): Change<Table> => {
    switch (change.kind) {
      case 'add':
        return { ...change, kind: 'remove' };
      case 'remove':
        return { ...change, kind: 'add' };
      case 'patch':
        return { ...change, before: change.after, after: change.before };
    }
  });
}

/** The identity of the record that a change is about. */
export function changedId(change: Change): string {
  return change.kind === 'patch' ? change.id : change.record.id;
}

/** The record after a patch's fields are laid over it. */
export function applyFields<R extends Identified>(record: R, fields: Fields): R {
  return { ...record, ...fields };
}

/**
 * A patch of `record` that sets `fields`, or nothing when every one of them already has that value.
 * Values are compared by their JSON, which is how they are stored.
 */
export function patchOf<Table extends string>(table: Table, record: Identified, fields: Fields): ChangeSet<Table> {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const current = (record as unknown as Fields)[name];
    if (JSON.stringify(current) === JSON.stringify(value)) continue;
    before[name] = current;
    after[name] = value;
  }
  return Object.keys(after).length === 0 ? [] : [{ kind: 'patch', table, id: record.id, before, after }];
}

/**
 * Two consecutive change sets as one with the same effect: patches of one record melt together (the first `before`,
 * the last `after`), so that typing a word is one patch and not nine.
 */
export function concat<Table extends string>(first: ChangeSet<Table>, second: ChangeSet<Table>): ChangeSet<Table> {
  const merged: Change<Table>[] = [...first];
  for (const change of second) {
    const at = merged.findLastIndex(
      (earlier) => earlier.table === change.table && changedId(earlier) === changedId(change),
    );
    const earlier = merged[at];
    if (change.kind !== 'patch' || earlier === undefined || earlier.kind === 'remove') merged.push(change);
    else if (earlier.kind === 'add') merged[at] = { ...earlier, record: applyFields(earlier.record, change.after) };
    else
      merged[at] = {
        ...earlier,
        before: { ...change.before, ...earlier.before },
        after: { ...earlier.after, ...change.after },
      };
  }
  return merged;
}
