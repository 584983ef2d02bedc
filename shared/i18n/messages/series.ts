import type { Messages } from '#shared/i18n/message';

/** Which dates of a series are meant: the question after a gesture, and the choice above the fields. */
export const seriesMessages = {
  'scope.this': { en: 'This one', ru: 'Только это' },
  'scope.following': { en: 'This and following', ru: 'Это и следующие' },
  'scope.all': { en: 'All', ru: 'Все' },
  'scope.done-this': { en: 'this one', ru: 'только это' },
  'scope.done-following': { en: 'this and following', ru: 'это и следующие' },
  'scope.done-all': { en: 'all', ru: 'все' },
  'action.of-series': { en: '{done} ({scope})', ru: '{done} ({scope})' },

  'command.edit-this': { en: 'Edit this date of the series alone', ru: 'Изменить только эту дату повтора' },
  'command.edit-following': { en: 'Edit this and the following dates', ru: 'Изменить эту и следующие даты повтора' },
  'command.edit-all': { en: 'Edit all dates of the series', ru: 'Изменить все даты повтора' },
  'command.repeat': { en: 'Choose how it repeats', ru: 'Настроить повтор' },
  'disabled.does-not-repeat': { en: 'it does not repeat', ru: 'запись не повторяется' },
  'disabled.never-repeats': { en: 'milestones do not repeat', ru: 'вехи не повторяются' },

  'scope.ask-move': { en: 'Move “{title}”', ru: 'Перенести «{title}»' },
  'scope.ask-resize': { en: 'Change the length of “{title}”', ru: 'Изменить длительность: «{title}»' },
  'scope.ask-delete': { en: 'Delete “{title}”?', ru: 'Удалить «{title}»?' },
  'scope.which': { en: 'Which dates', ru: 'Какие даты' },
  'scope.undo': { en: 'One undo brings it back.', ru: 'Одна отмена вернёт всё.' },
  'scope.cancel': { en: 'Cancel', ru: 'Не менять' },
  'scope.cancel-delete': { en: 'Cancel', ru: 'Не удалять' },

  'scope.this-goes': { en: '{date} goes, the others stay', ru: 'Удалится только {date}, остальные останутся' },
  'scope.following-go': {
    en: '{date} and all later dates go; earlier ones stay',
    ru: 'Удалятся {date} и все даты после; прежние останутся',
  },
  'scope.all-go': {
    en: '{changed, plural, =0 {The whole series goes} one {The whole series goes, with # date that was changed on its own} other {The whole series goes, with # dates that were changed on their own}}',
    ru: '{changed, plural, =0 {Удалится весь повтор} one {Удалится весь повтор и # дата, изменённая отдельно} few {Удалится весь повтор и # даты, изменённые отдельно} many {Удалится весь повтор и # дат, изменённых отдельно} other {Удалится весь повтор и # даты, изменённые отдельно}}',
  },
  'scope.from': { en: 'From {date} on: {rule}', ru: 'С {date}: {rule}' },
  'scope.edits': { en: 'What you change here is for', ru: 'Изменения касаются' },
  'scope.edits-this': { en: 'Only {date} changes.', ru: 'Изменится только {date}.' },
  'scope.edits-own': {
    en: 'Only {date} changes; it was changed on its own before.',
    ru: 'Изменится только {date}: эта дата уже изменена отдельно.',
  },
  'scope.edits-following': {
    en: '{date} and all later dates change.',
    ru: 'Изменятся {date} и все даты после.',
  },
  'scope.edits-all': {
    en: '{own, plural, =0 {All dates change.} one {All dates change; # that was changed on its own keeps what is its own.} other {All dates change; # that were changed on their own keep what is their own.}}',
    ru: '{own, plural, =0 {Изменятся все даты.} one {Изменятся все даты; # изменённая отдельно сохранит своё.} few {Изменятся все даты; # изменённые отдельно сохранят своё.} many {Изменятся все даты; # изменённых отдельно сохранят своё.} other {Изменятся все даты; # изменённые отдельно сохранят своё.}}',
  },
  'scope.change-rule': { en: 'Change for all', ru: 'Изменить для всех' },

  'scope.loose': {
    en: '{count, plural, one {# date that was changed on its own fits no more and becomes a single item} other {# dates that were changed on their own fit no more and become single items}}',
    ru: '{count, plural, one {# дата, изменённая отдельно, больше не подходит и станет отдельной записью} few {# даты, изменённые отдельно, больше не подходят и станут отдельными записями} many {# дат, изменённых отдельно, больше не подходят и станут отдельными записями} other {# даты, изменённые отдельно, больше не подходят и станут отдельными записями}}',
  },
  'scope.loosened': {
    en: '{count, plural, one {# date that was changed on its own fits no more: it is a single item now} other {# dates that were changed on their own fit no more: they are single items now}}',
    ru: '{count, plural, one {# дата, изменённая отдельно, больше не подходит и стала отдельной записью} few {# даты, изменённые отдельно, больше не подходят и стали отдельными записями} many {# дат, изменённых отдельно, больше не подходят и стали отдельными записями} other {# даты, изменённые отдельно, больше не подходят и стали отдельными записями}}',
  },
  'scope.loose-named': { en: '{loose}: {dates}', ru: '{loose}: {dates}' },
  'scope.and-more': { en: '{dates} and {count} more', ru: '{dates} и ещё {count}' },
} as const satisfies Messages;
