import type { Messages } from '#shared/i18n/message';

/** Partners and people to and from tables. */
export const registerTableMessages = {
  'command.table-partners': { en: 'Partners: import or export a table', ru: 'Партнёры: таблица, импорт и экспорт' },
  'command.table-people': { en: 'People: import or export a table', ru: 'Люди: таблица, импорт и экспорт' },
  'register-table.title-partners': { en: 'Partners as a table', ru: 'Партнёры таблицей' },
  'register-table.title-people': { en: 'People as a table', ru: 'Люди таблицей' },
  'register-table.import-lead': {
    en: 'Bring in a table (CSV). What is known by its name is filled in, the rest is added; you see it before anything is changed.',
    ru: 'Загрузите таблицу (CSV). Известные по имени записи дополнятся, остальные добавятся; сначала вы увидите, что изменится.',
  },
  'register-table.choose': { en: 'Choose a file…', ru: 'Выбрать файл…' },
  'register-table.export-lead': {
    en: 'Save all of them as a table that Excel opens right.',
    ru: 'Сохраните всех таблицей, которую правильно откроет Excel.',
  },
  'register-table.with-contacts-partners': { en: 'With contacts', ru: 'С контактами' },
  'register-table.with-contacts-people': { en: 'With contacts and notes', ru: 'С контактами и заметками' },
  'register-table.save': { en: 'Save the table…', ru: 'Сохранить таблицу…' },
  'register-table.kind': { en: 'Tables', ru: 'Таблицы' },
  'register-table.export-partners': { en: 'Save partners', ru: 'Сохранить партнёров' },
  'register-table.export-people': { en: 'Save people', ru: 'Сохранить людей' },
  'register-table.import-partners': { en: 'A table of partners', ru: 'Таблица партнёров' },
  'register-table.import-people': { en: 'A table of people', ru: 'Таблица людей' },
  'register-table.saved': { en: 'Saved: {name}', ru: 'Сохранено: {name}' },
  'register-table.empty': { en: 'The file is empty.', ru: 'Файл пуст.' },
  'register-table.not-a-table': { en: 'This file holds no table.', ru: 'В этом файле нет таблицы.' },
  'register-table.no-rows': {
    en: 'Under the names of its columns the table has no rows.',
    ru: 'Под названиями столбцов в таблице нет строк.',
  },
  'register-table.too-large': {
    en: 'The file is too large: 20 MB are the most.',
    ru: 'Файл слишком велик: можно не больше 20 МБ.',
  },
  'register-table.brings': {
    en: '{added, plural, one {# new} other {# new}}, {changed, plural, one {# changed} other {# changed}}, {same, plural, one {# the same} other {# the same}}',
    ru: '{added, plural, one {# новый} few {# новых} many {# новых} other {# новых}}, {changed, plural, one {# изменится} few {# изменятся} many {# изменятся} other {# изменятся}}, без изменений {same}',
  },
  'register-table.no-name-column': {
    en: 'Say which column holds the names.',
    ru: 'Укажите, в каком столбце имена.',
  },
  'register-table.import': {
    en: '{count, plural, one {Import #} other {Import #}}',
    ru: '{count, plural, one {Загрузить #} few {Загрузить #} many {Загрузить #} other {Загрузить #}}',
  },
  'register-table.column': { en: 'Column {number}', ru: 'Столбец {number}' },
  'register-table.left-out': { en: 'left out', ru: 'не загружать' },
  'register-table.problems': { en: 'What cannot be read', ru: 'Что не читается' },
  'register-table.problem-count': {
    en: '{count, plural, one {# place cannot be read} other {# places cannot be read}}',
    ru: '{count, plural, one {# место не читается} few {# места не читаются} many {# мест не читаются} other {# места не читаются}}',
  },
  'register-table.row': { en: 'Row {row}', ru: 'Строка {row}' },
  'register-table.no-name': { en: 'no name, left out: {text}', ru: 'нет имени, пропущена: {text}' },
  'register-table.name-too-long': {
    en: 'the name is too long, left out: {text}',
    ru: 'слишком длинное имя, пропущена: {text}',
  },
  'register-table.same-name': {
    en: 'the name came before, left out: {text}',
    ru: 'такое имя уже было, пропущена: {text}',
  },
  'register-table.unreadable-cell': {
    en: '“{column}” cannot be read, the rest comes: {text}',
    ru: '«{column}» не читается, остальное загрузится: {text}',
  },
} as const satisfies Messages;
