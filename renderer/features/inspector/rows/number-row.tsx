import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from './prop-row';

interface Props<I extends Item> {
  readonly label: string;
  readonly field: string;
  readonly value: number | null;
  /** Reads a number, null for an emptied field, or says why it cannot. */
  readonly read: (text: string) => number | null | 'unreadable';
  readonly unreadable: 'inspector.not-a-number' | 'inspector.not-a-percentage';
  readonly change: (value: number | null) => Partial<I>;
}

/** A field of a number, saved as it is typed. */
export function NumberRow<I extends Item>({ label, field, value, read, unreadable, change }: Props<I>) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<I>();
  return (
    <PropRow label={label}>
      {(id) => (
        <DraftedInput
          id={id}
          placeholder={t('inspector.add')}
          pace="typing"
          inputMode="numeric"
          stored={value === null ? '' : String(value)}
          save={(text) => {
            const number = read(text);
            return number === 'unreadable' ? t(unreadable) : edit(() => change(number), { typedIn: field });
          }}
          unsaved={unsaved(field)}
        />
      )}
    </PropRow>
  );
}
