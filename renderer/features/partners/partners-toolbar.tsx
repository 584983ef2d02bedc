import { ChevronLeft, Eye, EyeOff, Sheet } from 'lucide-react';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import {
  registerLeft,
  THIS_YEAR,
  useGoToPartners,
  usePartnersPlace,
  WHOLE_BOARD,
  type PartnersPlace,
} from './partners-place';

/** The three ways to see all partners, and from the page of one the way back to them. */
export function PartnersToolbar() {
  const t = useTranslate();
  const place = usePartnersPlace();
  const goTo = useGoToPartners();
  const { contactsHidden, toggleContacts, openDialog } = useUi();
  return (
    <>
      {place.kind === 'partner' && (
        <IconButton label={t('partners.back')} icon={ChevronLeft} onClick={() => goTo(registerLeft())} />
      )}
      <h1>{t('shell.partners')}</h1>
      <span className="toolbar-gap" />
      {place.kind !== 'partner' && (
        <Segmented
          label={t('shell.view')}
          value={place.kind}
          options={[
            { value: 'register', label: t('partners.register') },
            { value: 'board', label: t('partners.board') },
            { value: 'year', label: t('partners.year') },
          ]}
          onChange={(kind) => goTo(beginningOf(kind))}
        />
      )}
      <IconButton
        label={t('command.table-partners')}
        icon={Sheet}
        onClick={() => openDialog({ kind: 'register-table', register: 'partners' })}
      />
      <IconButton
        label={t('command.hide-contacts')}
        icon={contactsHidden ? EyeOff : Eye}
        aria-pressed={contactsHidden}
        onClick={toggleContacts}
      />
    </>
  );
}

function beginningOf(kind: Exclude<PartnersPlace['kind'], 'partner'>): PartnersPlace {
  switch (kind) {
    case 'register':
      return registerLeft();
    case 'board':
      return WHOLE_BOARD;
    case 'year':
      return THIS_YEAR;
  }
}
