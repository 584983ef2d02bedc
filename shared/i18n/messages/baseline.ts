import type { Messages } from '#shared/i18n/message';

/** Baselines of the roadmap: what was frozen, and how far the plan has slipped from it. */
export const baselineMessages = {
  'command.freeze-plan': { en: 'Freeze the plan as a baseline…', ru: 'Зафиксировать план как базовый…' },
  'command.rename-baseline': { en: 'Rename the baseline…', ru: 'Переименовать базовый план…' },
  'command.delete-baseline': { en: 'Delete the baseline', ru: 'Удалить базовый план' },
  'command.compare-baseline': { en: 'Compare with a baseline', ru: 'Сравнить с базовым планом' },
  'command.compare-none': { en: 'Stop comparing with a baseline', ru: 'Не сравнивать с базовым планом' },
  'action.freeze-plan': { en: 'Froze the plan as “{title}”', ru: 'План зафиксирован: «{title}»' },
  'action.compare-baseline': { en: 'Comparing with “{title}”', ru: 'Сравнение с «{title}»' },
  'action.compare-none': { en: 'No longer comparing with a baseline', ru: 'План больше не сравнивается с базовым' },

  'baseline.menu': { en: 'Baseline', ru: 'Базовый план' },
  'baseline.compare': { en: 'Compare with', ru: 'Сравнить с' },
  'baseline.compare-with': { en: 'Compare with “{name}”', ru: 'Сравнить с «{name}»' },
  'baseline.entry': { en: '{name}, frozen {date}', ru: '{name} ({date})' },
  'baseline.none': { en: 'Nothing', ru: 'Не сравнивать' },
  'baseline.rename': { en: 'Rename “{name}”…', ru: 'Переименовать «{name}»…' },
  'baseline.delete': { en: 'Delete “{name}”', ru: 'Удалить «{name}»' },
  'baseline.not-compared': { en: 'The plan is not compared with any baseline', ru: 'План ни с чем не сравнивается' },
  'baseline.nothing-dated': { en: 'The plan holds nothing with a date', ru: 'В плане нет ничего с датой' },
  'baseline.freeze-title': { en: 'Freeze the plan', ru: 'Зафиксировать план' },
  'baseline.freeze-lead': {
    en: 'The dates of all phases and milestones are kept as they stand today. Later the roadmap shows where each of them stood and by how many days it has slipped.',
    ru: 'Даты всех этапов и вех запомнятся такими, какие они сегодня. Потом на дорожной карте будет видно, что где стояло и на сколько дней сдвинулось.',
  },
  'baseline.freeze': { en: 'Freeze', ru: 'Зафиксировать' },
  'baseline.rename-title': { en: 'Rename the baseline', ru: 'Переименовать базовый план' },
  'baseline.save': { en: 'Save', ru: 'Сохранить' },
  'baseline.name': { en: 'Name', ru: 'Название' },
  'baseline.suggested': { en: 'Plan of {date}', ru: 'План от {date}' },
  'baseline.unnamed': {
    en: 'Give the baseline a name, so that you find it later.',
    ru: 'Назовите базовый план, чтобы найти его потом.',
  },

  'roadmap.slip-later': { en: '+{days} d', ru: '+{days} дн.' },
  'roadmap.slip-earlier': { en: '−{days} d', ru: '−{days} дн.' },
  'roadmap.slip-late': { en: 'late', ru: 'с опозданием' },
  'roadmap.stood': { en: 'In the baseline: {when}', ru: 'В базовом плане: {when}' },
  'roadmap.stood-slipped': { en: 'In the baseline: {when} ({slip})', ru: 'В базовом плане: {when} ({slip})' },
  'roadmap.legend-baseline': { en: 'baseline', ru: 'базовый план' },
} as const satisfies Messages;
