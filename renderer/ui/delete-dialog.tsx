import type { Translate } from '#shared/i18n/translate';
import { useState } from 'react';
import { Button } from './button';
import { FateChoice } from './fate-choice';
import { Modal } from './modal';

interface Entry {
  readonly id: string;
  readonly name: string;
}

interface Props<Fate extends string> {
  readonly t: Translate;
  readonly name: string;
  /** What refers to it, in words. */
  readonly lead: string;
  /** What may become of that; none is asked for where nothing refers to it. The first loses least. */
  readonly fates: readonly { readonly value: Fate; readonly label: string }[];
  /** Those that may take its place, and the one that is offered first. */
  readonly others: readonly Entry[];
  readonly offered?: Entry | undefined;
  /** Deletes it; with the fate that was chosen, and for "another" with whom. */
  readonly onDelete: (fate: Fate | null, another: string | null) => void;
  readonly onClose: () => void;
}

/** Asks before something is deleted, with how much refers to it and what becomes of that. */
export function DeleteDialog<Fate extends string>({
  t,
  name,
  lead,
  fates,
  others,
  offered,
  onDelete,
  onClose,
}: Props<Fate>) {
  const [first] = fates;
  const [chosen, setChosen] = useState<Fate | null>(first ? first.value : null);
  const [another, setAnother] = useState<Entry | undefined>(offered);
  const [isMissing, setMissing] = useState(false);
  // another window may have taken away, or brought, what refers to it
  const fate = fates.find(({ value }) => value === chosen)?.value ?? first?.value ?? null;
  const standing = others.find(({ id }) => id === another?.id);
  const submit = () => {
    if (fate === 'another' && !standing) return setMissing(true);
    onDelete(fate, fate === 'another' && standing ? standing.id : null);
  };
  return (
    <Modal
      title={t('registers.delete-title', { name })}
      subtitle={lead}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <span className="modal-note">{t('registers.one-undo')}</span>
          <Button onClick={onClose}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="danger" data-autofocus={fate === null ? '' : undefined}>
            {t('registers.delete-now')}
          </Button>
        </>
      }
    >
      {fate !== null && (
        <FateChoice
          label={t('registers.instead')}
          fates={fates}
          chosen={fate}
          onChoose={(value) => {
            setChosen(value);
            setMissing(false);
          }}
          another={{
            label: t('registers.another'),
            noneLabel: t('registers.nothing-found'),
            options: others,
            chosen: standing?.name ?? '',
            onChoose: (id) => {
              setAnother(others.find((other) => other.id === id));
              setMissing(false);
            },
          }}
          trouble={isMissing ? t('registers.choose-first') : null}
        />
      )}
    </Modal>
  );
}
