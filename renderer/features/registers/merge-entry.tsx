import { usesOf } from '#shared/plan/registers/count-uses';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { MergeDialog } from '../../ui/merge-dialog';
import { sayUses } from '../../commands/say-uses';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';

export interface QuestionProps {
  readonly register: Register;
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  /** With what the focus goes to when the entry is gone, or '' for what stood beside it; null when nothing was done. */
  readonly onClose: (goneTo: string | null) => void;
}

/** Asks which entry takes over from this one. */
export function MergeEntry({ register, entry, entries, onClose }: QuestionProps) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const [intoId, setIntoId] = useState<string | null>(null);
  const { id, name } = entry;
  const others = entries.filter((each) => each.id !== id && !each.archived);
  const into = others.find((each) => each.id === intoId);
  const uses = sayUses(usesOf(plan, register, entry), t);

  const merge = async () => {
    if (!into) return;
    const label = { action: 'merge', title: into.name, count: 1 } as const;
    const done = await act((current) => mergeEntries(current, register, id, into.id), label);
    if (done) swapInFilter(register, referenceTo(register, entry), referenceTo(register, into));
    onClose(done ? referenceTo(register, into) : null);
  };

  return (
    <MergeDialog
      t={t}
      name={name}
      lead={uses ? t('registers.merge-lead', { name, uses }) : t('registers.merge-lead-unused', { name })}
      others={others}
      into={into}
      onChoose={setIntoId}
      onMerge={() => void merge()}
      onClose={() => onClose(null)}
    />
  );
}
