import type { Messages } from '#shared/i18n/message';

/** What the week and the day say. */
export const hoursMessages = {
  'hours.all-day': { en: 'all day', ru: 'весь день' },
  'hours.timed': { en: 'by the hour', ru: 'по часам' },
  'hours.label': { en: 'Hours of the week', ru: 'Часы недели' },
  'hours.day-label': { en: 'Hours of the day', ru: 'Часы дня' },
  'hours.zones': { en: 'Time zones', ru: 'Часовые пояса' },
  'hours.zone': { en: '{zone}, {offset}', ru: '{zone}, {offset}' },
  'hours.clash': { en: 'overlap', ru: 'накладка' },
  'hours.clock-change': { en: '{before}→{after} h', ru: '{before}→{after} ч' },
  'hours.clock-change-hint': {
    en: 'On this day the clocks are set from {before} to {after}',
    ru: 'В этот день часы переводят с {before} на {after}',
  },
  'hours.shift-hint': {
    en: 'On this day the clocks in {zone} differ from the hours at the side by {shift}',
    ru: 'В этот день часы в поясе «{zone}» расходятся со шкалой слева на {shift}',
  },
  'hours.place': { en: '{day}, {time}, {items}', ru: '{day}, {time}, {items}' },
  'hours.more': { en: '+{count}', ru: '+{count}' },
} as const satisfies Messages;
