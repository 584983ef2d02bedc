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

  'weeks.number': { en: 'Wk {week}', ru: 'Нед. {week}' },
  'weeks.add': { en: 'Add a post: {channel}, {days}', ru: 'Добавить публикацию: {channel}, {days}' },

  'command.bulk-posts': { en: 'Posts on several days…', ru: 'Публикации на много дней…' },
  'bulk.title': { en: 'Posts on several days', ru: 'Публикации на много дней' },
  'bulk.lead': {
    en: 'A post on each of the chosen weekdays; one undo takes them all back.',
    ru: 'Публикация на каждый выбранный день недели; одна отмена убирает все.',
  },
  'bulk.weekdays': { en: 'On these weekdays', ru: 'По этим дням недели' },
  'bulk.time': { en: 'At', ru: 'Во сколько' },
  'bulk.from': { en: 'From', ru: 'С' },
  'bulk.until': { en: 'Until', ru: 'По' },
  'bulk.channels': { en: 'In these channels', ru: 'В этих каналах' },
  'bulk.pillars': { en: 'Pillars in turn', ru: 'Рубрики по очереди' },
  'bulk.pattern': { en: 'Title', ru: 'Название' },
  'bulk.pattern-hint': {
    en: "'{pillar}', '{date}' and '{number}' stand for what they name.",
    ru: "'{рубрика}', '{дата}' и '{номер}' заменяются на сами слова.",
  },
  'bulk.post': { en: 'Post', ru: 'Публикация' },
  'bulk.preview': { en: 'What will be created', ru: 'Что будет создано' },
  'bulk.count': {
    en: '{count, plural, =0 {No posts} one {# post} other {# posts}}',
    ru: '{count, plural, =0 {Публикаций нет} one {# публикация} few {# публикации} many {# публикаций} other {# публикации}}',
  },
  'bulk.create': {
    en: '{count, plural, =0 {Create} one {Create # post} other {Create # posts}}',
    ru: '{count, plural, =0 {Создать} one {Создать # публикацию} few {Создать # публикации} many {Создать # публикаций} other {Создать # публикации}}',
  },
  'bulk.quiet': { en: 'in quiet hours', ru: 'в тихие часы' },
  'bulk.blackout': { en: 'in a blackout', ru: 'в запретный период' },
  'bulk.too-close': { en: 'too near to another post', ru: 'слишком близко к другой публикации' },
  'bulk.count-quiet': { en: '{count} in quiet hours', ru: 'В тихие часы: {count}' },
  'bulk.count-blackout': { en: '{count} in a blackout', ru: 'В запретный период: {count}' },
  'bulk.count-too-close': {
    en: '{count} too near to another post',
    ru: 'Слишком близко к другой публикации: {count}',
  },
  'bulk.skip': { en: 'Leave these out', ru: 'Не создавать их' },
  'bulk.no-weekdays': { en: 'Choose at least one weekday.', ru: 'Выберите хотя бы один день недели.' },
  'bulk.ends-before-start': { en: 'This is before the first day.', ru: 'Это раньше первого дня.' },
  'bulk.no-such-days': {
    en: 'None of these weekdays lies between both days.',
    ru: 'Между этими датами нет таких дней недели.',
  },
  'bulk.too-many': {
    en: 'These would be {count, number} posts; at most {most, number} are created in one step.',
    ru: 'Получится публикаций: {count, number}; за один раз создаётся не больше {most, number}.',
  },
  'bulk.open': { en: 'On several days…', ru: 'На много дней…' },

  'record.channel': { en: 'Channel', ru: 'Канал' },
  'record.pillar': { en: 'Pillar', ru: 'Рубрика' },
  'record.name': { en: 'Name', ru: 'Название' },
  'record.platform': { en: 'Platform', ru: 'Площадка' },
  'record.back': { en: 'To the weeks', ru: 'К неделям' },
  'record.in-register': { en: 'Merge, archive, delete…', ru: 'Объединить, в архив, удалить…' },
  'record.gone-channels': { en: 'This channel is no longer here.', ru: 'Этого канала здесь больше нет.' },
  'record.gone-pillars': { en: 'This pillar is no longer here.', ru: 'Этой рубрики здесь больше нет.' },
  'record.odd-address': {
    en: 'This looks like no address. It is kept as it is.',
    ru: 'Не похоже на адрес. Сохранено как есть.',
  },
  'record.purpose-hint': {
    en: 'What new posts of this pillar are for, unless they say otherwise.',
    ru: 'Задача новых публикаций этой рубрики, если у них не указана своя.',
  },
  'record.no-rules-channels': {
    en: 'No rule names this channel yet. Say how often it speaks, and when it is quiet.',
    ru: 'Пока ни одно правило не говорит об этом канале. Задайте частоту и тихие часы.',
  },
  'record.no-rules-pillars': {
    en: 'No rule names this pillar yet. Say which share of the posts it takes.',
    ru: 'Пока ни одно правило не говорит об этой рубрике. Задайте её долю.',
  },
  'record.begin-quiet': { en: 'Quiet hours', ru: 'Тихие часы' },
  'record.begin-cadence': { en: 'Cadence', ru: 'Частота' },
  'record.begin-share': { en: 'Target share', ru: 'Доля' },
  'record.for-every-channel': { en: 'For every channel', ru: 'Для всех каналов' },
  'record.posts': { en: 'Posts', ru: 'Публикации' },
  'record.no-posts': { en: 'No posts in this month.', ru: 'В этом месяце публикаций нет.' },
} as const satisfies Messages;
