import { X } from 'lucide-react';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import type { Item } from '#shared/records/item';
import type { Link } from '#shared/records/item-base';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { IconButton } from '../../../ui/icon-button';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { OpenLink } from '../../../commands/open-link';
import { PropRow } from '../rows/prop-row';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';

/** Addresses that belong to the item, each with a name. What came from a file stands as text; only what is safe may be opened. */
export function LinksRow({ item: { links } }: { readonly item: Item }) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  return (
    <PropRow label={t('field.links')}>
      {(id) => (
        <>
          {/* a link is known by its place among as many: it has no identity, and its texts are being typed */}
          {[...links.keys()].map((place) => (
            <LinkEntry key={`${place} ${links.length}`} link={links[place]!} place={place} />
          ))}
          <DraftedInput
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
        </>
      )}
    </PropRow>
  );
}

function LinkEntry({ link: { title, url }, place }: { readonly link: Link; readonly place: number }) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();
  const set = (fields: Partial<Link>, field: string) =>
    edit(({ links }) => ({ links: links.map((each, at) => (at === place ? { ...each, ...fields } : each)) }), {
      typedIn: `links.${place}.${field}`,
    });

  return (
    <span className="link-entry">
      <span className="link-texts">
        <DraftedInput
          label={t('link.title')}
          placeholder={hostOf(url)}
          pace="typing"
          stored={title}
          save={(text) => set({ title: text.trim() }, 'title')}
          unsaved={unsaved(`links.${place}.title`)}
        />
        <DraftedInput
          label={t('link.address')}
          className="link-address"
          pace="leaving"
          inputMode="url"
          stored={url}
          save={(text) => {
            const address = text.trim();
            return isAllowedExternalLink(address) ? set({ url: address }, 'url') : t('inspector.not-a-link');
          }}
          unsaved={unsaved(`links.${place}.url`)}
        />
      </span>
      <OpenLink url={url} />
      <IconButton
        size="s"
        icon={X}
        label={t('inspector.remove-name', { name: title || url })}
        onClick={() => follow(edit(({ links }) => ({ links: links.filter((_, at) => at !== place) })))}
      />
      <TroubleNote trouble={trouble} />
    </span>
  );
}

/** What an address without a name is called: its host, or the whole of it. */
function hostOf(url: string): string {
  return /^https:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
