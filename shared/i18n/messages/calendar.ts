import type { Messages } from '#shared/i18n/message';

/** What the calendar views say. */
export const calendarMessages = {
  'calendar.year': { en: 'Plan of {year}', ru: 'План на {year} год' },
  'calendar.items': {
    en: '{count, plural, =0 {nothing planned} one {# item} other {# items}}',
    ru: '{count, plural, =0 {ничего нет} one {# запись} few {# записи} many {# записей} other {# записи}}',
  },
  'calendar.quarter': {
    en: 'Q{quarter}',
    ru: '{quarter, select, 1 {I} 2 {II} 3 {III} other {IV}} кв.',
  },
  'calendar.quarter-of': { en: 'Quarter {quarter} of {year}', ru: '{quarter}-й квартал {year} года' },
  'calendar.empty-month': { en: 'Empty month', ru: 'Пустой месяц' },
  'calendar.day-load': { en: 'Load of a day', ru: 'Загрузка дня' },
  'calendar.more': { en: '+{count} more', ru: 'ещё {count}' },
  'calendar.new-on-day': { en: 'New item on this day', ru: 'Создать в этот день' },
  'calendar.nothing-yet': {
    en: 'Nothing is planned here yet. Events, posts, partner activities and milestones will stand on their days.',
    ru: 'Здесь пока ничего нет. События, публикации, партнёрские активности и вехи встанут на свои дни.',
  },

  'calendar.drag-from-to': { en: '{from} → {to}', ru: '{from} → {to}' },
  'calendar.drag-later': {
    en: '{days, plural, one {# day later} other {# days later}}',
    ru: 'на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} позже',
  },
  'calendar.drag-earlier': {
    en: '{days, plural, one {# day earlier} other {# days earlier}}',
    ru: 'на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} раньше',
  },
  'calendar.drag-length': {
    en: '{days, plural, one {# day} other {# days}}',
    ru: '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
  'calendar.drag-keys-move': { en: 'Alt to copy · Esc to cancel', ru: 'Alt — копия · Esc — отмена' },
  'calendar.drag-keys': { en: 'Esc to cancel', ru: 'Esc — отмена' },
} as const satisfies Messages;
