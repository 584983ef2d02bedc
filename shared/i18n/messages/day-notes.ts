import type { Messages } from '#shared/i18n/message';

/** What days are marked with besides their items: birthdays and tasks that are due; holidays have texts of their own. */
export const dayNotesMessages = {
  'layers.title': { en: 'Also show', ru: 'Ещё показывать' },
  'layers.birthdays': { en: 'Birthdays', ru: 'Дни рождения' },
  'layers.tasks': { en: 'Tasks due', ru: 'Сроки задач' },
  'layers.hidden-contacts': {
    en: 'Not shown while contacts are hidden',
    ru: 'Не видны, пока контакты скрыты',
  },
  'command.layer-birthdays': { en: 'Birthdays: show or hide', ru: 'Дни рождения: показать или скрыть' },
  'command.layer-tasks': { en: 'Tasks due: show or hide', ru: 'Сроки задач: показать или скрыть' },
  'notes.birthday': {
    en: '{name} turns {age}',
    ru: '{name}: {age, plural, one {# год} few {# года} many {# лет} other {# года}}',
  },
  'notes.birthdays': {
    en: '{count, plural, one {# birthday} other {# birthdays}}',
    ru: '{count, plural, one {# день рождения} few {# дня рождения} many {# дней рождения} other {# дня рождения}}',
  },
  'notes.tasks': {
    en: '{count, plural, one {# task due} other {# tasks due}}',
    ru: '{count, plural, one {срок # задачи} few {срок # задач} many {срок # задач} other {срок # задачи}}',
  },
  'notes.task': { en: '{text} ({owner})', ru: '{text} ({owner})' },
  'notes.late-task': { en: '{text} ({owner}), overdue', ru: '{text} ({owner}), просрочено' },
  'notes.more': { en: 'and {count} more', ru: 'и ещё {count}' },
} as const satisfies Messages;
