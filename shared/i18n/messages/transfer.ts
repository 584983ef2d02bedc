import type { Messages } from '#shared/i18n/message';

/** Import and export of calendar files and tables. */
export const transferMessages = {
  'transfer.choose-file': { en: 'Choose a calendar file or a table', ru: 'Выберите файл календаря или таблицу' },
  'transfer.calendar-files': { en: 'Calendar files (.ics)', ru: 'Файлы календаря (.ics)' },
  'transfer.drop-here': {
    en: 'Drop the file to see what it brings',
    ru: 'Отпустите файл, чтобы увидеть, что в нём',
  },

  'transfer.one-file': {
    en: 'Drop one file at a time: each shows first what it brings.',
    ru: 'Отпускайте файлы по одному: каждый сначала покажет, что в нём.',
  },

  'import.title': { en: 'What the file brings', ru: 'Что принесёт файл' },
  'import.reading': { en: 'Reading {name}…', ru: 'Читаем {name}…' },
  'import.subtitle': {
    en: '{name} · {count, plural, one {# item} other {# items}}',
    ru: '{name} · {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  },
  'import.no-items': {
    en: 'This calendar file is in order, but has no events in it. Perhaps the calendar was saved before anything was put in it.',
    ru: 'Файл календаря в порядке, но событий в нём нет. Возможно, его сохранили, когда календарь ещё был пустым.',
  },
  'import.another': { en: 'Choose another file…', ru: 'Выбрать другой файл…' },
  'import.into': { en: 'Into the calendar', ru: 'В календарь' },
  'import.new-calendar': { en: 'New: {name}', ru: 'Новый: {name}' },
  'import.tasks': {
    en: '{count, plural, one {# task as} other {# tasks as}}',
    ru: '{count, plural, one {# задача:} few {# задачи:} many {# задач:} other {# задачи:}}',
  },
  'import.tasks-milestones': { en: 'milestones', ru: 'вехами' },
  'import.tasks-checklist': { en: 'one checklist', ru: 'одним чек-листом' },
  'import.tasks-leave': { en: 'nothing: leave them out', ru: 'не загружать' },
  'import.tab-all': { en: 'All', ru: 'Все' },
  'import.tab-fresh': { en: 'New', ru: 'Новые' },
  'import.own-calendars': { en: 'Each into its own calendar', ru: 'Каждую в свой календарь' },
  'import.tab-changed': { en: 'Changed', ru: 'Изменённые' },
  'import.tab-conflict': { en: 'Conflicts', ru: 'Расхождения' },
  'import.tab-gone': { en: 'Removed', ru: 'Удалённые' },
  'import.tab-here': { en: 'Already here', ru: 'Уже в плане' },
  'import.tab-unread': { en: 'Not fully read', ru: 'Прочитано не всё' },
  'import.column-choose': { en: 'Import', ru: 'Загрузить' },
  'import.column-what': { en: 'What', ru: 'Что это' },
  'import.column-title': { en: 'Title', ru: 'Название' },
  'import.column-when': { en: 'When', ru: 'Когда' },
  'import.column-details': { en: 'Details', ru: 'Подробности' },
  'import.fresh': { en: 'new', ru: 'новое' },
  'import.changed': { en: 'changed', ru: 'изменено' },
  'import.cancelled': { en: 'cancelled', ru: 'отменено' },
  'import.conflict': { en: 'conflict', ru: 'расхождение' },
  'import.gone': { en: 'not in the file', ru: 'нет в файле' },
  'import.here': { en: 'already here', ru: 'уже в плане' },
  'import.unread': { en: 'unreadable', ru: 'не читается' },
  'import.partly': { en: 'partly read', ru: 'прочитано не всё' },
  'import.series': { en: 'series', ru: 'серия' },
  'import.changed-date': { en: 'one date of a series', ru: 'одна дата серии' },
  'import.taken-out': { en: 'you deleted this date', ru: 'вы удалили эту дату' },
  'import.older': { en: 'your version is later: {fields}', ru: 'у вас новее: {fields}' },
  'import.was-here': { en: 'came from this file earlier', ru: 'раньше приходило из этого файла' },
  'import.line': { en: 'line {line}', ru: 'строка {line}' },
  'import.more': { en: 'Show {count} more', ru: 'Показать ещё {count}' },
  'import.choose-row': { en: 'Import “{title}”', ru: 'Загрузить «{title}»' },
  'import.take-row': { en: 'Take the changes of “{title}”', ru: 'Принять изменения в «{title}»' },
  'import.remove-row': { en: 'Remove “{title}” here too', ru: 'Удалить «{title}» и здесь' },
  'import.fields-of': { en: 'What differs in “{title}”', ru: 'Что отличается в «{title}»' },
  'import.mine': { en: 'Yours', ru: 'У вас' },
  'import.theirs': { en: 'In the file', ru: 'В файле' },
  'import.no-value': { en: 'nothing', ru: 'пусто' },
  'import.all-mine': { en: 'Keep all of yours', ru: 'Оставить всё своё' },
  'import.all-theirs': { en: 'Take all from the file', ru: 'Взять всё из файла' },
  'import.keep-both': { en: 'Keep both items', ru: 'Оставить обе записи' },
  'import.keeping-both': {
    en: 'Yours stays, and the one of the file comes beside it.',
    ru: 'Ваша запись останется, рядом появится запись из файла.',
  },
  'import.keep-one': { en: 'Choose field by field', ru: 'Выбрать по полям' },
  'import.one-undo': {
    en: '{count, plural, =0 {Yours stays, and you will not be asked again.} one {# item will change.} other {# items will change.}} One undo takes it all back.',
    ru: '{count, plural, =0 {Останется ваше, и этот файл больше не спросит.} one {Изменится # запись.} few {Изменятся # записи.} many {Изменятся # записей.} other {Изменится # записи.}} Одна отмена вернёт всё.',
  },
  'import.nothing-to-do': {
    en: 'There is nothing to import: the plan stays as it is.',
    ru: 'Загружать нечего: план останется прежним.',
  },
  'import.keep-mine': { en: 'Keep yours', ru: 'Оставить своё' },
  'import.apply': { en: 'Import {count}', ru: 'Загрузить {count}' },
  'import.cancel': { en: 'Cancel', ru: 'Отмена' },
  'import.close': { en: 'Close', ru: 'Закрыть' },
  'import.failed': { en: 'This file cannot be imported', ru: 'Этот файл не загрузить' },
  'import.nothing-changed': { en: 'Nothing was changed.', ru: 'Ничего не изменено.' },

  'import.file.empty': {
    en: '“{name}” is empty. Ask for the file again, or export it anew.',
    ru: '«{name}» пуст. Попросите файл ещё раз или выгрузите его заново.',
  },
  'import.file.not-a-calendar': {
    en: '“{name}” is not a calendar file: it has no line BEGIN:VCALENDAR or BEGIN:VEVENT. Choose a file that ends in .ics, or a table in .csv.',
    ru: '«{name}» не файл календаря: в нём нет строки BEGIN:VCALENDAR или BEGIN:VEVENT. Выберите файл с окончанием .ics или таблицу с окончанием .csv.',
  },
  'import.file.cancelled': { en: 'Reading “{name}” was stopped.', ru: 'Чтение «{name}» остановлено.' },
  'import.file.no-events': {
    en: '“{name}” is a calendar file without a single event.',
    ru: '«{name}» — файл календаря без единого события.',
  },
  'import.problem.no-start': { en: 'no start date: “{text}”', ru: 'нет даты начала: «{text}»' },
  'import.problem.not-an-event': { en: 'not an event: {text}', ru: 'не событие: {text}' },
  'import.problem.duplicate': {
    en: 'the same event stands in the file twice; the later version is taken',
    ru: 'то же событие встречается в файле дважды; взята более поздняя версия',
  },
  'import.problem.not-a-line': {
    en: 'a line that is no property is left out: “{text}”',
    ru: 'строка не является свойством и пропущена: «{text}»',
  },
  'import.problem.unreadable-line': {
    en: 'a line that cannot be read is left out: “{text}”',
    ru: 'нечитаемая строка пропущена: «{text}»',
  },
  'import.problem.repeated-line': {
    en: 'it stands here a second time, the first one counts: “{text}”',
    ru: 'указано второй раз, учтено первое: «{text}»',
  },
  'import.problem.not-closed': {
    en: 'the end of {text} is missing; what stands before it is kept',
    ru: 'нет конца у {text}; сохранено то, что есть до обрыва',
  },
  'import.problem.stray-end': { en: 'an end without its beginning: {text}', ru: 'конец без начала: {text}' },
  'import.problem.unknown-part': {
    en: 'a part that nobody knows is left out: {text}',
    ru: 'незнакомая часть пропущена: {text}',
  },
  'import.problem.unreadable-bytes': {
    en: 'some letters cannot be read: “{text}”',
    ru: 'часть букв не читается: «{text}»',
  },
  'import.problem.bad-date': {
    en: 'a date that does not exist is left out: “{text}”',
    ru: 'несуществующая дата пропущена: «{text}»',
  },
  'import.problem.ends-before-start': {
    en: 'it ends before it starts, so it gets no length: “{text}”',
    ru: 'окончание раньше начала, длительность не задана: «{text}»',
  },
  'import.problem.unknown-zone': {
    en: 'unknown time zone, the plan’s own is taken: “{text}”',
    ru: 'неизвестный часовой пояс, взят пояс плана: «{text}»',
  },
  'import.problem.unreadable-rule': {
    en: 'the repetition cannot be read, so it comes once: “{text}”',
    ru: 'повтор не читается, событие придёт один раз: «{text}»',
  },
  'import.problem.too-frequent-rule': {
    en: 'the repetition would flood the calendar, so it comes once: “{text}”',
    ru: 'повтор слишком частый, событие придёт один раз: «{text}»',
  },
  'import.problem.second-rule': {
    en: 'a second repetition is left out: “{text}”',
    ru: 'второй повтор пропущен: «{text}»',
  },
  'import.problem.series-missing': {
    en: 'its series is not in the file; it comes as a single event',
    ru: 'его серии нет в файле; придёт отдельным событием',
  },
  'import.problem.this-and-following': {
    en: 'only this one date of the series is changed, not the following',
    ru: 'изменена только эта дата серии, не следующие',
  },
  'import.problem.task-repeats': {
    en: 'a task that repeats comes once: “{text}”',
    ru: 'повторяющаяся задача придёт один раз: «{text}»',
  },
  'import.problem.unreadable-alarm': {
    en: 'a reminder cannot be kept: “{text}”',
    ru: 'напоминание не сохранить: «{text}»',
  },

  'export.title': { en: 'Export a calendar file', ru: 'Выгрузить файл календаря' },
  'export.choice': { en: 'What to export', ru: 'Что выгрузить' },
  'export.choice-filtered': { en: 'What the filter shows', ru: 'Что проходит фильтр' },
  'export.choice-calendars': { en: 'Whole calendars', ru: 'Календари целиком' },
  'export.what': { en: 'Which calendars', ru: 'Какие календари' },
  'export.detail': { en: 'How much of it', ru: 'Насколько подробно' },
  'export.detail-share': { en: 'For others', ru: 'Для других' },
  'export.detail-times': { en: 'Times only', ru: 'Только время' },
  'export.detail-full': { en: 'Full copy', ru: 'Полная копия' },
  'export.alarms': { en: 'With reminders', ru: 'С напоминаниями' },
  'export.per-calendar': { en: 'A file for each calendar', ru: 'Отдельный файл для каждого календаря' },
  'export.in-parts': {
    en: 'In parts of 900 KB at most, for Google',
    ru: 'Частями не больше 900 КБ, для Google',
  },
  'export.first-lines': { en: 'The first items', ru: 'Первые записи' },
  'export.more': {
    en: '{count, plural, one {and # more} other {and # more}}',
    ru: '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  },
  'export.choose-folder': { en: 'Choose a folder for the files', ru: 'Выберите папку для файлов' },
  'export.files': {
    en: '{count, plural, one {# file} other {# files}}',
    ru: '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  },
  'export.files-in': {
    en: '{count, plural, one {# file} other {# files}} in {folder}',
    ru: '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} в папке {folder}',
  },
  'export.busy': { en: 'Busy', ru: 'Занято' },
  'export.told-times': {
    en: 'Only that something is on, and when: no titles, places, notes or links.',
    ru: 'Только то, что время занято: без названий, мест, заметок и ссылок.',
  },
  'export.told-full': {
    en: 'All of it, internal notes, budget and people included. Kalends reads it back whole; keep it to yourselves.',
    ru: 'Всё целиком: и внутренние заметки, и бюджет, и люди. Kalends прочтёт всё обратно; только для своих.',
  },
  'export.told-share': {
    en: 'For others: titles, times, places and notes. Internal notes, budget, contacts and people stay with you.',
    ru: 'Для других: названия, время, места и заметки. Внутренние заметки, бюджет, контакты и люди остаются у вас.',
  },
  'export.count': {
    en: '{count, plural, =0 {Nothing to export} one {# item will be in the file} other {# items will be in the file}}',
    ru: '{count, plural, =0 {Выгружать нечего} one {В файле будет # запись} few {В файле будут # записи} many {В файле будет # записей} other {В файле будет # записи}}',
  },
  'export.undated': {
    en: '{count, plural, one {# item without a date stays out} other {# items without a date stay out}}',
    ru: '{count, plural, one {# запись без даты не войдёт} few {# записи без даты не войдут} many {# записей без даты не войдут} other {# записи без даты не войдут}}',
  },
  'export.save': { en: 'Save file…', ru: 'Сохранить файл…' },
  'export.writing': { en: 'Writing…', ru: 'Записываем…' },
  'export.saved': { en: 'Saved {path}', ru: 'Сохранено: {path}' },
  'export.left-out': {
    en: 'Saved {path}; {count, plural, one {# item} other {# items}} could not be written: {titles}',
    ru: 'Сохранено: {path}; не удалось записать {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}: {titles}',
  },
  'export.file-name': { en: 'plan', ru: 'план' },
} as const satisfies Messages;
