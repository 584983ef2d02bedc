import { Lock } from 'lucide-react';
import { useId } from 'react';
import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { SeldomField } from '../rows/more-fields';

/** What there is to say of the item: for everybody who gets it, and for the team alone. */
export function NotesSections({ item }: { readonly item: Item }) {
  return (
    <>
      <Notes field="notes" value={item.notes} />
      <SeldomField filled={item.internalNotes !== ''}>
        <Notes field="internalNotes" value={item.internalNotes} />
      </SeldomField>
    </>
  );
}

function Notes({ field, value }: { readonly field: 'notes' | 'internalNotes'; readonly value: string }) {
  const t = useTranslate();
  const id = useId();
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  const isInternal = field === 'internalNotes';
  return (
    <section className="inspector-section">
      <label className="inspector-heading" htmlFor={id}>
        {isInternal && <Lock size={12} />}
        {t(isInternal ? 'field.internal-notes' : 'field.notes')}
      </label>
      {isInternal && <p className="when-note">{t('field.internal-hint')}</p>}
      <DraftedInput
        id={id}
        placeholder={t('inspector.add')}
        lines="many"
        className="notes-text"
        pace="typing"
        stored={value}
        save={(text) => edit(() => ({ [field]: text }), { typedIn: field })}
        unsaved={unsaved(field)}
      />
    </section>
  );
}
