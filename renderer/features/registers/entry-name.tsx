import { renameEntry } from '#shared/plan/registers/entry-edits';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import { registerEntries } from '#shared/plan/registers/register-entries';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { useRef, useState } from 'react';
import { usePlan } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { DraftedInput } from '../../ui/drafted-input';
import type { UnsavedPlace } from '../../ui/use-drafted-text';
import { focusEntry } from './focus-entry';
import { swapInFilter, useRegisterAct, useRegisterEdit } from '../../commands/use-register-edit';

interface Props {
  readonly register: Register;
  readonly entry: Entry;
  readonly tabIndex: number;
}

type Taken = Extract<RegisterProblem, { kind: 'name-taken' }>;

/** The name of an entry, changed in place. Under a name that another entry has, the two may be merged. */
export function EntryName({ register, entry, tabIndex }: Props) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  const refusal = useRef<RegisterProblem | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const { id, name } = entry;

  // Told when a text is refused, and when it is taken back or saved after all.
  const [unsaved] = useState<UnsavedPlace>(() => ({
    read: () => null,
    write: (text) => setTaken(text && refusal.current?.kind === 'name-taken' ? refusal.current : null),
  }));

  const save = async (text: string) => {
    const title = text.trim();
    const renamed = await edit((plan) => renameEntry(plan, register, id, text), { action: 'rename', title, count: 1 });
    refusal.current = renamed.ok ? null : renamed.problem.problem;
    if (!renamed.ok) return renamed.problem.words;
    if (register === 'tags') swapInFilter('tags', name, title);
    return null;
  };

  return (
    <>
      <DraftedInput
        data-control="name"
        data-stored={name}
        className="entry-text entry-name"
        label={t('registers.name-of', { name })}
        tabIndex={tabIndex}
        stored={name}
        save={save}
        pace="leaving"
        unsaved={unsaved}
      />
      {taken && <MergeOffer register={register} entry={entry} taken={taken} />}
    </>
  );
}

function MergeOffer({ register, entry, taken }: Omit<Props, 'tabIndex'> & { readonly taken: Taken }) {
  const t = useTranslate();
  const plan = usePlan();
  const act = useRegisterAct();
  const merge = async () => {
    const into = registerEntries(plan.snapshot(), register).find(({ id }) => id === taken.id);
    if (!into) return;
    const label = { action: 'merge', title: into.name, count: 1 } as const;
    const merged = await act((current) => mergeEntries(current, register, entry.id, into.id), label);
    if (!merged) return;
    swapInFilter(register, referenceTo(register, entry), referenceTo(register, into));
    focusEntry(referenceTo(register, into));
  };
  return (
    <p className="entry-offer">
      <Button onPointerDown={(event) => event.preventDefault()} onClick={() => void merge()}>
        {t('registers.merge-named', { name: taken.name })}
      </Button>
    </p>
  );
}
