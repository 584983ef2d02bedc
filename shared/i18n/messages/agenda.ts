import type { Messages } from '#shared/i18n/message';

/** What the agenda says. */
export const agendaMessages = {
  'agenda.label': { en: 'Agenda', ru: 'Повестка' },
  'agenda.week': { en: 'Week {week}', ru: 'Неделя {week}' },
  'agenda.all-day': { en: 'all day', ru: 'весь день' },
  'agenda.day-of': { en: 'day {day} of {days}', ru: 'день {day} из {days}' },
  'agenda.running': { en: 'Running:', ru: 'Идёт:' },
  'agenda.until': { en: 'until {day}', ru: 'до {day}' },
  'agenda.quiet-day': { en: 'Nothing planned today', ru: 'На сегодня ничего нет' },
  'agenda.quiet-month': { en: 'nothing planned', ru: 'ничего нет' },
  'agenda.nothing-begins': { en: 'nothing begins', ru: 'ничего не начинается' },
} as const satisfies Messages;
