import type { Item } from '#shared/records/item';
import { add, type RecordOf } from '#shared/records/tables';
import type { ReactNode } from 'react';
import { usePlan, usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import { useEdit } from '../editor/item-editor';
import { PropRow } from './prop-row';
import { TroubleNote } from './trouble-note';
import { useTrouble } from './use-trouble';

/** Registers whose entries are made where they are needed, by their name. */
export type Register = 'people' | 'partners' | 'channels' | 'pillars' | 'tracks';

/** Makes an entry of a register of which only the name is known. */
export type NewEntry<Table extends Register> = (
  id: string,
  name: string,
  entries: readonly RecordOf<Table>[],
) => RecordOf<Table>;

interface Props<I extends Item, Table extends Register> {
  readonly label: string;
  readonly register: Table;
  /** The chosen entry's identity. */
  readonly value: string | null;
  readonly newEntry: NewEntry<Table>;
  readonly change: (id: string | null) => Partial<I>;
  readonly before?: ReactNode;
}

const NONE = '';

/** A field that refers to one entry of a register; typing a name that is not there makes it. */
export function ReferenceRow<I extends Item, Table extends Register>({
  label,
  register,
  value,
  newEntry,
  change,
  before,
}: Props<I, Table>) {
  const t = useTranslate();
  const plan = usePlan();
  const entries = usePlanSnapshot().all(register);
  const edit = useEdit<I>();
  const [trouble, follow] = useTrouble();

  const chosen = entries.find(({ id }) => id === value);
  const options = entries.filter((entry) => !entry.archived || entry === chosen).map(({ id, name }) => ({ id, name }));
  const create = (name: string) => {
    const entry = newEntry(crypto.randomUUID(), name, plan.snapshot().all(register));
    follow(edit(() => change(entry.id), { newRecords: [add(register, entry)] }));
  };

  return (
    <PropRow label={label}>
      {(id) => (
        <>
          {chosen && before}
          <ComboBox
            inputId={id}
            label={label}
            options={chosen ? [{ id: NONE, name: t('inspector.none') }, ...options] : options}
            chosen={chosen?.name ?? ''}
            placeholder={t('inspector.choose')}
            noneLabel={t('inspector.nothing-found')}
            onChoose={(entryId) => follow(edit(() => change(entryId === NONE ? null : entryId)))}
            creation={{ createLabel: (name) => t('inspector.create-name', { name }), onCreate: create }}
          />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}
