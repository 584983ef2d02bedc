import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { OpenLink } from '../../../commands/open-link';
import { PropRow } from './prop-row';

interface Props<I extends Item> {
  readonly label: string;
  readonly field: string;
  readonly value: string;
  readonly change: (url: string, item: I) => Partial<I>;
}

/** A field of an address, with a button that opens it. Any text may stand here; only what is safe may be opened. */
export function LinkRow<I extends Item>({ label, field, value, change }: Props<I>) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<I>();
  return (
    <PropRow label={label} field={field}>
      {(id) => (
        <>
          <DraftedInput
            id={id}
            placeholder={t('inspector.add')}
            pace="typing"
            inputMode="url"
            stored={value}
            save={(text) => edit((item) => change(text.trim(), item), { typedIn: field })}
            unsaved={unsaved(field)}
          />
          <OpenLink url={value} />
        </>
      )}
    </PropRow>
  );
}
