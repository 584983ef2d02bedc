import type { Messages } from '#shared/i18n/message';

/** How often something repeats, in words for the middle of a sentence, and the editor of that. */
export const recurrenceMessages = {
  'recurrence.days': {
    en: '{interval, plural, =1 {every day} other {every # days}}',
    ru: '{interval, plural, =1 {каждый день} one {каждый # день} few {каждые # дня} many {каждые # дней} other {каждые # дня}}',
  },
  'recurrence.workdays': { en: 'every weekday', ru: 'по будням' },
  'recurrence.every-weekday': {
    en: 'every {weekday, select, MO {Monday} TU {Tuesday} WE {Wednesday} TH {Thursday} FR {Friday} SA {Saturday} other {Sunday}}',
    ru: '{weekday, select, MO {каждый понедельник} TU {каждый вторник} WE {каждую среду} TH {каждый четверг} FR {каждую пятницу} SA {каждую субботу} other {каждое воскресенье}}',
  },
  'recurrence.on-MO': { en: 'Monday', ru: 'понедельникам' },
  'recurrence.on-TU': { en: 'Tuesday', ru: 'вторникам' },
  'recurrence.on-WE': { en: 'Wednesday', ru: 'средам' },
  'recurrence.on-TH': { en: 'Thursday', ru: 'четвергам' },
  'recurrence.on-FR': { en: 'Friday', ru: 'пятницам' },
  'recurrence.on-SA': { en: 'Saturday', ru: 'субботам' },
  'recurrence.on-SU': { en: 'Sunday', ru: 'воскресеньям' },
  'recurrence.weeks': {
    en: '{interval, plural, =1 {every {days}} other {every # weeks on {days}}}',
    ru: '{interval, plural, =1 {по {days}} one {каждую # неделю по {days}} few {каждые # недели по {days}} many {каждые # недель по {days}} other {каждые # недели по {days}}}',
  },
  'recurrence.date': { en: '{date, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', ru: '{date}-го' },
  'recurrence.last-date': { en: 'last day', ru: 'последнего' },
  'recurrence.month-dates': {
    en: '{interval, plural, =1 {on the {dates} of each month} other {every # months on the {dates}}}',
    ru: '{interval, plural, =1 {{dates} числа каждого месяца} one {каждый # месяц {dates} числа} few {каждые # месяца {dates} числа} many {каждые # месяцев {dates} числа} other {каждые # месяца {dates} числа}}',
  },
  'recurrence.where-there-is-one': { en: ' that has one', ru: ', где оно есть' },
  'recurrence.month-last-day': {
    en: '{interval, plural, =1 {on the last day of each month} other {every # months on the last day}}',
    ru: '{interval, plural, =1 {в последний день каждого месяца} one {каждый # месяц в последний день} few {каждые # месяца в последний день} many {каждые # месяцев в последний день} other {каждые # месяца в последний день}}',
  },
  'recurrence.month-workday': {
    en: '{interval, plural, =1 {on the {nth, select, n1 {first} other {last}} working day of each month} other {every # months on the {nth, select, n1 {first} other {last}} working day}}',
    ru: '{interval, plural, =1 {в {nth, select, n1 {первый} other {последний}} рабочий день каждого месяца} one {каждый # месяц в {nth, select, n1 {первый} other {последний}} рабочий день} few {каждые # месяца в {nth, select, n1 {первый} other {последний}} рабочий день} many {каждые # месяцев в {nth, select, n1 {первый} other {последний}} рабочий день} other {каждые # месяца в {nth, select, n1 {первый} other {последний}} рабочий день}}',
  },
  'recurrence.every-nth': {
    en: 'every {nth, select, n1 {first} n2 {second} n3 {third} n4 {fourth} other {fifth}} {weekday, select, MO {Monday} TU {Tuesday} WE {Wednesday} TH {Thursday} FR {Friday} SA {Saturday} other {Sunday}}',
    ru: '{weekday, select, WE {каждую {nth, select, n1 {первую} n2 {вторую} n3 {третью} n4 {четвёртую} other {пятую}} среду} FR {каждую {nth, select, n1 {первую} n2 {вторую} n3 {третью} n4 {четвёртую} other {пятую}} пятницу} SA {каждую {nth, select, n1 {первую} n2 {вторую} n3 {третью} n4 {четвёртую} other {пятую}} субботу} SU {каждое {nth, select, n1 {первое} n2 {второе} n3 {третье} n4 {четвёртое} other {пятое}} воскресенье} other {каждый {nth, select, n1 {первый} n2 {второй} n3 {третий} n4 {четвёртый} other {пятый}} {weekday, select, MO {понедельник} TU {вторник} other {четверг}}}}',
  },
  'recurrence.of-the-month': { en: '{days} of the month', ru: '{days} месяца' },
  'recurrence.on-nth': {
    en: 'on the {nth, select, n1 {first} n2 {second} n3 {third} n4 {fourth} n5 {fifth} last1 {last} other {last but one}} {weekday, select, MO {Monday} TU {Tuesday} WE {Wednesday} TH {Thursday} FR {Friday} SA {Saturday} other {Sunday}}',
    ru: '{nth, select, n2 {во} other {в}} {weekday, select, WE {{nth, select, n1 {первую} n2 {вторую} n3 {третью} n4 {четвёртую} n5 {пятую} last1 {последнюю} other {предпоследнюю}} среду} FR {{nth, select, n1 {первую} n2 {вторую} n3 {третью} n4 {четвёртую} n5 {пятую} last1 {последнюю} other {предпоследнюю}} пятницу} SA {{nth, select, n1 {первую} n2 {вторую} n3 {третью} n4 {четвёртую} n5 {пятую} last1 {последнюю} other {предпоследнюю}} субботу} SU {{nth, select, n1 {первое} n2 {второе} n3 {третье} n4 {четвёртое} n5 {пятое} last1 {последнее} other {предпоследнее}} воскресенье} other {{nth, select, n1 {первый} n2 {второй} n3 {третий} n4 {четвёртый} n5 {пятый} last1 {последний} other {предпоследний}} {weekday, select, MO {понедельник} TU {вторник} other {четверг}}}}',
  },
  'recurrence.month-weekdays': {
    en: '{interval, plural, =1 {{on} of each month} other {every # months {on}}}',
    ru: '{interval, plural, =1 {{on} каждого месяца} one {каждый # месяц {on}} few {каждые # месяца {on}} many {каждые # месяцев {on}} other {каждые # месяца {on}}}',
  },
  'recurrence.year-date': {
    en: '{interval, plural, =1 {every year on {date}} other {every # years on {date}}}',
    ru: '{interval, plural, =1 {каждый год {date}} one {каждый # год {date}} few {каждые # года {date}} many {каждые # лет {date}} other {каждые # года {date}}}',
  },
  'recurrence.year-weekday': {
    en: '{interval, plural, =1 {every year {on} of {month}} other {every # years {on} of {month}}}',
    ru: '{interval, plural, =1 {каждый год {on} {month}} one {каждый # год {on} {month}} few {каждые # года {on} {month}} many {каждые # лет {on} {month}} other {каждые # года {on} {month}}}',
  },
  'recurrence.until': { en: ', until {date}', ru: ', до {date}' },
  'recurrence.times': {
    en: ', {count, plural, =1 {once} =2 {twice} other {# times}}',
    ru: ', {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  },
  'recurrence.own-rule': {
    en: '{frequency, select, YEARLY {every year by a rule of its own} MONTHLY {every month by a rule of its own} WEEKLY {every week by a rule of its own} DAILY {every day by a rule of its own} other {by a rule of its own}}',
    ru: '{frequency, select, YEARLY {каждый год по своему правилу} MONTHLY {каждый месяц по своему правилу} WEEKLY {каждую неделю по своему правилу} DAILY {каждый день по своему правилу} other {по своему правилу}}',
  },

  'recurrence.label': { en: 'Repeats', ru: 'Повтор' },
  'recurrence.never': { en: 'Does not repeat', ru: 'Не повторяется' },
  'recurrence.custom': { en: 'Custom…', ru: 'Настроить…' },
  'recurrence.panel': { en: 'How it repeats', ru: 'Как повторяется' },
  'recurrence.every': { en: 'Every', ru: 'Раз в' },
  'recurrence.unit': {
    en: '{unit, select, days {{count, plural, one {day} other {days}}} weeks {{count, plural, one {week} other {weeks}}} months {{count, plural, one {month} other {months}}} other {{count, plural, one {year} other {years}}}}',
    ru: '{unit, select, days {{count, plural, one {день} few {дня} many {дней} other {дня}}} weeks {{count, plural, one {неделю} few {недели} many {недель} other {недели}}} months {{count, plural, one {месяц} few {месяца} many {месяцев} other {месяца}}} other {{count, plural, one {год} few {года} many {лет} other {года}}}}',
  },
  'recurrence.unit-label': { en: 'Days, weeks, months or years', ru: 'Дней, недель, месяцев или лет' },
  'recurrence.weekdays': { en: 'On these days', ru: 'По этим дням' },
  'recurrence.on': { en: 'On which day', ru: 'В какой день' },
  'recurrence.day': { en: 'On', ru: 'День' },
  'recurrence.way': { en: 'How the day is named', ru: 'Как назван день' },
  'recurrence.by-date': { en: 'day', ru: 'число' },
  'recurrence.date-of-month': { en: 'Day of the month', ru: 'Число месяца' },
  'recurrence.last-of-month': { en: 'the last', ru: 'последнее' },
  'recurrence.weekday': { en: 'Day of the week', ru: 'День недели' },
  'recurrence.in-month': { en: 'In', ru: 'Месяц' },
  'recurrence.month': { en: 'Month', ru: 'Месяц' },
  'recurrence.the-nth': {
    en: 'the {nth, select, n1 {first} n2 {second} n3 {third} n4 {fourth} n5 {fifth} last1 {last} other {last but one}}{weekday, select, other {}}',
    ru: '{weekday, select, WE {{nth, select, n1 {первая} n2 {вторая} n3 {третья} n4 {четвёртая} n5 {пятая} last1 {последняя} other {предпоследняя}}} FR {{nth, select, n1 {первая} n2 {вторая} n3 {третья} n4 {четвёртая} n5 {пятая} last1 {последняя} other {предпоследняя}}} SA {{nth, select, n1 {первая} n2 {вторая} n3 {третья} n4 {четвёртая} n5 {пятая} last1 {последняя} other {предпоследняя}}} SU {{nth, select, n1 {первое} n2 {второе} n3 {третье} n4 {четвёртое} n5 {пятое} last1 {последнее} other {предпоследнее}}} other {{nth, select, n1 {первый} n2 {второй} n3 {третий} n4 {четвёртый} n5 {пятый} last1 {последний} other {предпоследний}}}}',
  },
  'recurrence.ends': { en: 'Ends', ru: 'Заканчивается' },
  'recurrence.end-never': { en: 'never', ru: 'никогда' },
  'recurrence.end-on': { en: 'on a date', ru: 'в день' },
  'recurrence.end-after': { en: 'after', ru: 'после' },
  'recurrence.last-day': { en: 'Last day', ru: 'Последний день' },
  'recurrence.count': { en: 'How many times', ru: 'Сколько раз' },
  'recurrence.count-unit': {
    en: '{count, plural, one {time} other {times}}',
    ru: '{count, plural, one {раза} few {раз} many {раз} other {раз}}',
  },
  'recurrence.save': { en: 'Save', ru: 'Сохранить' },
  'recurrence.cancel': { en: 'Cancel', ru: 'Не менять' },
  'recurrence.whole-series': {
    en: 'The whole series changes.',
    ru: 'Изменится весь повтор.',
  },
  'recurrence.first-moves': {
    en: 'The first date will be {date}.',
    ru: 'Первый раз будет {date}.',
  },
  'recurrence.own-dates': {
    en: '{changed, plural, =0 {} one {# date was changed on its own and stays as it is.} other {# dates were changed on their own and stay as they are.}} {removed, plural, =0 {} one {# date was removed and stays so.} other {# dates were removed and stay so.}}',
    ru: '{changed, plural, =0 {} one {# раз изменён отдельно и останется как есть.} few {# раза изменены отдельно и останутся как есть.} many {# раз изменены отдельно и останутся как есть.} other {# раза изменены отдельно и останутся как есть.}} {removed, plural, =0 {} one {# раз удалён и не вернётся.} few {# раза удалены и не вернутся.} many {# раз удалены и не вернутся.} other {# раза удалены и не вернутся.}}',
  },
  'recurrence.strays': {
    en: 'Changed on their own, and no longer dates of this series:',
    ru: 'Изменены отдельно и больше не попадают на даты повтора:',
  },
  'recurrence.first-only': { en: 'Only the first date is shown.', ru: 'Показана только первая дата.' },
  'recurrence.from-here': {
    en: 'This date and all later ones change; earlier ones stay.',
    ru: 'Изменятся эта дата и все после неё; прежние останутся.',
  },
  'recurrence.beyond': {
    en: 'This rule came from another program. It is kept as it is; what you choose here takes its place.',
    ru: 'Это правило из другой программы. Оно хранится как есть; то, что вы выберете здесь, его заменит.',
  },
  'recurrence.bad-interval': { en: 'Type a number from 1 to 999.', ru: 'Напишите число от 1 до 999.' },
  'recurrence.no-weekday': { en: 'Choose at least one day of the week.', ru: 'Выберите хотя бы один день недели.' },

  'problem.cannot-repeat': {
    en: 'Milestones and phases do not repeat. Duplicate it instead.',
    ru: 'Вехи и этапы не повторяются. Сделайте копию.',
  },
  'problem.never-happens': {
    en: 'There is no such day in any year. Choose another one.',
    ru: 'Такого дня не бывает. Выберите другой.',
  },
  'problem.series-ends-before-start': {
    en: 'The series would end before its first date. Choose a later last day.',
    ru: 'Повтор закончился бы раньше первого раза. Выберите последний день позже.',
  },
  'problem.rule-unreadable': {
    en: 'This rule cannot be read. Choose how the item repeats anew.',
    ru: 'Это правило нельзя прочитать. Настройте повтор заново.',
  },
  'problem.rule-unsupported': {
    en: 'Kalends does not know this kind of rule. Choose a simpler one.',
    ru: 'Такие правила Kalends не знает. Выберите правило проще.',
  },
  'problem.rule-too-frequent': {
    en: 'This is more often than a plan can show. Choose a longer interval.',
    ru: 'Это чаще, чем план может показать. Выберите интервал больше.',
  },
  'problem.rule-too-many': {
    en: 'These are more dates than a plan can show. Choose an earlier end.',
    ru: 'Это больше дат, чем план может показать. Выберите окончание раньше.',
  },
} as const satisfies Messages;
