import type { Messages } from '#shared/i18n/message';

/** A plan as one file: saving it, what it holds, opening it, and why it cannot be opened. */
export const planFileMessages = {
  'command.save-plan': { en: 'Save plan as a file…', ru: 'Сохранить план в файл…' },
  'command.open-plan-file': { en: 'Open plan file…', ru: 'Открыть файл плана…' },
  'action.replace-plan': {
    en: 'Replaced the plan with “{title}”',
    ru: 'План заменён содержимым «{title}»',
  },

  'plan-file.kind': { en: 'Kalends plans', ru: 'Планы Kalends' },
  'plan-file.calendars-and-plans': {
    en: 'Calendars, tables and Kalends plans',
    ru: 'Календари, таблицы и планы Kalends',
  },
  'plan-file.choose': { en: 'Open plan file', ru: 'Открыть файл плана' },
  'plan-file.file-name': { en: 'Plan', ru: 'План' },

  'plan-file.save-title': { en: 'Save plan as a file', ru: 'Сохранить план в файл' },
  'plan-file.save-lead': {
    en: 'All of “{name}” in one file: for a safe place, for another computer, or to carry it between the browser and the desktop app.',
    ru: 'Весь план «{name}» в одном файле: на случай беды, для другого компьютера или для переноса между браузером и приложением.',
  },
  'plan-file.save-private': {
    en: 'Internal notes, budgets and contacts are in it too. To share dates with others, export a calendar file instead.',
    ru: 'В нём есть и внутренние заметки, и бюджеты, и контакты. Чтобы поделиться датами с другими, выгрузите файл календаря.',
  },
  'plan-file.save-history': {
    en: 'The history of changes stays on this computer.',
    ru: 'История изменений остаётся на этом компьютере.',
  },
  'plan-file.save': { en: 'Save file…', ru: 'Сохранить файл…' },
  'plan-file.packing': { en: 'Packing…', ru: 'Упаковываем…' },
  'plan-file.saved': { en: 'Saved “{path}”', ru: 'Сохранено: «{path}»' },
  'plan-file.cancel': { en: 'Cancel', ru: 'Отмена' },
  'plan-file.close': { en: 'Close', ru: 'Закрыть' },
  'plan-file.retry': { en: 'Try again', ru: 'Попробовать ещё раз' },

  'plan-file.reading': { en: 'Reading {name}', ru: 'Читаем {name}' },
  'plan-file.failed': { en: 'This plan cannot be opened', ru: 'Этот план не открыть' },
  'plan-file.title': { en: 'Open plan “{name}”', ru: 'Открыть план «{name}»' },
  'plan-file.origin': {
    en: '{file}, saved {date} by Kalends {app}',
    ru: '{file}, сохранён {date}, Kalends {app}',
  },
  'plan-file.how': { en: 'How to open it', ru: 'Как открыть' },
  'plan-file.as-new': { en: 'As a new plan', ru: 'Как новый план' },
  'plan-file.over': { en: 'Over the open plan', ru: 'Вместо открытого плана' },
  'plan-file.as-new-note': {
    en: 'Your other plans stay as they are.',
    ru: 'Остальные планы не изменятся.',
  },
  'plan-file.over-note': {
    en: 'The open plan “{name}” becomes what the file holds: {added, plural, one {# record} other {# records}} added, {changed} changed, {removed} removed. One undo brings everything back.',
    ru: 'Открытый план «{name}» станет таким, как в файле: {added, plural, one {# запись добавится} few {# записи добавятся} many {# записей добавится} other {# записи добавится}}, изменится {changed}, удалится {removed}. Всё вернётся одной отменой.',
  },
  'plan-file.same': {
    en: 'The open plan “{name}” holds exactly this already.',
    ru: 'В открытом плане «{name}» уже ровно то же самое.',
  },
  'plan-file.what': { en: 'What', ru: 'Что' },
  'plan-file.in-file': { en: 'In the file', ru: 'В файле' },
  'plan-file.now': { en: 'Now', ru: 'Сейчас' },
  'plan-file.after': { en: 'After', ru: 'Станет' },
  'plan-file.open-new': { en: 'Open as new plan', ru: 'Открыть как новый план' },
  'plan-file.open-over': { en: 'Replace the open plan', ru: 'Заменить открытый план' },
  'plan-file.opened': { en: 'Opened plan “{name}”', ru: 'Открыт план «{name}»' },
  'plan-file.unreadable': {
    en: '{count, plural, one {# record has lost its shape and is left out} other {# records have lost their shape and are left out}}',
    ru: '{count, plural, one {# запись испорчена и не будет открыта} few {# записи испорчены и не будут открыты} many {# записей испорчено, они не будут открыты} other {# записи испорчены и не будут открыты}}',
  },
  'plan-file.unreadable-line': { en: '{table} {id}: {path} – {message}', ru: '{table} {id}: {path} – {message}' },

  'plan-file.not-a-plan': {
    en: '“{file}” is not a plan that Kalends has saved. Choose a .kalends file.',
    ru: '«{file}» — не план, сохранённый в Kalends. Выберите файл .kalends.',
  },
  'plan-file.cut-off': {
    en: '“{file}” is damaged or cut off: only {percent} % of the plan in it can be read. Copy the file again, or take another one.',
    ru: '«{file}» повреждён или обрезан: прочитать можно только {percent} % плана. Скопируйте файл ещё раз или возьмите другой.',
  },
  'plan-file.wrong-checksum': {
    en: '“{file}” is not as it was saved: its checksum differs. Copy the file again, or take another one.',
    ru: '«{file}» отличается от сохранённого: не сходится контрольная сумма. Скопируйте файл ещё раз или возьмите другой.',
  },
  'plan-file.newer': {
    en: '“{file}” was saved by a newer Kalends ({app}). Update Kalends to open it.',
    ru: '«{file}» сохранён более новой версией Kalends ({app}). Обновите Kalends, чтобы открыть его.',
  },
  'plan-file.too-large': {
    en: '“{file}” unpacks to more than {limit} MB, which no plan does. It was not opened.',
    ru: '«{file}» в распакованном виде больше {limit} МБ, таких планов не бывает. Файл не открыт.',
  },
  'plan-file.malformed': {
    en: '“{file}” is not built as a plan file is: see “{where}” in it.',
    ru: '«{file}» устроен не так, как файл плана: ошибка в «{where}».',
  },
  'plan-file.crashed': {
    en: 'Work on “{file}” stopped unexpectedly: {message}.',
    ru: 'Работа с «{file}» неожиданно прервалась: {message}.',
  },
  'plan-file.nothing-changed': { en: 'Nothing was changed.', ru: 'Ничего не изменено.' },

  'counted.event': { en: 'Events', ru: 'События' },
  'counted.post': { en: 'Posts', ru: 'Публикации' },
  'counted.activity': { en: 'Partner activities', ru: 'Партнёрские активности' },
  'counted.milestone': { en: 'Milestones and phases', ru: 'Вехи и этапы' },
  'counted.relations': { en: 'Relations', ru: 'Связи' },
  'counted.calendars': { en: 'Calendars', ru: 'Календари' },
  'counted.people': { en: 'People', ru: 'Люди' },
  'counted.partners': { en: 'Partners', ru: 'Партнёры' },
  'counted.channels': { en: 'Channels', ru: 'Каналы' },
  'counted.pillars': { en: 'Pillars', ru: 'Рубрики' },
  'counted.hashtags': { en: 'Hashtags', ru: 'Хештеги' },
  'counted.tracks': { en: 'Tracks', ru: 'Направления' },
  'counted.goals': { en: 'Goals', ru: 'Цели' },
  'counted.segments': { en: 'Segments', ru: 'Сегменты аудитории' },
  'counted.tags': { en: 'Tags', ru: 'Метки' },
  'counted.savedViews': { en: 'Saved views', ru: 'Подборки' },
  'counted.settings': { en: 'Settings', ru: 'Настройки' },
  'counted.rules': { en: 'Rules of the content policy', ru: 'Правила контентной политики' },
  'counted.mutes': { en: 'Muted findings', ru: 'Скрытые замечания' },
  'counted.baselines': { en: 'Baselines of the roadmap', ru: 'Базовые планы дорожной карты' },
  'counted.printSetups': { en: 'Print set-ups', ru: 'Настройки печати' },
  'counted.policySections': { en: 'Content policy in words', ru: 'Контентная политика словами' },
  'counted.exchangeBases': { en: 'Memory of exchanged files', ru: 'Память об обмене файлами' },
} as const satisfies Messages;
