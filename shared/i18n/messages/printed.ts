import type { Messages } from '#shared/i18n/message';

/** What printed documents say on paper. */
export const printedMessages = {
  'printed.footer': {
    en: '{community} · Kalends, printed {date}',
    ru: '{community} · Kalends, напечатано {date}',
  },
  'printed.page': { en: '{page} / {pages}', ru: '{page} / {pages}' },
  'printed.legend-event': { en: 'event', ru: 'событие' },
  'printed.legend-post': { en: 'post', ru: 'публикация' },
  'printed.legend-activity': { en: 'partner activity', ru: 'с партнёром' },
  'printed.legend-milestone': { en: 'milestone', ru: 'веха' },
  'printed.legend-phase': { en: 'phase', ru: 'этап' },
  'printed.legend-idea': { en: 'idea', ru: 'идея' },
  'printed.legend-planned': { en: 'planned', ru: 'в плане' },
  'printed.legend-confirmed': { en: 'confirmed', ru: 'подтверждено' },
  'printed.legend-done': { en: 'done', ru: 'состоялось' },
  'printed.legend-cancelled': { en: 'cancelled', ru: 'отменено' },
  'printed.legend-day-off': { en: 'day off', ru: 'нерабочий день' },
  'printed.more': { en: '+{count}', ru: '+{count}' },
  'printed.overflow': { en: 'Also in these days', ru: 'Ещё в эти дни' },
  'printed.overflow-count': {
    en: '{count, plural, one {# item that did not fit where it belongs} other {# items that did not fit where they belong}}',
    ru: '{count, plural, one {# запись не поместилась на своём месте} few {# записи не поместились на своём месте} many {# записей не поместились на своём месте} other {# записи не поместились на своём месте}}',
  },
  'printed.week': { en: 'w{week}', ru: 'н{week}' },
  'printed.roadmap': { en: 'Roadmap, {period}', ru: 'Дорожная карта, {period}' },
  'printed.agenda': { en: 'Agenda, {period}', ru: 'Повестка, {period}' },
  'printed.week-of': { en: 'Week {week} · {days}', ru: 'Неделя {week} · {days}' },
  'printed.tile': { en: 'row {row}, column {column}', ru: 'ряд {row}, столбец {column}' },
  'printed.until': { en: ' to {date}', ru: ' до {date}' },
  'printed.year': { en: 'Year {year}', ru: '{year} год' },
  'printed.quarter': { en: 'Q{quarter}', ru: '{quarter, select, 1 {I} 2 {II} 3 {III} other {IV}} квартал' },
  'printed.quarter-of': {
    en: 'Quarter {quarter}, {year}',
    ru: '{quarter, select, 1 {I} 2 {II} 3 {III} other {IV}} квартал {year}',
  },
  'printed.month-title': { en: '{month} {year}', ru: '{month} {year}' },
  'printed.count': {
    en: '{count, plural, =0 {nothing planned} one {# item} other {# items}}',
    ru: '{count, plural, =0 {ничего не запланировано} one {# запись} few {# записи} many {# записей} other {# записи}}',
  },
} as const satisfies Messages;
