import {
  dayColumn,
  head,
  listColumn,
  numberColumn,
  personColumn,
  textColumn,
  wordColumn,
} from '#shared/exchange/register-table/column-makers';
import type { RegisterColumn } from '#shared/exchange/register-table/register-column';
import { partnersMessages } from '#shared/i18n/messages/partners';
import { FIT_CRITERIA, HIGHEST_SCORE, PARTNER_KINDS, type ContactPerson, type Partner } from '#shared/records/partner';

type PartnerColumn = RegisterColumn<'partners'>;

const KIND_WORDS = Object.fromEntries(
  PARTNER_KINDS.map((kind) => [kind, partnersMessages[`partnerKind.${kind}`]]),
) as unknown as Record<Partner['kind'], { en: string; ru: string }>;

const CONTACT_HEADS = {
  name: ['Contact person', 'Контактное лицо', 'contact name'],
  role: ['Contact role', 'Должность', 'position', 'job title'],
  phone: ['Phone', 'Телефон', 'tel', 'mobile', 'тел'],
  email: ['E-mail', 'Почта', 'email', 'e-mail address', 'эл. почта', 'электронная почта'],
  messenger: ['Messenger', 'Мессенджер', 'telegram', 'телеграм', 'whatsapp'],
} as const;

/** The columns of a table of partners, in their order. Of contact people the first one is told. */
export const PARTNER_TABLE: readonly PartnerColumn[] = [
  textColumn(head('name', ['Partner', 'Партнёр', 'name', 'company', 'название', 'имя', 'компания', 'партнер']), {
    get: ({ name }) => name,
    set: (partner, name) => ({ ...partner, name }),
  }),
  wordColumn(head('kind', ['Kind', 'Вид', 'type', 'тип']), {
    words: KIND_WORDS,
    get: ({ kind }) => kind,
    set: (partner, kind) => ({ ...partner, kind }),
  }),
  textColumn(head('category', ['Category', 'Категория', 'industry', 'сфера', 'отрасль']), {
    get: ({ category }) => category,
    set: (partner, category) => ({ ...partner, category }),
  }),
  textColumn(head('audience', ['Audience', 'Аудитория']), {
    get: ({ audience }) => audience,
    set: (partner, audience) => ({ ...partner, audience }),
  }),
  ...(['name', 'role', 'phone', 'email', 'messenger'] as const).map((field): PartnerColumn => ({
    ...head(`contact-${field}`, CONTACT_HEADS[field], true),
    write: ({ contacts }) => contacts[0]?.[field] ?? '',
    read: (cell, partner, { newId }) => {
      const [first = emptyContact(newId()), ...rest] = partner.contacts;
      return { ...partner, contacts: [{ ...first, [field]: cell }, ...rest] };
    },
  })),
  textColumn(head('contact', ['Contact', 'Контакт', 'contacts', 'контакты'], true), {
    get: ({ contact }) => contact,
    set: (partner, contact) => ({ ...partner, contact }),
  }),
  textColumn(head('site', ['Site', 'Сайт', 'website', 'url', 'link', 'ссылка']), {
    get: ({ links }) => links[0]?.url ?? '',
    set: (partner, url) => ({
      ...partner,
      links: [{ title: partner.links[0]?.title ?? '', url }, ...partner.links.slice(1)],
    }),
  }),
  listColumn(head('tags', ['Tags', 'Метки', 'теги']), {
    get: ({ tags }) => tags,
    set: (partner, tags) => ({ ...partner, tags }),
  }),
  personColumn(head('owner', ['Kept by', 'Ведёт', 'owner', 'ответственный', 'ведет']), {
    get: ({ ownerId }) => ownerId,
    set: (partner, ownerId) => ({ ...partner, ownerId }),
  }),
  numberColumn(head('rhythm', ['Rhythm, days', 'Ритм, дней', 'rhythm', 'ритм']), {
    most: 9999,
    get: ({ contactEveryDays }) => contactEveryDays,
    set: (partner, contactEveryDays) => ({ ...partner, contactEveryDays }),
  }),
  dayColumn(head('next-contact', ['Next contact', 'Связаться', 'следующий контакт']), {
    get: ({ nextContact }) => nextContact,
    set: (partner, nextContact) => ({ ...partner, nextContact }),
  }),
  dayColumn(head('agreed-from', ['Agreed from', 'Договор с']), {
    get: ({ agreement }) => agreement.from,
    set: (partner, from) => ({ ...partner, agreement: { ...partner.agreement, from } }),
  }),
  dayColumn(head('agreed-until', ['Agreed until', 'Договор до']), {
    get: ({ agreement }) => agreement.until,
    set: (partner, until) => ({ ...partner, agreement: { ...partner.agreement, until } }),
  }),
  textColumn(head('agreement', ['Agreement', 'Договор', 'файл договора']), {
    get: ({ agreement }) => agreement.link,
    set: (partner, link) => ({ ...partner, agreement: { ...partner.agreement, link } }),
  }),
  ...FIT_CRITERIA.map((criterion) => {
    const { en, ru } = partnersMessages[`fit.${criterion}`];
    return numberColumn<'partners'>(head(`fit-${criterion}`, [en, ru]), {
      most: HIGHEST_SCORE,
      get: ({ fit }) => fit[criterion],
      set: (partner, score) => ({ ...partner, fit: { ...partner.fit, [criterion]: score } }),
    });
  }),
];

function emptyContact(id: string): ContactPerson {
  return { id, name: '', role: '', phone: '', email: '', messenger: '' };
}
