import type { Messages } from '#shared/i18n/message';

/** The content policy as a screen: its parts, its year and mix, and the policy in words. */
export const policyMessages = {
  'shell.content': { en: 'Content', ru: 'Контент' },
  'content.tabs': { en: 'Parts of the content policy', ru: 'Части контентной политики' },
  'content.policy': { en: 'Policy', ru: 'Политика' },
  'content.weeks': { en: 'Weeks', ru: 'Недели' },
  'content.words': { en: 'In words', ru: 'Словами' },
  'command.content-words': { en: 'Content policy in words', ru: 'Контентная политика словами' },
  'command.findings': { en: 'Show the findings', ru: 'Показать замечания' },
  'command.new-rule': { en: 'New rule of the content policy', ru: 'Новое правило контентной политики' },
  'command.rule': { en: 'Rule of the content policy', ru: 'Правило контентной политики' },
  'command.rule-named': { en: 'Rule: {rule}', ru: 'Правило: {rule}' },
  'command.ready-rules': { en: 'Ready sets of rules', ru: 'Готовые наборы правил' },

  'policy.rules': { en: 'Rules', ru: 'Правила' },
  'policy.new': { en: 'New rule', ru: 'Новое правило' },
  'policy.sets': { en: 'Ready sets…', ru: 'Готовые наборы…' },
  'policy.no-rules': {
    en: 'A rule says what the plan should hold to: so many posts a week, an announcement before each event. From then on every change is checked.',
    ru: 'Правило говорит, чего держится план: сколько публикаций в неделю, за сколько дней анонс события. Дальше каждое изменение проверяется само.',
  },
  'policy.kind.cadence': { en: 'Cadence', ru: 'Частота' },
  'policy.kind.mix': { en: 'Mix', ru: 'Доли' },
  'policy.kind.quiet': { en: 'Quiet hours and days', ru: 'Тихие часы и дни' },
  'policy.kind.blackout': { en: 'Blackout', ru: 'Запретный период' },
  'policy.kind.spacing': { en: 'Spacing', ru: 'Интервалы' },
  'policy.kind.support': { en: 'Event support', ru: 'Поддержка событий' },
  'policy.kind.rhythm': { en: 'Rhythm of events', ru: 'Ритм событий' },
  'policy.kind.readiness': { en: 'Readiness', ru: 'Готовность' },
  'policy.kind.partners': { en: 'Partners', ru: 'Партнёры' },
  'policy.kind.overload': { en: 'Overload', ru: 'Перегрузка' },

  'policy.standing': { en: 'In every plan', ru: 'В любом плане' },

  'weeks.week': { en: 'Week', ru: 'Неделя' },
  'weeks.gap': { en: '{found} of ≥ {asked}', ru: '{found} из ≥ {asked}' },
  'weeks.no-channels': {
    en: 'Weeks stand here beside channels, and where a post lacks a gap says so. Add the first channel.',
    ru: 'Здесь недели по каналам: где публикации не хватает, виден пробел. Добавьте первый канал.',
  },
  'strip.no-channels': {
    en: 'Rules are about posts in channels. Add the first channel, and its year will stand here by weeks.',
    ru: 'Правила говорят о публикациях в каналах. Добавьте первый канал, и здесь будет его год по неделям.',
  },
  'policy.suggested': { en: 'To begin with', ru: 'С чего начать' },
  'policy.use': { en: 'Use', ru: 'Взять' },
  'policy.use-rule': { en: 'Use the rule “{rule}”', ru: 'Взять правило «{rule}»' },
  'weeks.add-channel': { en: 'Add a channel', ru: 'Добавить канал' },
  'mix.title': { en: 'Mix', ru: 'Доли' },
  'mix.earlier': { en: 'Earlier', ru: 'Раньше' },
  'mix.later': { en: 'Later', ru: 'Позже' },
  'mix.period': { en: 'Period of the mix', ru: 'За какой период' },
  'mix.quarter': { en: 'Q{quarter} {year}', ru: '{quarter} кв. {year}' },
  'mix.by-purpose': { en: 'By purpose', ru: 'По задачам' },
  'mix.by-pillar': { en: 'By pillar', ru: 'По рубрикам' },
  'mix.none': {
    en: 'There are no posts in this period, and no rule asks for a share.',
    ru: 'В этом периоде нет публикаций, и доли не заданы.',
  },
  'mix.legend': {
    en: '⊢ at least, ⊣ at most. Shares of {count, plural, one {# post} other {# posts}} of the period.',
    ru: '⊢ не меньше, ⊣ не больше. Доли от {count, plural, one {# публикации} few {# публикаций} many {# публикаций} other {# публикации}} за период.',
  },
  'strip.title': { en: '{year} by weeks', ru: '{year} год по неделям' },
  'strip.legend': {
    en: 'filled: posts are planned; dashed: fewer than asked',
    ru: 'заливка: публикации есть; пунктир: меньше, чем просили',
  },
  'strip.week': {
    en: '{days}: posts {planned}, asked {asked}',
    ru: '{days}: публикаций {planned}, просили {asked}',
  },
  'strip.gaps': {
    en: '{count, plural, one {# week} other {# weeks}} with fewer posts than asked',
    ru: '{count, plural, one {# неделя} few {# недели} many {# недель} other {# недели}}, где публикаций меньше, чем просили',
  },

  'action.mute': { en: 'Muted: {title}', ru: 'Скрыто: {title}' },
  'action.unmute': { en: 'Shown again: {title}', ru: 'Снова показано: {title}' },
  'action.add-rule': {
    en: '{count, plural, =1 {Added the rule “{title}”} other {Added # rules}}',
    ru: '{count, plural, =1 {Новое правило: «{title}»} one {Добавлено # правило} few {Добавлены # правила} many {Добавлено # правил} other {Добавлено # правила}}',
  },
  'action.edit-rule': { en: 'Changed the rule: “{title}”', ru: 'Изменено правило: «{title}»' },
  'action.delete-rule': { en: 'Deleted the rule “{title}”', ru: 'Удалено правило «{title}»' },
  'action.edit-policy': { en: 'Changed “{title}” of the policy', ru: 'Изменён раздел «{title}»' },

  'words.mission': { en: 'Mission', ru: 'Миссия' },
  'words.tone': { en: 'Tone of voice', ru: 'Как мы говорим' },
  'words.welcome': { en: 'What is welcome', ru: 'Что приветствуется' },
  'words.unwelcome': { en: 'What is not', ru: 'Что не принято' },
  'words.sanctions': { en: 'Rules and sanctions', ru: 'Правила и санкции' },
  'words.crisis': { en: 'Crisis protocol', ru: 'Если случился кризис' },
  'words.messages': { en: 'Message map', ru: 'Карта сообщений' },
  'words.mission-hint': {
    en: 'What the community is for, in a sentence or two',
    ru: 'Зачем сообщество, в одном-двух предложениях',
  },
  'words.tone-hint': {
    en: 'Who we are, how we write, what we never write; with examples',
    ru: 'Какие мы, как пишем и как не пишем; с примерами',
  },
  'words.welcome-hint': {
    en: 'What members are glad to see from each other',
    ru: 'Что участники рады видеть друг от друга',
  },
  'words.unwelcome-hint': { en: 'What is taken down, and why', ru: 'Что мы убираем и почему' },
  'words.sanctions-hint': {
    en: 'Warning, mute, ban: for what, for how long, who decides',
    ru: 'Предупреждение, молчание, бан: за что, на сколько, кто решает',
  },
  'words.crisis-hint': {
    en: 'Who does what in the first hour, by the fourth, within a day',
    ru: 'Кто что делает в первый час, к четвёртому, за сутки',
  },
  'words.messages-hint': {
    en: 'What people should learn, think, feel and do; whom for; why',
    ru: 'Что люди узнают, подумают, почувствуют, сделают; для кого; зачем',
  },
  'words.rules': { en: 'What Kalends checks of this', ru: 'Что из этого проверяет Kalends' },
  'words.edit': { en: 'Edit', ru: 'Изменить' },
  'words.cut': {
    en: 'The text goes on. All of it is there when you edit it.',
    ru: 'Текст длиннее: целиком он виден, когда вы его меняете.',
  },
  'words.copy': { en: 'Copy as plain text', ru: 'Скопировать текстом' },
  'words.copied': { en: 'Copied', ru: 'Скопировано' },
  'words.nothing': { en: 'nothing is written yet', ru: 'пока ничего не написано' },
} as const satisfies Messages;
