import { ChevronLeft, Eye, EyeOff, Sheet } from 'lucide-react';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import { EVERYBODY, PEOPLE_TABS, useGoToPeople, usePeoplePlace } from './people-place';

/** The ways to see all people, and from the page of one the way back to them. */
export function PeopleToolbar() {
  const t = useTranslate();
  const place = usePeoplePlace();
  const goTo = useGoToPeople();
  const { contactsHidden, toggleContacts, openDialog } = useUi();
  return (
    <>
      {place.kind === 'person' && (
        <IconButton label={t('people.back')} icon={ChevronLeft} onClick={() => goTo(EVERYBODY)} />
      )}
      <h1>{t('shell.people')}</h1>
      <span className="toolbar-gap" />
      {place.kind !== 'person' && (
        <Segmented
          label={t('shell.view')}
          value={place.kind}
          options={PEOPLE_TABS.map((value) => ({ value, label: t(`people.tab-${value}`) }))}
          onChange={(kind) => goTo(kind === 'register' ? EVERYBODY : { kind })}
        />
      )}
      <IconButton
        label={t('command.table-people')}
        icon={Sheet}
        onClick={() => openDialog({ kind: 'register-table', register: 'people' })}
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
