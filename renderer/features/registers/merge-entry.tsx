import { usesOf } from '#shared/plan/registers/count-uses';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { sayUses } from './say-uses';
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
  const [isMissing, setMissing] = useState(false);
  const { id, name } = entry;
  const others = entries.filter((each) => each.id !== id && !each.archived);
  const into = others.find((each) => each.id === intoId);
  const uses = sayUses(usesOf(plan, register, entry), t);

  const merge = async () => {
    if (!into) return setMissing(true);
    const label = { action: 'merge', title: into.name, count: 1 } as const;
    const done = await act((current) => mergeEntries(current, register, id, into.id), label);
    if (done) swapInFilter(register, referenceTo(register, entry), referenceTo(register, into));
    onClose(done ? referenceTo(register, into) : null);
  };

  return (
    <Modal
      title={t('registers.merge-title', { name })}
      subtitle={uses ? t('registers.merge-lead', { name, uses }) : t('registers.merge-lead-unused', { name })}
      onClose={() => onClose(null)}
      onSubmit={() => void merge()}
      footer={
        <>
          <span className="register-undo">{t('registers.one-undo')}</span>
          <Button onClick={() => onClose(null)}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('registers.merge-now')}
          </Button>
        </>
      }
    >
      <Field label={t('registers.merge-into')} trouble={isMissing ? t('registers.choose-first') : null}>
        {({ id: inputId }) => (
          <ComboBox
            inputId={inputId}
            label={t('registers.merge-into')}
            autoFocus
            options={others.map((each) => ({ id: each.id, name: each.name }))}
            chosen={into?.name ?? ''}
            noneLabel={t('registers.nothing-found')}
            onChoose={(chosen) => {
              setIntoId(chosen);
              setMissing(false);
            }}
          />
        )}
      </Field>
    </Modal>
  );
}
