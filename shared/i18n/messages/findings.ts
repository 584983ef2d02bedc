import type { Messages } from '#shared/i18n/message';

/** What is found against the rules, and how it is mended. */
export const findingsMessages = {
  'severity.must': { en: 'Must', ru: 'Обязательно' },
  'severity.should': { en: 'Should', ru: 'Желательно' },
  'severity.note': { en: 'Note', ru: 'К сведению' },

  'finding.title': { en: 'Findings', ru: 'Замечания' },
  'finding.count': {
    en: '{count, plural, =0 {No findings} one {# finding} other {# findings}}',
    ru: '{count, plural, =0 {Замечаний нет} one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  },
  'finding.flagged': { en: 'something to mend', ru: 'есть замечания' },
  'finding.none': {
    en: 'Nothing to mend: the plan holds to its rules.',
    ru: 'Исправлять нечего: план держится правил.',
  },
  'finding.none-until': {
    en: 'Nothing to mend until {date}: the plan holds to its rules.',
    ru: 'До {date} исправлять нечего: план держится правил.',
  },
  'finding.check-failed': {
    en: 'The check of the plan has stopped, so some findings may be missing. The plan itself is safe.',
    ru: 'Проверка плана остановилась, поэтому видны, возможно, не все замечания. Сам план цел.',
  },
  'finding.check-again': { en: 'Check again', ru: 'Проверить заново' },
  'finding.none-without-rules': {
    en: 'Findings will stand here once there is a rule.',
    ru: 'Замечания появятся здесь, когда будет первое правило.',
  },
  'finding.none-by-rule': { en: 'This rule is kept.', ru: 'Это правило соблюдается.' },
  'finding.checking': { en: 'Checking the plan…', ru: 'План проверяется…' },
  'finding.group': { en: 'Group findings', ru: 'Порядок замечаний' },
  'finding.by-weight': { en: 'By weight', ru: 'По важности' },
  'finding.by-month': { en: 'By month', ru: 'По месяцам' },
  'finding.by-rule': { en: 'By rule', ru: 'По правилам' },
  'finding.horizon': { en: 'How far ahead', ru: 'На сколько вперёд' },
  'finding.horizon-28': { en: 'Next 4 weeks', ru: 'Ближайшие 4 недели' },
  'finding.horizon-91': { en: 'Next 3 months', ru: 'Ближайшие 3 месяца' },
  'finding.horizon-all': { en: 'All dates', ru: 'Все даты' },
  'finding.more': {
    en: '{count, plural, one {# more} other {# more}}',
    ru: 'ещё {count}',
  },
  'finding.found': { en: 'Found', ru: 'Найдено' },
  'finding.asked': { en: 'Asked', ru: 'Просили' },
  'finding.at-least': { en: 'at least {number}', ru: 'не меньше {number}' },
  'finding.at-most': { en: 'at most {number}', ru: 'не больше {number}' },
  'finding.posts': { en: 'posts', ru: 'публикации' },
  'finding.events': { en: 'events', ru: 'события' },
  'finding.activities': { en: 'activities', ru: 'активности' },
  'finding.items': { en: 'items', ru: 'записи' },
  'finding.too-few': { en: '{what}: {found} of at least {asked}', ru: '{what}: {found} из {asked}' },
  'finding.too-many': { en: '{what}: {found}, at most {asked}', ru: '{what}: {found}, а можно {asked}' },
  'finding.share-under': { en: '{part}: {share} %, at least {asked} %', ru: '{part}: {share} %, просили от {asked} %' },
  'finding.share-over': { en: '{part}: {share} %, at most {asked} %', ru: '{part}: {share} %, просили до {asked} %' },
  'finding.quiet': {
    en: '“{title}” comes out at {time}, in quiet hours',
    ru: '«{title}» выходит в {time}, в тихие часы',
  },
  'finding.quiet-day': { en: '“{title}” comes out on a quiet day', ru: '«{title}» выходит в тихий день' },
  'finding.blackout': { en: '“{title}” comes out in a blackout', ru: '«{title}» выходит в запретный период' },
  'finding.too-close': {
    en: '“{title}” comes {length} after another post',
    ru: '«{title}» выходит через {length} после другой публикации',
  },
  'finding.at-once': {
    en: '“{title}” comes out together with another post',
    ru: '«{title}» выходит вместе с другой публикацией',
  },
  'finding.announces': {
    en: '“{title}” has no announcement {days, plural, one {# day} other {# days}} before',
    ru: '«{title}»: нет анонса за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
  'finding.reminds': {
    en: '“{title}” has no reminder within {hours, plural, one {# hour} other {# hours}}',
    ru: '«{title}»: нет напоминания за {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  },
  'finding.recaps': {
    en: '“{title}” has no recap within {days, plural, one {# day} other {# days}}',
    ru: '«{title}»: нет итогов за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
  'finding.not-ready': { en: '“{title}” lacks {needs}', ru: '«{title}»: не хватает: {needs}' },
  'finding.poor-fit': {
    en: '“{title}”: {name} fits {found} of 100',
    ru: '«{title}»: {name}, соответствие {found} из 100',
  },
  'finding.overlap': {
    en: '{name} is at “{title}” and {count, plural, =1 {“{other}”} other {# other items}} at once',
    ru: '{name}: «{title}» и {count, plural, =1 {«{other}»} one {ещё # запись} few {ещё # записи} many {ещё # записей} other {ещё # записи}} в одно время',
  },
  'finding.double-booked': {
    en: '{name} is on two shifts at once: “{title}” and “{other}”',
    ru: '{name}: две смены сразу, «{title}» и «{other}»',
  },
  'finding.double-booked-here': {
    en: '{name} is on two shifts of “{title}” at once',
    ru: '{name}: две смены сразу, «{title}»',
  },
  'finding.understaffed': {
    en: '“{title}”: {found} of {asked} on the roster',
    ru: '«{title}»: на сменах {found} из {asked}',
  },
  'finding.owed-ours': {
    en: 'We owe {name} “{text}”, {days, plural, one {# day} other {# days}} late',
    ru: '{name}: за нами «{text}», просрочено на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
  'finding.owed-theirs': {
    en: '{name} owes us “{text}”, {days, plural, one {# day} other {# days}} late',
    ru: '{name}: за партнёром «{text}», просрочено на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
  'finding.late': {
    en: '“{title}” is {days, plural, one {# day} other {# days}} late',
    ru: '«{title}»: опоздание на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
  'finding.slipped': {
    en: '“{title}” slipped by {days, plural, one {# day} other {# days}} from the baseline “{name}”',
    ru: '«{title}»: сдвиг на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} от базового плана «{name}»',
  },
  'source.conflicts': { en: 'Nobody is in two places at once', ru: 'Никто не занят в двух местах сразу' },
  'source.roster': {
    en: 'Rosters are full a month before the event, and nobody is on two shifts at once',
    ru: 'За месяц до события смены заполнены, и никто не стоит на двух сразу',
  },
  'source.obligations': {
    en: 'What we and our partners promised is done on time',
    ru: 'Обязательства, наши и партнёров, выполняются в срок',
  },
  'source.baseline': { en: 'The roadmap keeps to its baseline', ru: 'Дорожная карта не отстаёт от базового плана' },
  'source.slips': { en: 'Milestones are reached on time', ru: 'Вехи достигаются в срок' },
  'finding.broken': {
    en: 'The rule speaks of {what}. Mend it or delete it.',
    ru: 'В правиле {what}. Исправьте его или удалите.',
  },
  'finding.mute': { en: 'Mute…', ru: 'Скрыть…' },
  'finding.mute-reason': { en: 'Why it may stay as it is', ru: 'Почему можно оставить так' },
  'finding.mute-do': { en: 'Mute', ru: 'Скрыть' },
  'finding.mute-cancel': { en: 'Cancel', ru: 'Не скрывать' },
  'finding.muted': { en: 'Muted with a reason', ru: 'Скрыто с причиной' },
  'finding.muted-count': {
    en: '{count, plural, one {# muted} other {# muted}} with a reason',
    ru: '{count, plural, one {# скрыто} few {# скрыто} many {# скрыто} other {# скрыто}} с причиной',
  },
  'finding.unmute': { en: 'Show again', ru: 'Показывать снова' },
  'finding.open-item': { en: 'Open “{title}”', ru: 'Открыть «{title}»' },
  'finding.show-rule': { en: 'Show the rule', ru: 'Показать правило' },
  'finding.fix': { en: 'Fix', ru: 'Исправить' },

  'along.move': {
    en: '{count, plural, one {Move its post along} other {Move its # posts along}}',
    ru: '{count, plural, =1 {Перенести и его публикацию} one {Перенести и # публикацию} few {Перенести и # публикации} many {Перенести и # публикаций} other {Перенести и # публикации}}',
  },
  'fix.create-announces': { en: 'Create the announcement', ru: 'Создать анонс' },
  'fix.create-reminds': { en: 'Create the reminder', ru: 'Создать напоминание' },
  'fix.create-recaps': { en: 'Create the recap', ru: 'Создать итоги' },
  'fix.create-post': { en: 'Create a post', ru: 'Создать публикацию' },
  'fix.post-title': { en: 'New post', ru: 'Новая публикация' },
  'fix.move': { en: 'Move to {when}', ru: 'Перенести на {when}' },
  'fix.preview-create': { en: 'A draft “{title}” on {when}', ru: 'Черновик «{title}», {when}' },
  'fix.preview-create-in': {
    en: 'A draft “{title}” on {when} in “{channel}”',
    ru: 'Черновик «{title}», {when}, канал «{channel}»',
  },
  'fix.preview-move': { en: 'Now {from}, then {to}', ru: 'Сейчас {from}, станет {to}' },
  'fix.impossible': { en: 'There is no allowed time left for it.', ru: 'Подходящего времени уже не осталось.' },
  'fix.spread': { en: 'Spread it out…', ru: 'Разгрузить…' },
  'fix.spread-move': { en: '“{title}”: {from} → {to}', ru: '«{title}»: {from} → {to}' },
  'fix.spread-do': {
    en: '{count, plural, one {Move # item} other {Move # items}}',
    ru: '{count, plural, one {Перенести # запись} few {Перенести # записи} many {Перенести # записей} other {Перенести # записи}}',
  },
  'fix.spread-impossible': {
    en: 'Nothing can move within two weeks without breaking another rule.',
    ru: 'За две недели в обе стороны ничего не перенести, не нарушив другого правила.',
  },
  'fix.open-at-place': { en: 'Enter the venue or link', ru: 'Указать место или ссылку' },
  'fix.open-at-approved': { en: 'Go to the stage', ru: 'Перейти к шагу' },
  'fix.open-at-checklist': { en: 'Go to the checklist', ru: 'Перейти к чек-листу' },
  'fix.assign': { en: 'Assign an owner', ru: 'Назначить, кто ведёт' },
} as const satisfies Messages;
