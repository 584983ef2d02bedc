import { addEntry } from '#shared/plan/registers/entry-edits';
import { useRegisterEdit } from '../../commands/use-register-edit';
import { useTranslate } from '../../state/use-translate';
import { AddByName } from '../../ui/add-by-name';
import { useGoToPartners } from './partners-place';

/** Takes the name of a new partner; Enter adds it and opens its page. */
export function AddPartner({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  const goTo = useGoToPartners();
  return (
    <AddByName
      label={t('partners.add')}
      buttonLabel={t('registers.add')}
      autoFocus={autoFocus}
      onAdd={async (name) => {
        const id = crypto.randomUUID();
        const label = { action: 'create', title: name.trim(), count: 1 } as const;
        const added = await edit((plan) => addEntry(plan, 'partners', id, name), label);
        if (added.ok) goTo({ kind: 'partner', id });
        return added.ok ? null : added.problem.words;
      }}
    />
  );
}
