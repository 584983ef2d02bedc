import type { Messages } from '#shared/i18n/message';

/** Posts on their board, by weeks, in bulk, and the pages of channels and pillars. */
export const contentMessages = {
  'content.board': { en: 'Board', ru: 'Доска' },
  'command.content-board': { en: 'Posts: board by stage', ru: 'Публикации: доска по шагам' },
  'command.content-weeks': { en: 'Posts: weeks by channel', ru: 'Публикации: недели по каналам' },

  'board.more': {
    en: '{count, plural, one {# more} other {# more}}',
    ru: '{count, plural, one {Ещё #} few {Ещё #} many {Ещё #} other {Ещё #}}',
  },
  'board.empty': {
    en: 'Posts stand here by their stage, from the idea to what is out. Write down the first one.',
    ru: 'Здесь публикации стоят по шагам, от идеи до вышедших. Запишите первую.',
  },
  'board.nothing': { en: 'No post answers the filter.', ru: 'Под фильтр не подходит ни одна публикация.' },
  'board.repeats': { en: 'repeats', ru: 'повторяется' },
  'board.nobody': { en: 'Nobody leads it', ru: 'Никто не ведёт' },
  'board.held': { en: 'On hold', ru: 'Придержано' },
  'board.held-why': { en: 'On hold: {reason}', ru: 'Придержано: {reason}' },
  'board.quiet': { en: 'At {time}, in quiet hours', ru: 'В {time}, в тихие часы' },
  'board.quiet-day': { en: 'On a quiet day', ru: 'В тихий день' },
  'board.blackout': { en: 'In a blackout', ru: 'В запретный период' },
  'board.too-close': { en: '{length} after another post', ru: 'Через {length} после другой публикации' },
  'board.at-once': { en: 'Together with another post', ru: 'Вместе с другой публикацией' },
  'board.not-ready': { en: 'Lacks {needs}', ru: 'Не хватает: {needs}' },
} as const satisfies Messages;
