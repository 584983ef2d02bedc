import {
  channelsOf,
  isInPeriod,
  itemChecks,
  partnersOf,
  pillarsOf,
  type ItemField,
  type SelectionLookups,
} from '#shared/plan/matches-selection';
import { assertNever } from '#shared/kernel/assert-never';
import { ownSpan } from '#shared/plan/occurrence';
import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import { everything, type Selection } from '#shared/records/selection';
import { statusOf } from '#shared/records/status';

/** The fields that list values of which any will do. */
export type ListField = Exclude<keyof Selection, 'scope' | 'period' | 'text'>;
export type ListValue<Field extends ListField> = NonNullable<Selection[Field]>[number];

/** The fields of a selection that ask for something, in the order of the record. */
export function askingFields(selection: Selection): readonly (keyof Selection)[] {
  return (Object.keys(everything) as (keyof Selection)[]).filter((field) =>
    field === 'text' ? selection.text.trim() !== '' : selection[field] !== null,
  );
}

/** Does it mean everything? */
export function isEverything(selection: Selection): boolean {
  return askingFields(selection).length === 0;
}

/** The selection without what one field asks for. */
export function withoutField(selection: Selection, field: keyof Selection): Selection {
  return { ...selection, [field]: everything[field] };
}

/** Takes a value in, or out when it is in. With the last one gone, any will do again. */
export function withValueToggled<Field extends ListField>(
  selection: Selection,
  field: Field,
  value: ListValue<Field>,
): Selection {
  const values = listOf(selection, field) ?? [];
  const toggled = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...selection, [field]: toggled.length === 0 ? null : toggled };
}

/** Asks for one value and no other. */
export function withOnly<Field extends ListField>(
  selection: Selection,
  field: Field,
  value: ListValue<Field>,
): Selection {
  return { ...selection, [field]: [value] };
}

/** Leaves one of `all` values out, or brings it back. With all of them in, any will do again. */
export function withValueHidden<Field extends ListField>(
  selection: Selection,
  field: Field,
  value: ListValue<Field>,
  all: readonly ListValue<Field>[],
): Selection {
  const shown = new Set(listOf(selection, field) ?? all);
  if (shown.has(value)) shown.delete(value);
  else shown.add(value);
  const values = all.filter((each) => shown.has(each));
  return { ...selection, [field]: values.length === all.length ? null : values };
}

/** Does a field of the selection leave this value out? */
export function leavesOut<Field extends ListField>(
  selection: Selection,
  field: Field,
  value: ListValue<Field>,
): boolean {
  const values = listOf(selection, field);
  return values !== null && !values.includes(value);
}

/** Do two selections ask for the same, in whatever order they were put together? */
export function sameSelection(one: Selection, other: Selection): boolean {
  return canonical(one) === canonical(other);
}

/** The selection opened by as little as lets it mean this item too: the item's value beside the others, or any. */
export function widenedFor(selection: Selection, item: Item, lookups: SelectionLookups): Selection {
  const checks = itemChecks(selection, lookups);
  const span = item.schedule && ownSpan(item.schedule);
  const isOutside = selection.period !== null && (span === null || !isInPeriod(selection.period, { span }));
  return (Object.keys(checks) as ItemField[])
    .filter((field) => checks[field]?.(item) === false)
    .reduce<Selection>(
      (wider, field) => withItemsValue(wider, field, item, lookups),
      isOutside ? withoutField(selection, 'period') : selection,
    );
}

function withItemsValue(selection: Selection, field: ItemField, item: Item, { unitOf }: SelectionLookups): Selection {
  const taking = <Field extends ListField>(name: Field, values: readonly ListValue<Field>[]) =>
    values.length === 0
      ? withoutField(selection, name)
      : { ...selection, [name]: [...(listOf(selection, name) ?? []), ...values] };
  switch (field) {
    case 'kinds':
      return taking(field, [displayKindOf(item)]);
    case 'calendarIds':
      return taking(field, [item.calendarId]);
    case 'statuses':
      return taking(field, [statusOf(item)]);
    case 'tags':
      return taking(field, item.tags);
    case 'ownerIds':
      return taking(field, [item.ownerId]);
    case 'partnerIds':
      return taking(field, partnersOf(item));
    case 'channelIds':
      return taking(field, channelsOf(item));
    case 'pillarIds':
      return taking(field, pillarsOf(item));
    case 'units':
      return taking(field, [unitOf(item.calendarId)]);
    case 'scope':
    case 'text':
      return withoutField(selection, field);
    default:
      return assertNever(field);
  }
}

function listOf<Field extends ListField>(selection: Selection, field: Field): readonly ListValue<Field>[] | null {
  return selection[field];
}

function canonical(selection: Selection): string {
  const fields = Object.keys(everything).map((field) => {
    const asked = selection[field as keyof Selection];
    if (typeof asked === 'string') return asked.trim();
    return Array.isArray(asked) ? asked.map((value) => JSON.stringify(value)).toSorted(byCode) : asked;
  });
  return JSON.stringify(fields);
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
