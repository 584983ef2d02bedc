import type { Messages } from '#shared/i18n/message';

/** Several plans: the switcher, making, renaming, copying, deleting and bringing back. */
export const plansMessages = {
  'command.new-plan': { en: 'New plan…', ru: 'Новый план…' },
  'command.plans': { en: 'All plans…', ru: 'Все планы…' },
  'command.describe-plan': { en: 'Rename or recolour plan…', ru: 'Переименовать план или сменить цвет…' },
  'command.duplicate-plan': { en: 'Duplicate plan', ru: 'Создать копию плана' },
  'command.delete-plan': { en: 'Delete plan…', ru: 'Удалить план…' },
  'command.open-plan': { en: 'Open plan', ru: 'Открыть план' },

  'command.open-sample': { en: 'Open the sample', ru: 'Открыть пример' },
  'command.remove-sample': { en: 'Remove the sample', ru: 'Убрать пример' },
  'plans.sample': { en: 'Sample', ru: 'Пример' },
  'plans.sample-named': { en: '{name} (sample)', ru: '{name} (пример)' },
  'plans.sample-removed': { en: 'The sample is removed', ru: 'Пример убран' },

  'plans.heading': { en: 'Plans', ru: 'Планы' },
  'plans.open-named': { en: 'Open plan “{name}”', ru: 'Открыть план «{name}»' },
  'plans.is-open': { en: 'open now', ru: 'открыт сейчас' },
  'plans.opened': { en: 'opened {date}', ru: 'открывали {date}' },
  'plans.actions': { en: 'What to do with “{name}”', ru: 'Что сделать с планом «{name}»' },
  'plans.describe': { en: 'Rename or recolour…', ru: 'Переименовать, сменить цвет…' },
  'plans.duplicate': { en: 'Duplicate', ru: 'Создать копию' },
  'plans.delete': { en: 'Delete…', ru: 'Удалить…' },
  'plans.done': { en: 'Done', ru: 'Готово' },
  'plans.cancel': { en: 'Cancel', ru: 'Отмена' },
  'plans.none': { en: 'There are no plans yet.', ru: 'Планов пока нет.' },

  'plans.new-title': { en: 'New plan', ru: 'Новый план' },
  'plans.new-lead': {
    en: 'A plan of its own for another community or another idea. Your other plans stay as they are.',
    ru: 'Отдельный план для другого сообщества или другой идеи. Остальные планы не изменятся.',
  },
  'plans.name': { en: 'Name', ru: 'Название' },
  'plans.name-missing': { en: 'Give the plan a name.', ru: 'Назовите план.' },
  'plans.begin-with': { en: 'Begin with', ru: 'С чего начать' },
  'plans.door-empty': { en: 'Empty plan', ru: 'Пустой план' },
  'plans.door-sample': { en: 'The sample', ru: 'Пример' },
  'plans.sample-has-name': {
    en: 'The sample brings its own name. There is one in each language.',
    ru: 'У примера есть своё название. На каждом языке пример один.',
  },
  'plans.door-file': { en: 'A file', ru: 'Файл' },
  'plans.create': { en: 'Create plan', ru: 'Создать план' },
  'plans.choose-file': { en: 'Choose file…', ru: 'Выбрать файл…' },
  'plans.created': { en: 'Created plan “{name}”', ru: 'Создан план «{name}»' },

  'plans.describe-title': { en: 'Name and colour of the plan', ru: 'Название и цвет плана' },
  'plans.colour': { en: 'Colour', ru: 'Цвет' },
  'plans.save': { en: 'Save', ru: 'Сохранить' },
  'plans.renamed': { en: 'The plan is now called “{name}”', ru: 'План теперь называется «{name}»' },
  'plans.recoloured': { en: 'Changed the colour of “{name}”', ru: 'Изменён цвет плана «{name}»' },
  'plans.renamed-elsewhere': {
    en: 'Another window has renamed this plan: it is now called “{name}”',
    ru: 'План переименовали в другом окне: теперь он называется «{name}»',
  },

  'plans.copy-name': { en: '{name} (copy)', ru: '{name} (копия)' },
  'plans.duplicated': { en: 'This is the copy, “{name}”', ru: 'Открыта копия: «{name}»' },

  'plans.delete-title': { en: 'Delete plan “{name}”?', ru: 'Удалить план «{name}»?' },
  'plans.delete-lead': {
    en: 'It will be kept for {days, plural, one {# day} other {# days}} among the deleted plans, with all its history, and can be brought back from “All plans”. After that it is gone for good.',
    ru: 'Ещё {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} он пролежит среди удалённых вместе со всей историей, и его можно будет вернуть из списка «Все планы». Потом он исчезнет навсегда.',
  },
  'plans.type-name': { en: 'Type “{name}” to confirm', ru: 'Чтобы подтвердить, введите «{name}»' },
  'plans.name-differs': {
    en: 'That is not the plan’s name.',
    ru: 'Это не название плана.',
  },
  'plans.delete-confirm': { en: 'Delete plan', ru: 'Удалить план' },
  'plans.deleted': { en: 'Deleted plan “{name}”', ru: 'План «{name}» удалён' },
  'plans.undo': { en: 'Undo', ru: 'Отменить' },
  'plans.brought-back': { en: 'Plan “{name}” is back', ru: 'План «{name}» возвращён' },
  'plans.gone': {
    en: 'Plan “{name}” can no longer be brought back: its days are over.',
    ru: 'План «{name}» уже не вернуть: срок хранения истёк.',
  },

  'plans.deleted-heading': { en: 'Recently deleted', ru: 'Недавно удалённые' },
  'plans.deleted-note': {
    en: 'Kept for {days, plural, one {# day} other {# days}}, then deleted for good.',
    ru: 'Хранятся {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, потом удаляются навсегда.',
  },
  'plans.kept-until': { en: 'kept until {date}', ru: 'хранится до {date}' },
  'plans.bring-back': { en: 'Bring back', ru: 'Вернуть' },
  'plans.bring-back-named': { en: 'Bring back “{name}”', ru: 'Вернуть «{name}»' },
  'plans.purge': { en: 'Delete for good', ru: 'Удалить навсегда' },
  'plans.purge-named': { en: 'Delete “{name}” for good', ru: 'Удалить «{name}» навсегда' },
  'plans.purge-sure': { en: 'Sure? It cannot be undone', ru: 'Точно? Это не отменить' },
  'plans.bring-back-deleted': { en: 'Bring back a deleted plan…', ru: 'Вернуть удалённый план…' },

  'plans.deleted-elsewhere': {
    en: 'Another window has deleted plan “{name}”. Nothing is lost yet: it can be brought back.',
    ru: 'План «{name}» удалили в другом окне. Пока ничего не потеряно: его можно вернуть.',
  },
  'plans.gone-elsewhere': {
    en: 'Another window has deleted plan “{name}” for good.',
    ru: 'План «{name}» удалили в другом окне навсегда.',
  },
  'plans.open-other': { en: 'Open another plan', ru: 'Открыть другой план' },

  'hue.1': { en: 'Blue', ru: 'Синий' },
  'hue.2': { en: 'Green', ru: 'Зелёный' },
  'hue.3': { en: 'Pink', ru: 'Розовый' },
  'hue.4': { en: 'Ochre', ru: 'Охра' },
  'hue.5': { en: 'Violet', ru: 'Фиолетовый' },
  'hue.6': { en: 'Sky blue', ru: 'Голубой' },
  'hue.7': { en: 'Olive', ru: 'Оливковый' },
  'hue.8': { en: 'Orange', ru: 'Оранжевый' },
} as const satisfies Messages;
