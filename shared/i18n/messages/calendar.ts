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
    en: 'Nothing is planned here yet. {view, select, year {The year will show which months are full and which are bare.} quarter {Three months of titles, day by day, with long things beside them.} week {Events and posts will stand at their hours, whole days above them.} day {Events and posts will stand at their hours, whole days above them.} agenda {Everything will be listed day by day, with place and time.} other {Events, posts, partner activities and milestones will stand on their days.}}',
    ru: 'Здесь пока ничего нет. {view, select, year {Год покажет, какие месяцы полные, а какие пустые.} quarter {Здесь будут три месяца с названиями по дням, а рядом всё, что длится долго.} week {События и публикации встанут на свои часы, целые дни над ними.} day {События и публикации встанут на свои часы, целые дни над ними.} agenda {Здесь всё будет списком по дням, с местом и временем.} other {События, публикации, партнёрские активности и вехи встанут на свои дни.}}',
  },
  'calendar.quiet': {
    en: 'Nothing planned for {view, select, year {this year} quarter {this quarter} week {this week} day {this day} agenda {the year ahead} other {this month}} yet.',
    ru: '{view, select, year {В этом году} quarter {В этом квартале} week {На этой неделе} day {В этот день} agenda {На год вперёд} other {В этом месяце}} пока ничего нет.',
  },
  'calendar.quiet-hidden': {
    en: 'Nothing to see {view, select, year {this year} quarter {this quarter} week {this week} day {this day} agenda {for a year ahead} other {this month}}: it is in calendars that are hidden.',
    ru: '{view, select, year {В этом году} quarter {В этом квартале} week {На этой неделе} day {В этот день} agenda {На год вперёд} other {В этом месяце}} ничего не видно: всё в скрытых календарях.',
  },
  'calendar.show-hidden': { en: 'Show all calendars', ru: 'Показать все календари' },

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
