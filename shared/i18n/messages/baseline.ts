import type { Messages } from '#shared/i18n/message';

/** Baselines of the roadmap: what was frozen, and how far the plan has slipped from it. */
export const baselineMessages = {
  'command.freeze-plan': { en: 'Freeze the plan as a baseline…', ru: 'Зафиксировать план…' },
  'command.rename-baseline': { en: 'Rename the baseline…', ru: 'Переименовать базовый план…' },
  'command.delete-baseline': { en: 'Delete the baseline', ru: 'Удалить базовый план' },
  'command.compare-baseline': { en: 'Compare with a baseline', ru: 'Сравнить с базовым планом' },
  'command.compare-none': { en: 'Compare with no baseline', ru: 'Не сравнивать с базовым планом' },
  'action.freeze-plan': { en: 'Froze the plan as “{title}”', ru: 'План зафиксирован: «{title}»' },
  'action.compare-baseline': { en: 'Comparing with “{title}”', ru: 'Сравнение с «{title}»' },
  'action.compare-none': { en: 'Comparing with no baseline', ru: 'Сравнение убрано' },

  'baseline.menu': { en: 'Baseline', ru: 'Базовый план' },
  'baseline.compare': { en: 'Compare with', ru: 'Сравнить с' },
  'baseline.compare-with': { en: 'Compare with “{name}”', ru: 'Сравнить с «{name}»' },
  'baseline.entry': { en: '{name}, frozen {date}', ru: '{name}, от {date}' },
  'baseline.none': { en: 'Nothing', ru: 'Не сравнивать' },
  'baseline.rename': { en: 'Rename “{name}”…', ru: 'Переименовать «{name}»…' },
  'baseline.delete': { en: 'Delete “{name}”', ru: 'Удалить «{name}»' },
  'baseline.not-compared': { en: 'The plan is compared with no baseline', ru: 'План ни с чем не сравнивается' },
  'baseline.nothing-dated': { en: 'The plan holds nothing with a date', ru: 'В плане нет ничего с датой' },
  'baseline.freeze-title': { en: 'Freeze the plan', ru: 'Зафиксировать план' },
  'baseline.freeze-lead': {
    en: 'The dates of all phases and milestones are kept as they stand today. Later the picture shows beside each of them where it stood, and by how many days it slipped.',
    ru: 'Даты всех этапов и вех запомнятся такими, какие они сегодня. Потом рядом с каждым будет видно, где он стоял и на сколько дней сдвинулся.',
  },
  'baseline.freeze': { en: 'Freeze', ru: 'Зафиксировать' },
  'baseline.rename-title': { en: 'Rename the baseline', ru: 'Переименовать базовый план' },
  'baseline.save': { en: 'Save', ru: 'Сохранить' },
  'baseline.name': { en: 'Name', ru: 'Название' },
  'baseline.suggested': { en: 'Plan of {date}', ru: 'План на {date}' },
  'baseline.unnamed': {
    en: 'A baseline needs a name to be found by.',
    ru: 'Назовите базовый план, чтобы найти его потом.',
  },

  'roadmap.slip-later': { en: '+{days} d', ru: '+{days} дн.' },
  'roadmap.slip-earlier': { en: '−{days} d', ru: '−{days} дн.' },
  'roadmap.slip-late': { en: 'late', ru: 'с опозданием' },
  'roadmap.stood': { en: 'In the baseline: {when}', ru: 'В базовом плане: {when}' },
  'roadmap.stood-slipped': { en: 'In the baseline: {when} ({slip})', ru: 'В базовом плане: {when} ({slip})' },
  'roadmap.legend-baseline': { en: 'baseline', ru: 'базовый план' },
} as const satisfies Messages;
