import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput, type DraftedInputProps } from '../../../ui/drafted-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from './prop-row';

interface TextRowProps<I extends Item> extends Pick<DraftedInputProps, 'lines' | 'inputMode' | 'completion'> {
  readonly label: string;
  /** The field's name, for one undo step and for a text that waits. */
  readonly field: string;
  readonly value: string;
  readonly change: (text: string, item: I) => Partial<I>;
}

/** A field of text, saved as it is typed. */
export function TextRow<I extends Item>({ label, field, value, change, ...input }: TextRowProps<I>) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<I>();
  return (
    <PropRow label={label} field={field}>
      {(id) => (
        <DraftedInput
          {...input}
          id={id}
          placeholder={t('inspector.add')}
          pace="typing"
          stored={value}
          save={(text) => edit((item) => change(text, item), { typedIn: field })}
          unsaved={unsaved(field)}
        />
      )}
    </PropRow>
  );
}
