import type { Messages } from '#shared/i18n/message';

/** States of trouble: broken records, and what other windows do to the item that is looked at. */
export const troubleMessages = {
  'copy.refused': {
    en: 'The system did not let Kalends copy. Select the text and copy it by hand.',
    ru: 'Система не дала скопировать. Выделите текст и скопируйте его вручную.',
  },
  'command.broken-records': { en: 'Show broken records…', ru: 'Показать испорченные записи…' },
  'broken.none': { en: 'nothing is broken', ru: 'испорченных нет' },
  'broken.all-well': {
    en: 'Every record of this plan can be read. There is nothing to put right.',
    ru: 'Все записи плана читаются, исправлять нечего.',
  },
  'broken.bar': {
    en: '{count, plural, one {# record of this plan is broken and is not shown} other {# records of this plan are broken and are not shown}}. Everything else works.',
    ru: '{count, plural, one {# запись плана испорчена и не показана} few {# записи плана испорчены и не показаны} many {# записей плана испорчено, они не показаны} other {# записи плана испорчены и не показаны}}. Всё остальное работает.',
  },
  'broken.look': { en: 'Show what is broken', ru: 'Показать, что испорчено' },
  'broken.title': { en: 'Broken records', ru: 'Испорченные записи' },
  'broken.lead': {
    en: 'These have lost their shape on the disk. They are left where they lie, and nothing you do touches them. Save them as a file before you remove them: there is no way back.',
    ru: 'Эти записи повредились на диске. Они лежат, где лежали, и ничто из того, что вы делаете, их не трогает. Прежде чем удалять, сохраните их в файл: вернуть их будет нельзя.',
  },
  'broken.items': { en: 'Items', ru: 'Записи плана' },
  'broken.where': { en: 'Where', ru: 'Где' },
  'broken.identity': { en: 'Which', ru: 'Какая' },
  'broken.wrong': { en: 'What is wrong', ru: 'Что не так' },
  'broken.found': { en: 'cannot be {found}', ru: 'не может быть {found}' },
  'broken.missing': { en: 'is missing', ru: 'отсутствует' },
  'broken.save': { en: 'Save them as a file…', ru: 'Сохранить их в файл…' },
  'broken.file-name': { en: 'broken records', ru: 'испорченные записи' },
  'broken.remove': { en: 'Remove from the plan…', ru: 'Удалить из плана…' },
  'broken.remove-sure': { en: 'Sure? This cannot be undone', ru: 'Точно? Это не отменить' },
  'broken.removed': {
    en: 'Removed {count, plural, one {# broken record} other {# broken records}}',
    ru: '{count, plural, one {Удалена # испорченная запись} few {Удалены # испорченные записи} many {Удалено # испорченных записей} other {Удалены # испорченные записи}}',
  },

  'elsewhere.changed': { en: 'Another window has changed “{name}”', ru: '«{name}» изменили в другом окне' },
  'elsewhere.deleted': { en: 'Another window has deleted “{name}”', ru: '«{name}» удалили в другом окне' },

  'problem.reload': { en: 'Reload', ru: 'Обновить' },
} as const satisfies Messages;
