import type { Messages } from '#shared/i18n/message';

/** The window around the views: sidebar, toolbar, palette, keys, toasts. */
export const shellMessages = {
  'shell.sidebar': { en: 'Sidebar', ru: 'Боковая панель' },
  'shell.inspector': { en: 'Details', ru: 'Подробности' },
  'shell.unfold-sidebar': { en: 'Open the sidebar', ru: 'Раскрыть боковую панель' },
  'shell.plan-menu': { en: '{name}: menu of the plan', ru: '{name}: меню плана' },
  'shell.theme': { en: 'Theme', ru: 'Тема' },
  'shell.language': { en: 'Language', ru: 'Язык' },
  'shell.screens': { en: 'Screens', ru: 'Экраны' },
  'shell.calendar': { en: 'Calendar', ru: 'Календарь' },
  'shell.roadmap': { en: 'Roadmap', ru: 'Дорожная карта' },
  'shell.partners': { en: 'Partners', ru: 'Партнёры' },
  'shell.people': { en: 'People', ru: 'Люди' },
  'shell.calendars': { en: 'Calendars', ru: 'Календари' },
  'shell.only': { en: 'only', ru: 'только' },
  'shell.only-calendar': { en: 'Show only “{name}”', ru: 'Показать только «{name}»' },
  'shell.filtered-out': { en: 'left out by the filter', ru: 'не проходит фильтр' },
  'shell.only-kind': { en: 'Show only the kind “{kind}”', ru: 'Показать только вид «{kind}»' },
  'shell.kinds': { en: 'Kinds', ru: 'Виды' },
  'shell.kind-count': { en: '{kind}: {count} in view', ru: '{kind}: в этом периоде {count}' },
  'shell.view': { en: 'View', ru: 'Вид' },
  'shell.shape': { en: 'Shape of the year', ru: 'Форма года' },
  'shell.quarter': { en: 'Q{quarter}', ru: '{quarter}-й квартал' },
  'shell.planner': { en: 'Planner', ru: 'Планер' },
  'shell.grid': { en: 'Grid', ru: 'Сетка' },
  'shell.new': { en: 'New', ru: 'Создать' },

  'mini.label': { en: 'Month at a glance', ru: 'Месяц' },
  'mini.previous': { en: 'Previous month', ru: 'Предыдущий месяц' },
  'mini.next': { en: 'Next month', ru: 'Следующий месяц' },
  'mini.day-with-events': { en: '{day}, events', ru: '{day}, есть события' },

  'toast.undo': { en: 'Undo', ru: 'Отменить' },
  'toast.close': { en: 'Close', ru: 'Закрыть' },

  'palette.found': { en: 'Found', ru: 'Найдено' },
  'palette.commands': { en: 'Commands', ru: 'Команды' },
  'palette.items': { en: 'In the plan', ru: 'В плане' },
  'palette.series': { en: 'series', ru: 'повтор' },
  'palette.nothing': {
    en: 'No item and no command has such a name. Try a part of it.',
    ru: 'Нет ни записи, ни команды с таким названием. Попробуйте часть слова.',
  },
  'palette.create': { en: 'New item “{title}”', ru: 'Создать запись «{title}»' },
  'palette.choose': { en: 'choose', ru: 'выбрать' },
  'palette.run': { en: 'run', ru: 'выполнить' },

  'keys.layouts': {
    en: 'Single keys work outside text fields, on a Russian layout too.',
    ru: 'Одиночные клавиши работают вне полей ввода, в русской раскладке тоже.',
  },
  'keys.close': { en: 'Close', ru: 'Закрыть' },

  'go.title': { en: 'Go to date', ru: 'Перейти к дате' },
  'go.date': { en: 'Date', ru: 'Дата' },
  'go.hint': {
    en: 'For example 11.03.2027, 11 March or 2027-03-11',
    ru: 'Например 11.03.2027, 11 марта или 2027-03-11',
  },
  'go.trouble': {
    en: 'There is no such date. Write it like 11.03.2027 or 11 March.',
    ru: 'Такой даты нет. Напишите её как 11.03.2027 или 11 марта.',
  },
  'go.cancel': { en: 'Cancel', ru: 'Отмена' },
  'go.go': { en: 'Go', ru: 'Перейти' },
} as const satisfies Messages;
