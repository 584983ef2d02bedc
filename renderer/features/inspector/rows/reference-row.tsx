import type { Item } from '#shared/records/item';
import { add, type RecordOf } from '#shared/records/tables';
import { usePlan, usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import { useEdit } from '../editor/item-editor';
import { Avatar } from '../../../ui/avatar';
import { PropRow } from './prop-row';
import { TroubleNote } from './trouble-note';
import { useTrouble } from './use-trouble';

/** Registers whose entries are made where they are needed, by their name. */
export type Register = 'people' | 'partners' | 'channels' | 'pillars' | 'tracks' | 'goals' | 'segments';

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
  readonly change: (id: string | null, item: I) => Partial<I>;
  /** What no entry stands for, where that is a choice of its own. */
  readonly none?: string;
}

const NONE = '';

/** A field that refers to one entry of a register; typing a name that is not there makes it. */
export function ReferenceRow<I extends Item, Table extends Register>({
  label,
  register,
  value,
  newEntry,
  change,
  none,
}: Props<I, Table>) {
  const t = useTranslate();
  const plan = usePlan();
  const entries = usePlanSnapshot().all(register);
  const edit = useEdit<I>();
  const openDialog = useUi((state) => state.openDialog);
  const [trouble, follow] = useTrouble();

  const chosen = entries.find(({ id }) => id === value);
  const options = entries.filter((entry) => !entry.archived || entry === chosen).map(({ id, name }) => ({ id, name }));
  const create = (name: string) => {
    const entry = newEntry(crypto.randomUUID(), name, plan.snapshot().all(register));
    follow(edit((item) => change(entry.id, item), { newRecords: [add(register, entry)] }));
  };

  return (
    <PropRow label={label}>
      {(id) => (
        <>
          {chosen && <Sign register={register} name={chosen.name} hue={chosen.hue} />}
          <ComboBox
            inputId={id}
            label={label}
            options={chosen ? [{ id: NONE, name: none ?? t('inspector.none') }, ...options] : options}
            chosen={chosen?.name ?? ''}
            placeholder={none ?? t('inspector.choose')}
            noneLabel={t('inspector.nothing-found')}
            onChoose={(entryId) => follow(edit((item) => change(entryId === NONE ? null : entryId, item)))}
            management={{
              label: t(`registers.manage-${register}`),
              onOpen: () => openDialog({ kind: 'registers', register, ...(chosen && { begin: { id: chosen.id } }) }),
            }}
            creation={{ createLabel: (name) => t('inspector.create-name', { name }), onCreate: create }}
          />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}

/** What an entry is known by beside its name: a person's initials, the hue of anything else. */
function Sign({ register, name, hue }: { readonly register: Register; readonly name: string; readonly hue: number }) {
  return register === 'people' ? <Avatar name={name} hue={hue} /> : <span className={`hue-dot hue-${hue}`} />;
}
