import type { Messages } from '#shared/i18n/message';

/** What went wrong, to what, and what to do. */
export const problemsMessages = {
  'problem.circle': {
    en: 'These would wait for each other: {way} → …',
    ru: 'Они зависели бы друг от друга по кругу: {way} → …',
  },
  'problem.ends-before-start': {
    en: 'The end is before the start. Choose a later end.',
    ru: 'Окончание раньше начала. Выберите более позднее окончание.',
  },
  'problem.milestone-needs-days': {
    en: 'Milestones and phases last whole days.',
    ru: 'Вехи и этапы длятся целыми днями.',
  },
  'problem.unknown-zone': {
    en: 'The time zone “{zone}” is not known here.',
    ru: 'Часовой пояс «{zone}» здесь неизвестен.',
  },
  'problem.rule-names-days': {
    en: 'The rule of this series names its days or hours itself. Change the rule, or move only this date.',
    ru: 'Дни или часы этого повтора названы в самом правиле. Измените правило или перенесите только эту дату.',
  },
  'problem.series-too-long': {
    en: 'This series has too many dates to be counted through. Change only this date, or give the series an end.',
    ru: 'В этом повторе слишком много дат, их не сосчитать. Измените только эту дату или задайте повтору конец.',
  },
  'problem.no-calendar': {
    en: 'The plan has no calendar to put this in.',
    ru: 'В плане нет календаря для этой записи.',
  },

  'problem.quota': {
    en: 'The disk is full, so this was not saved. Free some space and try again; nothing was lost.',
    ru: 'На диске нет места, поэтому изменение не сохранено. Освободите место и повторите; ничего не потеряно.',
  },
  'problem.blocked': {
    en: 'Another window holds an older version of the plan open. Close the other windows and try again.',
    ru: 'План открыт в другом окне старой версии. Закройте остальные окна и повторите.',
  },
  'problem.closed': {
    en: 'The plan was closed by another window, so this was not saved. Reload this window to go on.',
    ru: 'План закрыло другое окно, изменение не сохранено. Обновите это окно, чтобы продолжить.',
  },
  'problem.newer-version': {
    en: 'The plan was written by a newer Kalends. Update Kalends to open it; nothing was changed.',
    ru: 'План записан более новой версией Kalends. Обновите Kalends, чтобы открыть его; ничего не изменено.',
  },
  'problem.invalid-record': {
    en: 'Kalends made a record it cannot keep ({table}: {path}). Nothing was changed.',
    ru: 'Kalends создал запись, которую нельзя сохранить ({table}: {path}). Ничего не изменено.',
  },
  'problem.storage-unknown': {
    en: 'The plan could not be saved: {message}. Nothing was changed.',
    ru: 'План не удалось сохранить: {message}. Ничего не изменено.',
  },

  'problem.file-not-found': { en: 'There is no file “{path}”.', ru: 'Файла «{path}» нет.' },
  'problem.file-not-permitted': {
    en: '“{path}” cannot be written or read: access is denied. Choose another folder.',
    ru: '«{path}» нельзя прочитать или записать: нет доступа. Выберите другую папку.',
  },
  'problem.file-no-space': {
    en: 'There is no space left for “{path}”. Free some and try again.',
    ru: 'Для «{path}» не хватает места на диске. Освободите место и повторите.',
  },
  'problem.file-too-large': {
    en: '“{path}” is {size} MB; Kalends reads files up to {limit} MB. Export a shorter period and try again.',
    ru: '«{path}» занимает {size} МБ; Kalends читает файлы до {limit} МБ. Выгрузите период покороче и повторите.',
  },
  'problem.file-unknown': { en: '“{path}”: {message}', ru: '«{path}»: {message}' },

  'problem.area-crashed': {
    en: 'This part of the window stopped. Your plan is safe.',
    ru: 'Эта часть окна остановилась. План цел.',
  },
  'problem.try-again': { en: 'Try again', ru: 'Попробовать ещё раз' },
} as const satisfies Messages;
