import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { Lock } from 'lucide-react';
import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { MarkdownField } from '../../../ui/markdown/markdown-field';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { SeldomField } from '../rows/more-fields';
import { useOpenLink } from '../../../commands/use-open-link';

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
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  const openLink = useOpenLink();
  const isInternal = field === 'internalNotes';
  return (
    <div className="inspector-section">
      <MarkdownField
        label={t(isInternal ? 'field.internal-notes' : 'field.notes')}
        {...(isInternal && { sign: <Lock size={12} />, hint: t('field.internal-hint') })}
        placeholder={t('inspector.add')}
        editLabel={t(isInternal ? 'notes.edit-internal' : 'notes.edit')}
        cutNote={t('notes.cut')}
        stored={value}
        save={(text) => edit(() => ({ [field]: text }), { typedIn: field })}
        unsaved={unsaved(field)}
        mayOpenLink={isAllowedExternalLink}
        onOpenLink={openLink}
      />
    </div>
  );
}
