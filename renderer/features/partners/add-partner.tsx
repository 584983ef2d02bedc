import { addEntry } from '#shared/plan/registers/entry-edits';
import { useState } from 'react';
import { useRegisterEdit } from '../../commands/use-register-edit';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import { useGoToPartners } from './partners-place';

/** Takes the name of a new partner; Enter adds it and opens its page. */
export function AddPartner({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  const goTo = useGoToPartners();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  const add = async () => {
    const id = crypto.randomUUID();
    const added = await edit((plan) => addEntry(plan, 'partners', id, typed), {
      action: 'create',
      title: typed.trim(),
      count: 1,
    });
    if (added.ok) goTo({ kind: 'partner', id });
    else setTrouble(added.problem.words);
  };
  return (
    <form
      className="partners-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        aria-label={t('partners.add')}
        placeholder={t('partners.add')}
        aria-invalid={trouble !== null}
        autoFocus={autoFocus}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setTrouble(null);
        }}
      />
      <Button type="submit" disabled={typed.trim() === ''}>
        {t('registers.add')}
      </Button>
      {trouble && (
        <p className="drafted-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}
