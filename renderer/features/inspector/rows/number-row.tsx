import type { ReactNode } from 'react';
import { writeNumber } from '#shared/i18n/number-text';
import type { Item } from '#shared/records/item';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from './prop-row';

interface Props<I extends Item> {
  readonly label: string;
  readonly field: string;
  readonly value: number | null;
  /** Reads a number, null for an emptied field, or says why it cannot. */
  readonly read: (text: string) => number | null | 'unreadable';
  readonly unreadable: 'inspector.not-a-number' | 'inspector.not-a-sum';
  readonly change: (value: number | null, item: I) => Partial<I>;
  /** How the number is written where it is not a bare one. */
  readonly write?: (value: number) => string;
  /** Stands after the number. */
  readonly after?: ReactNode;
}

/** A field of a number, saved as it is typed. */
export function NumberRow<I extends Item>({ label, field, value, read, unreadable, change, write, after }: Props<I>) {
  const t = useTranslate();
  const language = useLanguage();
  const { unsaved } = useItemEditor();
  const edit = useEdit<I>();
  const written = value === null ? '' : (write?.(value) ?? writeNumber(language, value));
  return (
    <PropRow label={label}>
      {(id) => (
        <>
          <DraftedInput
            id={id}
            {...(after && { className: 'prop-figure' })}
            placeholder={t('inspector.add')}
            pace="typing"
            inputMode="decimal"
            stored={written}
            save={(text) => {
              const number = read(text);
              return number === 'unreadable' ? t(unreadable) : edit((item) => change(number, item), { typedIn: field });
            }}
            unsaved={unsaved(field)}
          />
          {after}
        </>
      )}
    </PropRow>
  );
}
