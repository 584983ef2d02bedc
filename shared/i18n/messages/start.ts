import type { Messages } from '#shared/i18n/message';

/** The first minute: three answers and a door. */
export const startMessages = {
  'start.title': { en: 'Let’s draw up {year}', ru: 'Соберём {year} год' },
  'start.lead': {
    en: 'Events, posts, partners and milestones will live here. Everything stays on this computer, no account.',
    ru: 'Здесь появятся события, публикации, партнёры и вехи. Всё хранится на этом компьютере, без учётной записи.',
  },
  'start.community': { en: 'Community', ru: 'Сообщество' },
  'start.name-later': { en: 'You can rename it later', ru: 'Можно переименовать позже' },
  'start.name-missing': {
    en: 'Give the community a name: the plan will bear it.',
    ru: 'Назовите сообщество: так будет называться план.',
  },
  'start.language': { en: 'Language', ru: 'Язык' },
  'start.zone': { en: 'Time zone', ru: 'Часовой пояс' },
  'start.no-such-zone': {
    en: 'We know no such place. Try the nearest big city.',
    ru: 'Такого места не знаем. Попробуйте ближайший большой город.',
  },
  'start.as-in-system': { en: 'From your system', ru: 'Как в системе' },
  'start.doors': { en: 'How to begin', ru: 'С чего начать' },
  'start.empty': { en: 'Empty plan', ru: 'Пустой план' },
  'start.empty-text': {
    en: 'A clear year. Press N for the first event.',
    ru: 'Чистый год. Первое событие создаётся клавишей N.',
  },
  'start.sample': { en: 'Sample plan', ru: 'Пример' },
  'start.sample-text': {
    en: 'Over 60 events, 40 posts, 6 partners. One click removes it.',
    ru: 'Больше 60 событий, 40 публикаций, 6 партнёров. Убирается одним нажатием.',
  },
  'start.file': { en: 'Open a file', ru: 'Открыть файл' },
  'start.file-text': {
    en: 'An .ics file of another calendar, a table in .csv, or a plan saved in Kalends. A preview comes first.',
    ru: 'Файл .ics из другого календаря, таблица .csv или план, сохранённый в Kalends. Сначала покажем, что в нём.',
  },

  'start.calendar-events': { en: 'Events', ru: 'События' },
  'start.calendar-content': { en: 'Content', ru: 'Контент' },
  'start.calendar-partners': { en: 'Partners', ru: 'Партнёры' },
  'start.calendar-roadmap': { en: 'Roadmap', ru: 'Дорожная карта' },
} as const satisfies Messages;
