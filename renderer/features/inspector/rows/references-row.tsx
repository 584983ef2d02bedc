import type { Item } from '#shared/records/item';
import { add, type RecordOf } from '#shared/records/tables';
import { sameName } from '#shared/kernel/same-name';
import { usePlan, usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { useEdit } from '../editor/item-editor';
import type { NewEntry, Register } from './reference-row';
import { TagsRow, type Chip } from './tags-row';

interface Props<I extends Item, Table extends Register> {
  readonly label: string;
  readonly register: Table;
  /** The identities of the chosen entries. */
  readonly value: readonly string[];
  readonly newEntry: NewEntry<Table>;
  /** With one more entry, and without one. */
  readonly include: (id: string, item: I) => Partial<I>;
  readonly exclude: (id: string, item: I) => Partial<I>;
}

/** A field that refers to any number of entries of a register; typing a name that is not there makes it. */
export function ReferencesRow<I extends Item, Table extends Register>({
  label,
  register,
  value,
  newEntry,
  include,
  exclude,
}: Props<I, Table>) {
  const t = useTranslate();
  const plan = usePlan();
  const entries = usePlanSnapshot().all(register);
  const edit = useEdit<I>();

  return (
    <TagsRow
      label={label}
      register={register}
      tags={value.map((id) => chipOf(id, entries, t('item.untitled')))}
      options={entries
        .filter(({ id, archived }) => !archived && !value.includes(id))
        .map(({ id, name }) => ({ id, name }))}
      onAdd={(id) => edit((item) => include(id, item))}
      onCreate={(name) => {
        const known = entries.find((entry) => sameName(entry.name, name));
        if (known) return edit((item) => (value.includes(known.id) ? {} : include(known.id, item)));
        const entry = newEntry(crypto.randomUUID(), name, plan.snapshot().all(register));
        return edit((item) => include(entry.id, item), { newRecords: [add(register, entry)] });
      }}
      onRemove={(id) => edit((item) => exclude(id, item))}
    />
  );
}

function chipOf(id: string, entries: readonly RecordOf<Register>[], unknown: string): Chip {
  const entry = entries.find((each) => each.id === id);
  return entry ? { id, name: entry.name, hue: entry.hue } : { id, name: unknown };
}
