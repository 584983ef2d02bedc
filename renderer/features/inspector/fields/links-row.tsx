import { X } from 'lucide-react';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { IconButton } from '../../../ui/icon-button';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { OpenLink } from '../rows/open-link';
import { PropRow } from '../rows/prop-row';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';

/** Addresses that belong to the item. What came from a file stands as text; only what is safe may be opened. */
export function LinksRow({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();
  const { links } = item;

  return (
    <PropRow label={t('field.links')}>
      {(id) => (
        <>
          {links.map(({ title, url }, index) => (
            <span key={`${title} ${url}`} className="link-entry">
              <span className="link-text">{title || url}</span>
              <OpenLink url={url} />
              <IconButton
                size="s"
                icon={X}
                label={t('inspector.remove-name', { name: title || url })}
                onClick={() => follow(edit((current) => ({ links: current.links.filter((_, at) => at !== index) })))}
              />
            </span>
          ))}
          <DraftedInput
            key={links.length}
            id={id}
            pace="leaving"
            inputMode="url"
            placeholder={t('inspector.add-link')}
            stored=""
            save={(text) => {
              const url = text.trim();
              if (url === '') return null;
              if (!isAllowedExternalLink(url)) return t('inspector.not-a-link');
              return edit(({ links: present }) =>
                present.some((link) => link.url === url) ? {} : { links: [...present, { title: '', url }] },
              );
            }}
            unsaved={unsaved('links')}
          />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}
