import { addEntry } from '#shared/plan/registers/entry-edits';
import { useRegisterEdit } from '../../commands/use-register-edit';
import { useTranslate } from '../../state/use-translate';
import { AddByName } from '../../ui/add-by-name';
import { useGoToPeople } from './people-place';

/** Takes the name of somebody new; Enter adds them and opens their page. */
export function AddPerson({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  const goTo = useGoToPeople();
  return (
    <AddByName
      label={t('people.add')}
      buttonLabel={t('registers.add')}
      autoFocus={autoFocus}
      onAdd={async (name) => {
        const id = crypto.randomUUID();
        const label = { action: 'create', title: name.trim(), count: 1 } as const;
        const added = await edit((plan) => addEntry(plan, 'people', id, name), label);
        if (added.ok) goTo({ kind: 'person', id });
        return added.ok ? null : added.problem.words;
      }}
    />
  );
}
