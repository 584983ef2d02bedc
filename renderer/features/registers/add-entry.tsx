import { Plus } from 'lucide-react';
import { addEntry, archiveEntry } from '#shared/plan/registers/entry-edits';
import { referenceTo, type Register } from '#shared/plan/registers/register';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { useId, useState } from 'react';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import { focusEntry } from './focus-entry';
import { useRegisterAct, useRegisterEdit, type Refusal } from '../../commands/use-register-edit';

interface Props {
  readonly register: Register;
  readonly autoFocus: boolean;
}

/** Takes the next name; Enter adds it and waits for another. */
export function AddEntry({ register, autoFocus }: Props) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const noteId = useId();
  const taken = refusal?.problem?.kind === 'name-taken' ? refusal.problem : null;

  const add = async () => {
    const id = crypto.randomUUID();
    const label = { action: 'create', title: typed.trim(), count: 1 } as const;
    setTyped(''); // at once: the next name may be begun before this one is kept
    const added = await edit((plan) => addEntry(plan, register, id, typed), label);
    setRefusal(added.ok ? null : added.problem);
    if (!added.ok) setTyped((next) => (next === '' ? typed : next));
  };

  return (
    <form
      className="entry-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Plus size={14} />
      <TextInput
        className="entry-text"
        data-add=""
        data-stored=""
        data-autofocus={autoFocus ? '' : undefined}
        aria-label={t(`registers.add-${register}`)}
        placeholder={t(`registers.add-${register}`)}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : noteId}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefusal(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          event.stopPropagation();
          setTyped('');
          setRefusal(null);
        }}
      />
      <Button type="submit" disabled={typed.trim() === ''}>
        {t('registers.add')}
      </Button>
      {refusal && (
        <p id={noteId} className="drafted-trouble" role="alert">
          {taken && !taken.archived ? t('registers.add-taken', { name: taken.name }) : refusal.words}
        </p>
      )}
      {taken?.archived && (
        <BringBack
          register={register}
          taken={taken}
          onDone={() => {
            setTyped('');
            setRefusal(null);
          }}
        />
      )}
    </form>
  );
}

interface BringBackProps {
  readonly register: Register;
  readonly taken: Extract<RegisterProblem, { kind: 'name-taken' }>;
  readonly onDone: () => void;
}

function BringBack({ register, taken: { id, name }, onDone }: BringBackProps) {
  const t = useTranslate();
  const act = useRegisterAct();
  const bringBack = async () => {
    const label = { action: 'unarchive', title: name, count: 1 } as const;
    const done = await act((plan) => archiveEntry(plan, register, id, false, () => crypto.randomUUID()), label);
    if (!done) return;
    onDone();
    focusEntry(referenceTo(register, { id, name }));
  };
  return <Button onClick={() => void bringBack()}>{t('registers.bring-back-named', { name })}</Button>;
}
