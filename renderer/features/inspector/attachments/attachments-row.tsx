import { FilePlus, FolderOpen, X } from 'lucide-react';
import type { Item } from '#shared/records/item';
import { desktopBridge } from '../../../desktop/desktop-bridge';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { IconButton } from '../../../ui/icon-button';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from '../rows/prop-row';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';

/** Files that belong to the item, by their paths as mere text: they are never opened from here. */
export function AttachmentsRow({ item: { attachments } }: { readonly item: Item }) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();

  const add = (path: string) =>
    edit(({ attachments: present }) => (present.includes(path) ? {} : { attachments: [...present, path] }));
  const choose = async () => {
    const chosen = await desktopBridge.chooseFile(t('attachment.choose'));
    if (chosen.kind === 'chosen') follow(add(chosen.path));
  };

  return (
    <PropRow label={t('field.attachments')}>
      {(id) => (
        <>
          {attachments.map((path) => (
            <AttachmentEntry key={path} path={path} />
          ))}
          <DraftedInput
            id={id}
            pace="leaving"
            placeholder={t('attachment.add')}
            stored=""
            save={(text) => (text.trim() === '' ? null : add(text.trim()))}
            unsaved={unsaved('attachments')}
          />
          <IconButton size="s" icon={FilePlus} label={t('attachment.choose')} onClick={() => void choose()} />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}

function AttachmentEntry({ path }: { readonly path: string }) {
  const t = useTranslate();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();
  const name = path.split(/[/\\]/).findLast((part) => part !== '') ?? path;
  const { showInFolder } = desktopBridge;

  return (
    <span className="link-entry">
      <span className="link-text" title={path}>
        {name}
      </span>
      {showInFolder.kind === 'native' && (
        <IconButton
          size="s"
          icon={FolderOpen}
          label={t('attachment.show', { name })}
          onClick={() =>
            follow(
              showInFolder
                .show(path)
                .then((outcome) => (outcome === 'shown' ? null : t('attachment.missing', { path }))),
            )
          }
        />
      )}
      <IconButton
        size="s"
        icon={X}
        label={t('inspector.remove-name', { name })}
        onClick={() =>
          follow(edit(({ attachments }) => ({ attachments: attachments.filter((each) => each !== path) })))
        }
      />
      <TroubleNote trouble={trouble} />
    </span>
  );
}
