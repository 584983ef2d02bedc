import { TriangleAlert, X } from 'lucide-react';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import type { Link } from '#shared/records/item-base';
import type { Partner } from '#shared/records/partner';
import { OpenLink } from '../../commands/open-link';
import { useTranslate } from '../../state/use-translate';
import { DraftedInput } from '../../ui/drafted-input';
import { Fact } from '../../ui/fact';
import { IconButton } from '../../ui/icon-button';
import { useEditPartner } from './use-edit-partner';

/** Where they are found: any number of addresses, each with a name. What is no address is kept and marked. */
export function PartnerLinks({ partner: { id, links } }: { readonly partner: Partner }) {
  const t = useTranslate();
  const edit = useEditPartner(id);
  const set = (place: number, fields: Partial<Link>, field: string) =>
    edit(
      (partner) => ({ links: partner.links.map((link, at) => (at === place ? { ...link, ...fields } : link)) }),
      `links ${place} ${field}`,
    );
  const remove = (place: number) =>
    edit((partner) => ({ links: partner.links.filter((_, at) => at !== place) }), 'links');

  return (
    <Fact label={t('partners.links')}>
      {(inputId) => (
        <div className="partner-links">
          {/* a link is known by its place among as many: it has no identity, and its texts are being typed */}
          {[...links.entries()].map(([place, { title, url }]) => (
            <div key={`${place} ${links.length}`} className="partner-link">
              <span className="partner-link-texts">
                <DraftedInput
                  label={t('link.title')}
                  placeholder={t('link.title')}
                  pace="typing"
                  stored={title}
                  save={(text) => set(place, { title: text }, 'title')}
                />
                <DraftedInput
                  label={t('link.address')}
                  className="partner-link-address"
                  inputMode="url"
                  pace="leaving"
                  stored={url}
                  save={(text) => (text.trim() === '' ? remove(place) : set(place, { url: text.trim() }, 'url'))}
                />
              </span>
              {!isAllowedExternalLink(url) && (
                <span className="contact-odd" title={t('partners.odd-link')}>
                  <TriangleAlert size={13} aria-label={t('partners.odd-link')} />
                </span>
              )}
              <OpenLink url={url} />
              <IconButton
                size="s"
                icon={X}
                label={t('inspector.remove-name', { name: title || url })}
                onClick={() => void remove(place)}
              />
            </div>
          ))}
          <DraftedInput
            id={inputId}
            inputMode="url"
            placeholder={t('inspector.add-link')}
            pace="leaving"
            stored=""
            save={(text) => {
              const url = text.trim();
              return url === ''
                ? null
                : edit((partner) => ({ links: [...partner.links, { title: '', url }] }), 'links');
            }}
          />
        </div>
      )}
    </Fact>
  );
}
