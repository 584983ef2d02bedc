import type { Translate } from '#shared/i18n/translate';
import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { ComboBox } from './combo-box';
import { Field } from './field';
import { Modal } from './modal';

interface Entry {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly t: Translate;
  /** Of what goes. */
  readonly name: string;
  readonly lead: string;
  readonly others: readonly Entry[];
  /** What is to stay, once it is chosen. */
  readonly into: Entry | null | undefined;
  readonly onChoose: (id: string) => void;
  readonly onMerge: () => void;
  readonly onClose: () => void;
  /** What the merge does, below the choice. */
  readonly children?: ReactNode;
}

/** Asks which other entry this one is the same as, before they become one. */
export function MergeDialog({ t, name, lead, others, into, onChoose, onMerge, onClose, children }: Props) {
  const [isMissing, setMissing] = useState(false);
  return (
    <Modal
      title={t('registers.merge-title', { name })}
      subtitle={lead}
      onClose={onClose}
      onSubmit={() => (into ? onMerge() : setMissing(true))}
      footer={
        <>
          <span className="modal-note">{t('registers.one-undo')}</span>
          <Button onClick={onClose}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('registers.merge-now')}
          </Button>
        </>
      }
    >
      <Field label={t('registers.merge-into')} trouble={isMissing ? t('registers.choose-first') : null}>
        {({ id }) => (
          <ComboBox
            inputId={id}
            label={t('registers.merge-into')}
            autoFocus
            options={others}
            chosen={into?.name ?? ''}
            noneLabel={t('registers.nothing-found')}
            onChoose={(chosen) => {
              onChoose(chosen);
              setMissing(false);
            }}
          />
        )}
      </Field>
      {children}
    </Modal>
  );
}
