import type { Messages } from '#shared/i18n/message';

/** The settings. */
export const settingsMessages = {
  'command.settings': { en: 'Settings…', ru: 'Настройки…' },

  'settings.title': { en: 'Settings', ru: 'Настройки' },
  'settings.at-once': {
    en: 'Everything takes effect at once. What is the plan’s can be undone.',
    ru: 'Всё действует сразу. Настройки плана можно отменить.',
  },
  'settings.close': { en: 'Close', ru: 'Закрыть' },
  'settings.machine': { en: 'On this computer', ru: 'На этом компьютере' },
  'settings.plan': { en: 'Of this plan', ru: 'В этом плане' },
  'settings.new-items': { en: 'New items of this plan', ru: 'Новые записи плана' },
  'settings.fit': {
    en: 'Fit of partners: how much each criterion counts',
    ru: 'Соответствие партнёров: вес критериев',
  },
  'settings.weight-share': { en: '{share} % of the whole', ru: '{share} % целого' },
  'settings.not-a-weight': { en: 'A whole number from 0 to 100.', ru: 'Целое число от 0 до 100.' },
  'settings.nothing-counts': {
    en: 'At least one criterion has to count.',
    ru: 'Хотя бы один критерий должен что-то весить.',
  },
  'settings.none': { en: 'None', ru: 'Нет' },

  'settings.language': { en: 'Language', ru: 'Язык' },
  'settings.theme': { en: 'Theme', ru: 'Тема' },
  'settings.theme-light': { en: 'Light', ru: 'Светлая' },
  'settings.theme-dark': { en: 'Dark', ru: 'Тёмная' },
  'settings.theme-system': { en: 'As in the system', ru: 'Как в системе' },
  'settings.density': { en: 'Density', ru: 'Плотность' },
  'settings.density-comfortable': { en: 'Comfortable', ru: 'Просторно' },
  'settings.density-compact': { en: 'Compact', ru: 'Плотно' },

  'settings.zone': { en: 'Time zone', ru: 'Часовой пояс' },
  'settings.zone-hint': {
    en: 'The views show these clocks and new items take them. Items that are there keep their own.',
    ru: 'По этим часам показан план и создаются новые записи. У прежних записей остаются свои.',
  },
  'settings.second-zone': { en: 'Second time zone', ru: 'Второй часовой пояс' },
  'settings.second-zone-hint': {
    en: 'Beside the hours of week and day.',
    ru: 'Рядом с часами в неделе и дне.',
  },
  'settings.no-second-zone': { en: 'Without a second time zone', ru: 'Без второго часового пояса' },
  'settings.week-start': { en: 'The week begins on', ru: 'Неделя начинается' },
  'settings.year-start': { en: 'First month of the fiscal year', ru: 'Первый месяц финансового года' },
  'settings.year-start-hint': { en: 'Quarters are counted from it.', ru: 'От него считаются кварталы.' },
  'settings.week-monday': { en: 'Monday', ru: 'С понедельника' },
  'settings.week-sunday': { en: 'Sunday', ru: 'С воскресенья' },
  'settings.working-hours': { en: 'Working hours', ru: 'Рабочие часы' },
  'settings.working-hours-hint': {
    en: 'When the community is awake. Week and day tint the rest.',
    ru: 'Когда сообщество не спит. Остальное в неделе и дне приглушено.',
  },
  'settings.hours-start': { en: 'Working hours begin', ru: 'Начало рабочих часов' },
  'settings.hours-end': { en: 'Working hours end', ru: 'Конец рабочих часов' },
  'settings.hours-end-before-start': {
    en: 'Working hours end before they start. Choose a later end or an earlier start.',
    ru: 'Рабочие часы кончаются раньше, чем начинаются. Выберите конец позже или начало раньше.',
  },

  'settings.calendar-event': { en: 'Events go into', ru: 'События — в календарь' },
  'settings.calendar-post': { en: 'Posts go into', ru: 'Публикации — в календарь' },
  'settings.calendar-activity': { en: 'Partner activities go into', ru: 'Партнёрские — в календарь' },
  'settings.calendar-milestone': { en: 'Milestones go into', ru: 'Вехи — в календарь' },
  'settings.calendar-lately': { en: 'The same as last time', ru: 'Как в прошлый раз' },
  'settings.reminders': { en: 'New events remind', ru: 'Напоминать о новых событиях' },
} as const satisfies Messages;
