import { PEOPLE_SORTS, type PersonOverview } from '#shared/people/person-overview';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import { formatDay } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import type { ReactNode } from 'react';
import type { TableColumn } from '../../ui/virtual-table';

/** The columns that the table of people may show, in their order; the name always stands. */
export const PEOPLE_COLUMNS = ['name', 'roles', 'step', 'contact', 'birthday', 'interests', 'tags', 'items'] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

export const FIRST_COLUMNS: readonly PeopleColumn[] = ['name', 'roles', 'step', 'contact', 'interests', 'items'];

const WIDTHS: Readonly<Record<PeopleColumn, string>> = {
  name: 'minmax(180px, 2fr)',
  roles: 'minmax(120px, 1fr)',
  step: '160px',
  contact: 'minmax(140px, 1fr)',
  birthday: '124px',
  interests: 'minmax(120px, 1fr)',
  tags: 'minmax(110px, 1fr)',
  items: '88px',
};

interface Telling {
  readonly t: Translate;
  readonly language: Language;
  readonly contactsHidden: boolean;
}

/** The chosen columns as the table draws them. */
export function peopleColumns(
  chosen: readonly PeopleColumn[],
  telling: Telling,
): readonly TableColumn<PersonOverview>[] {
  return PEOPLE_COLUMNS.filter((id) => chosen.includes(id)).map((id) => ({
    id,
    title: telling.t(`people.column-${id}`),
    width: WIDTHS[id],
    sortable: (PEOPLE_SORTS as readonly string[]).includes(id),
    cell: (overview) => cellOf(id, overview, telling),
  }));
}

function cellOf(
  id: PeopleColumn,
  { person, step, items }: PersonOverview,
  { t, language, contactsHidden }: Telling,
): ReactNode {
  const hidden = <span className="hidden-contact">{t('partners.hidden')}</span>;
  switch (id) {
    case 'name':
      return <strong>{person.name}</strong>;
    case 'roles':
      return person.roles.map((role) => t(`role.${role}`)).join(', ');
    case 'step':
      return step && t(`funnel.${step}`);
    case 'contact': {
      const { email, phone, messenger, contact } = person;
      return contactsHidden ? hidden : [email, phone, messenger, contact].find(Boolean);
    }
    case 'birthday': {
      const { birthday } = person;
      if (birthday === null) return null;
      return contactsHidden ? hidden : formatDay(language, dayNumber(birthday), { day: 'numeric', month: 'long' });
    }
    case 'interests':
      return person.interests.join(', ');
    case 'tags':
      return person.tags.map((tag) => `#${tag}`).join(' ');
    case 'items':
      return items === 0 ? '' : items;
  }
}
