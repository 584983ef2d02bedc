import type { Messages } from '#shared/i18n/message';

/** Import of tables: what their columns tell, and what is wrong with their rows. */
export const tableMessages = {
  'table.title': { en: 'What the columns tell', ru: 'Что в каких колонках' },
  'table.subtitle': {
    en: '{name} · {rows, plural, one {# row} other {# rows}} · {columns, plural, one {# column} other {# columns}}',
    ru: '{name} · {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} · {columns, plural, one {# колонка} few {# колонки} many {# колонок} other {# колонки}}',
  },
  'table.column': { en: 'Column', ru: 'Колонка' },
  'table.column-letter': { en: 'Column {letter}', ru: 'Колонка {letter}' },
  'table.values': { en: 'In the file', ru: 'В файле' },
  'table.no-values': { en: 'nothing', ru: 'пусто' },
  'table.tells': { en: 'Tells', ru: 'Что это' },
  'table.tells-of': { en: 'What “{column}” tells', ru: 'Что в колонке «{column}»' },
  'table.leave-out': { en: 'Leave out', ru: 'Не загружать' },
  'table.columns': { en: 'What the columns tell…', ru: 'Что в каких колонках…' },
  'table.continue': { en: 'Continue', ru: 'Дальше' },
  'table.kind': { en: 'Each row is', ru: 'Каждая строка —' },
  'table.kind-otherwise': { en: 'A row that tells no kind is', ru: 'Строка, где вид не указан, —' },
  'table.order': { en: 'Which day is {example}?', ru: 'Какой день — {example}?' },
  'table.order-day-first': { en: 'day first', ru: 'сначала день' },
  'table.order-month-first': { en: 'month first', ru: 'сначала месяц' },
  'table.hint-title': { en: 'Choose the column that holds the titles.', ru: 'Выберите колонку с названиями.' },
  'table.hint-order': { en: 'Say how the dates are to be read.', ru: 'Ответьте, как читать даты.' },
  'table.hint-dates': {
    en: 'No column tells the date: all items will come without one.',
    ru: 'Колонка с датой не выбрана: все записи придут без даты.',
  },
  'table.sample': { en: 'The first rows, read so', ru: 'Первые строки читаются так' },
  'table.sample-trouble': { en: 'Row {row}: {why}', ru: 'Строка {row}: {why}' },
  'table.undated': { en: 'without a date', ru: 'без даты' },
  'table.date-unsure': { en: 'date: to be answered above', ru: 'дата: после ответа выше' },
  'table.row': { en: 'row {row}', ru: 'строка {row}' },

  'table.file.not-a-table': {
    en: '“{name}” is not a table as text. In the spreadsheet choose “Save as” and the format CSV.',
    ru: '«{name}» не текстовая таблица. В программе таблиц выберите «Сохранить как» и формат CSV.',
  },
  'table.file.no-rows': {
    en: '“{name}” has a head of columns and no rows under it.',
    ru: 'В «{name}» есть заголовки колонок, но под ними ни одной строки.',
  },

  'table.problem.in-column': { en: '{why}, in “{column}”', ru: '{why}, колонка «{column}»' },
  'table.problem.unclosed-quote': {
    en: 'a quotation mark is opened and never closed: “{text}”',
    ru: 'кавычка открыта и не закрыта: «{text}»',
  },
  'table.problem.too-many-cells': {
    en: 'more cells than columns; text with the separator belongs in quotation marks: “{text}”',
    ru: 'ячеек больше, чем колонок; текст с разделителем нужно взять в кавычки: «{text}»',
  },
  'table.problem.nothing-told': {
    en: 'neither a title nor a date: “{text}”',
    ru: 'нет ни названия, ни даты: «{text}»',
  },
  'table.problem.unreadable-date': { en: 'no date that exists: “{text}”', ru: 'такой даты нет: «{text}»' },
  'table.problem.no-year': { en: 'a date without its year: “{text}”', ru: 'дата без года: «{text}»' },
  'table.problem.unreadable-time': { en: 'not a time: “{text}”', ru: 'не время: «{text}»' },
  'table.problem.no-date': { en: 'a time without its date: “{text}”', ru: 'время без даты: «{text}»' },
  'table.problem.end-before-start': {
    en: 'it ends before it starts: “{text}”',
    ru: 'окончание раньше начала: «{text}»',
  },
  'table.problem.same-row': { en: 'an earlier row says the same: “{text}”', ru: 'то же уже есть выше: «{text}»' },
  'table.problem.unreadable-cell': { en: 'it comes without “{text}”', ru: 'придёт без «{text}»' },
  'table.problem.not-of-this-kind': {
    en: 'items of this kind have no such field; left out: “{text}”',
    ru: 'у записей этого вида такого поля нет; пропущено: «{text}»',
  },
  'table.problem.unreadable-letters': { en: 'some letters cannot be read', ru: 'часть букв не читается' },
} as const satisfies Messages;
