import { listCell, readListCell } from '#shared/exchange/csv/list-cell';
import { dayColumn, head, listColumn, textColumn, wordMeant } from '#shared/exchange/register-table/column-makers';
import type { RegisterColumn } from '#shared/exchange/register-table/register-column';
import { peopleMessages } from '#shared/i18n/messages/people';
import { stepOn, withMove } from '#shared/people/funnel';
import { FUNNEL_STEPS, PERSON_ROLES, type FunnelStep, type PersonRole } from '#shared/records/person';

type PersonColumn = RegisterColumn<'people'>;
type Words = { readonly en: string; readonly ru: string };

const ROLE_WORDS = Object.fromEntries(
  PERSON_ROLES.map((role) => [role, peopleMessages[`role.${role}`]]),
) as unknown as Record<PersonRole, Words>;
const STEP_WORDS = Object.fromEntries(
  FUNNEL_STEPS.map((step) => [step, peopleMessages[`funnel.${step}`]]),
) as unknown as Record<FunnelStep, Words>;

const TEXTS = {
  email: ['E-mail', 'Почта', 'email', 'e-mail address', 'эл. почта', 'электронная почта'],
  phone: ['Phone', 'Телефон', 'tel', 'mobile', 'тел'],
  messenger: ['Messenger', 'Мессенджер', 'telegram', 'телеграм', 'whatsapp'],
  contact: ['Contact', 'Контакт', 'contacts', 'контакты'],
} as const;

const BIRTHDAY = dayColumn<'people'>(
  head('birthday', ['Birthday', 'День рождения', 'date of birth', 'дата рождения'], true),
  { get: ({ birthday }) => birthday, set: (person, birthday) => ({ ...person, birthday }) },
);

/** The columns of a table of people, in their order. */
export const PERSON_TABLE: readonly PersonColumn[] = [
  textColumn(head('name', ['Name', 'Имя', 'full name', 'фио', 'имя и фамилия', 'person', 'человек']), {
    get: ({ name }) => name,
    set: (person, name) => ({ ...person, name }),
  }),
  {
    ...head('roles', ['Roles', 'Роли', 'role', 'роль']),
    write: ({ roles }, { language }) => listCell(roles.map((role) => ROLE_WORDS[role][language])),
    read: (cell, person) => {
      const roles = readListCell(cell).map((word) => wordMeant(word, ROLE_WORDS));
      return roles.every((role) => role !== null) ? { ...person, roles } : null;
    },
  },
  ...(['email', 'phone', 'messenger', 'contact'] as const).map((field) =>
    textColumn<'people'>(head(field, TEXTS[field], true), {
      get: (person) => person[field],
      set: (person, text) => ({ ...person, [field]: text }),
    }),
  ),
  {
    ...BIRTHDAY,
    read: (cell, person, context) => {
      const read = BIRTHDAY.read(cell, person, context);
      // nobody is born after today: of 14.05.90 the century is not known, and 2090 is none
      return read?.birthday && read.birthday > context.today ? null : read;
    },
  },
  listColumn(head('interests', ['Interests', 'Интересы']), {
    get: ({ interests }) => interests,
    set: (person, interests) => ({ ...person, interests }),
  }),
  listColumn(head('tags', ['Tags', 'Метки', 'теги']), {
    get: ({ tags }) => tags,
    set: (person, tags) => ({ ...person, tags }),
  }),
  textColumn(head('notes', ['Notes', 'Заметки', 'comment', 'комментарий'], true), {
    get: ({ notes }) => notes,
    set: (person, notes) => ({ ...person, notes }),
  }),
  {
    ...head('step', ['Step', 'Ступень', 'stage']),
    write: ({ path }, { today, language }) => {
      const step = stepOn(path, today);
      return step === null ? '' : STEP_WORDS[step][language];
    },
    read: (cell, person, { today }) => {
      const step = wordMeant(cell, STEP_WORDS);
      return step === null ? null : { ...person, path: [...withMove(person.path, { step, on: today })] };
    },
  },
];
