import type { Messages } from '#shared/i18n/message';

/** The roadmap: its tracks, its zooms, and what stands on it. */
export const roadmapMessages = {
  'roadmap.not-shown': { en: 'Only on the roadmap', ru: 'Только в дорожной карте' },
  'roadmap.label': { en: 'Roadmap', ru: 'Дорожная карта' },
  'roadmap.scope': { en: 'Whose plan', ru: 'Чей план' },
  'roadmap.general': { en: 'General plan', ru: 'Общий план' },
  'roadmap.individual': { en: 'Individual', ru: 'Личные' },
  'roadmap.person': { en: 'Whose individual plan', ru: 'Чей личный план' },
  'roadmap.zoom': { en: 'How much is shown', ru: 'Сколько показано' },
  'roadmap.months-24': { en: '2 years', ru: '2 года' },
  'roadmap.months-12': { en: 'Year', ru: 'Год' },
  'roadmap.months-6': { en: 'Half', ru: 'Полгода' },
  'roadmap.months-3': { en: 'Quarter', ru: 'Квартал' },
  'roadmap.months-1': { en: 'Month', ru: 'Месяц' },
  'roadmap.key-events': { en: 'Key events', ru: 'Ключевые события' },
  'roadmap.today': { en: 'Today {date}', ru: 'Сегодня {date}' },
  'roadmap.quarter': { en: 'Q{quarter} {year}', ru: '{quarter} кв. {year}' },
  'roadmap.no-track': { en: 'No track', ru: 'Без направления' },
  'roadmap.percent': { en: '{percent}%', ru: '{percent} %' },
  'roadmap.track': {
    en: '{name}: {count, plural, =0 {nothing in view} one {# item in view} other {# items in view}}',
    ru: '{name}: {count, plural, =0 {в этом периоде пусто} one {# запись в этом периоде} few {# записи в этом периоде} many {# записей в этом периоде} other {# записи в этом периоде}}',
  },
  'roadmap.item': { en: '{kind} “{title}”, {when}, {stage}', ru: '{kind} «{title}», {when}, {stage}' },
  'roadmap.dependency': {
    en: '“{later}” waits for “{earlier}”',
    ru: '«{later}» после «{earlier}»',
  },
  'roadmap.violated': {
    en: '“{later}” begins {days, plural, one {# day} other {# days}} too early: it waits for “{earlier}”',
    ru: '«{later}» начинается раньше на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: сначала «{earlier}»',
  },
  'roadmap.status-idea': { en: 'idea', ru: 'идея' },
  'roadmap.status-planned': { en: 'planned', ru: 'в плане' },
  'roadmap.status-confirmed': { en: 'confirmed', ru: 'подтверждено' },
  'roadmap.status-done': { en: 'done', ru: 'готово' },
  'roadmap.status-cancelled': { en: 'dropped', ru: 'снято' },
  'roadmap.legend-dependency': { en: 'dependency', ru: 'зависимость' },
  'roadmap.legend-violated': { en: 'too early', ru: 'слишком рано' },
  'roadmap.legend-blackout': { en: 'blackout', ru: 'запретный период' },
  'roadmap.more': { en: '+{count}', ru: '+{count}' },
  'roadmap.folded-milestones': {
    en: '{count, plural, one {# milestone} other {# milestones}}',
    ru: '{count, plural, one {# веха} few {# вехи} many {# вех} other {# вехи}}',
  },
  'roadmap.folded-phases': {
    en: '{count, plural, one {# phase} other {# phases}}',
    ru: '{count, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}',
  },
  'roadmap.folded-nothing': { en: 'nothing in view', ru: 'в этом периоде пусто' },
  'roadmap.track-head': {
    en: 'Track “{name}”. Enter folds it, Alt with up and down moves it',
    ru: 'Направление «{name}». Enter сворачивает, Alt со стрелками вверх и вниз переставляет',
  },
  'roadmap.tie': { en: 'Drag to what has to wait for it', ru: 'Протяните к тому, что от этого зависит' },
  'roadmap.was': { en: 'was {when}', ru: 'было {when}' },
  'roadmap.days-and-others': {
    en: '{days} and {count, plural, one {# more} other {# more}}',
    ru: '{days} и ещё {count}',
  },
  'roadmap.hand-whole': {
    en: 'Arrows: a day or a track; with Shift a week; Home, End: an end; Enter lays it down, Esc puts it back',
    ru: 'Стрелки: день или направление, с Shift неделя; Home, End: край; Enter – положить, Esc – вернуть',
  },
  'roadmap.hand-start': {
    en: 'Arrows move its first day, with Shift by a week; Enter lays it down, Esc puts it back',
    ru: 'Стрелки двигают первый день, с Shift на неделю; Enter – положить, Esc – вернуть',
  },
  'roadmap.hand-end': {
    en: 'Arrows move its last day, with Shift by a week; Enter lays it down, Esc puts it back',
    ru: 'Стрелки двигают последний день, с Shift на неделю; Enter – положить, Esc – вернуть',
  },
  'roadmap.tie-asked': { en: 'What waits for “{title}”?', ru: 'Что будет после «{title}»?' },
  'roadmap.tie-keys': {
    en: 'Arrows walk, Enter chooses, Esc gives up',
    ru: 'Стрелки – выбор, Enter – связать, Esc – отмена',
  },
  'roadmap.dependencies': { en: 'Dependencies', ru: 'Зависимости' },
  'roadmap.no-dependencies': { en: 'Nothing waits here', ru: 'Здесь зависимостей нет' },
  'roadmap.lag': { en: 'Days between', ru: 'Дней между ними' },
  'roadmap.lag-of': {
    en: 'Days between “{earlier}” and “{later}”',
    ru: 'Дней между «{earlier}» и «{later}»',
  },
  'roadmap.not-days': { en: 'Give a whole number of days', ru: 'Нужно целое число дней' },
  'roadmap.untie': {
    en: 'Let “{later}” no longer wait for “{earlier}”',
    ru: 'Убрать зависимость: «{later}» после «{earlier}»',
  },
  'roadmap.several': { en: 'All that is selected', ru: 'Всё выделенное' },
  'roadmap.selected': {
    en: '{count, plural, one {# selected} other {# selected}}',
    ru: '{count, plural, one {Выделена # запись} few {Выделены # записи} many {Выделено # записей} other {Выделено # записи}}',
  },
  'roadmap.shift-days': { en: 'Shift by days', ru: 'Сдвинуть на дни' },
  'roadmap.shift-by': {
    en: '{days, plural, one {Shift by # day} other {Shift by # days}}',
    ru: '{days, plural, one {Сдвинуть на # день} few {Сдвинуть на # дня} many {Сдвинуть на # дней} other {Сдвинуть на # дня}}',
  },
  'roadmap.nothing-to-select': { en: 'Nothing stands on the roadmap', ru: 'В дорожной карте пусто' },
  'roadmap.not-several': { en: 'Select several items first', ru: 'Сначала выделите несколько записей' },
  'roadmap.no-next-track': { en: 'No further track', ru: 'Дальше нет направления' },
  'roadmap.nothing-late': {
    en: 'Nothing that waits for it is too early',
    ru: 'Всё, что от этого зависит, начинается вовремя',
  },
  'roadmap.shift-asked': {
    en: '{count, plural, one {# item waits for this and begins too early} other {# items wait for this and begin too early}}',
    ru: '{count, plural, one {# запись зависит от этой и начинается слишком рано} few {# записи зависят от этой и начинаются слишком рано} many {# записей зависят от этой и начинаются слишком рано} other {# записи зависят от этой и начинаются слишком рано}}',
  },
  'roadmap.shift-one': { en: '{title}: {from} → {to}', ru: '{title}: {from} → {to}' },
  'roadmap.shift-more': { en: 'and {count} more', ru: 'и ещё {count}' },
  'roadmap.shift': {
    en: '{count, plural, one {Shift it} other {Shift # items}}',
    ru: '{count, plural, one {Сдвинуть} few {Сдвинуть # записи} many {Сдвинуть # записей} other {Сдвинуть # записи}}',
  },
  'roadmap.leave': { en: 'Leave', ru: 'Оставить' },
  'roadmap.no-tracks': {
    en: 'A roadmap shows where the community goes. It begins with a track, such as “Members” or “Spring gathering”: phases and milestones stand on it.',
    ru: 'Дорожная карта показывает, куда идёт сообщество. Начните с направления, например «Участники» или «Весенний сбор»: на нём стоят этапы и вехи.',
  },
  'roadmap.add-track': { en: 'Add a track', ru: 'Добавить направление' },
  'roadmap.no-items': {
    en: 'The tracks are there; now the way along them. A phase lasts from one day to another, a milestone is the day on which something is reached.',
    ru: 'Направления есть, осталось проложить по ним путь. Этап длится от дня до дня, веха – это день, к которому что-то достигнуто.',
  },
  'roadmap.no-plan': {
    en: 'This person has no plan yet. A milestone becomes part of it when its details say whose plan it belongs to.',
    ru: 'У этого человека пока нет плана. Веха войдёт в него, если указать в её подробностях, чей это план.',
  },
  'roadmap.to-general': { en: 'Show the general plan', ru: 'Показать общий план' },
} as const satisfies Messages;
