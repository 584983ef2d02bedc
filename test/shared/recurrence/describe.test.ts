import { describe, expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import type { Schedule } from '#shared/records/schedule';
import { describeRule } from '#shared/recurrence/describe';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';

/** The third Thursday of March. */
const evening: Schedule = {
  kind: 'timed',
  start: plainDateTime('2027-03-18T19:00'),
  zone: 'Europe/Moscow',
  minutes: 120,
};
const wholeDay: Schedule = { kind: 'all-day', first: plainDate('2027-03-18'), last: plainDate('2027-03-18') };

const say = (rule: string, language: 'en' | 'ru', schedule: Schedule = evening) =>
  describeRule(rule, schedule, createTranslate(language), language);

test.each([
  ['FREQ=DAILY', 'every day', 'каждый день'],
  ['FREQ=DAILY;INTERVAL=3', 'every 3 days', 'каждые 3 дня'],
  ['FREQ=DAILY;INTERVAL=10', 'every 10 days', 'каждые 10 дней'],
  ['FREQ=DAILY;INTERVAL=21', 'every 21 days', 'каждый 21 день'],
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'every weekday', 'по будням'],
  ['FREQ=WEEKLY', 'every Thursday', 'каждый четверг'],
  ['FREQ=WEEKLY;BYDAY=WE', 'every Wednesday', 'каждую среду'],
  ['FREQ=WEEKLY;BYDAY=SU', 'every Sunday', 'каждое воскресенье'],
  ['FREQ=WEEKLY;BYDAY=FR,TU', 'every Tuesday and Friday', 'по вторникам и пятницам'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,SA', 'every Monday, Wednesday and Saturday', 'по понедельникам, средам и субботам'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday', 'по будням'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'every day', 'каждый день'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR',
    'every 2 weeks on Tuesday and Friday',
    'каждые 2 недели по вторникам и пятницам',
  ],
  ['FREQ=WEEKLY;INTERVAL=5', 'every 5 weeks on Thursday', 'каждые 5 недель по четвергам'],
  ['FREQ=MONTHLY', 'on the 18th of each month', '18-го числа каждого месяца'],
  ['FREQ=MONTHLY;BYMONTHDAY=1', 'on the 1st of each month', '1-го числа каждого месяца'],
  ['FREQ=MONTHLY;BYMONTHDAY=15,1', 'on the 1st and 15th of each month', '1-го и 15-го числа каждого месяца'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', 'on the 31st of each month that has one', '31-го числа каждого месяца, где оно есть'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'on the last day of each month', 'в последний день каждого месяца'],
  ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=22', 'every 2 months on the 22nd', 'каждые 2 месяца 22-го числа'],
  ['FREQ=MONTHLY;BYDAY=3TH', 'every third Thursday of the month', 'каждый третий четверг месяца'],
  ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3', 'every third Thursday of the month', 'каждый третий четверг месяца'],
  ['FREQ=MONTHLY;BYDAY=1WE', 'every first Wednesday of the month', 'каждую первую среду месяца'],
  ['FREQ=MONTHLY;BYDAY=2SU', 'every second Sunday of the month', 'каждое второе воскресенье месяца'],
  [
    'FREQ=MONTHLY;BYDAY=2TU,4TU',
    'every second Tuesday and every fourth Tuesday of the month',
    'каждый второй вторник и каждый четвёртый вторник месяца',
  ],
  [
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=12',
    'on the last Friday of each month, 12 times',
    'в последнюю пятницу каждого месяца, 12 раз',
  ],
  ['FREQ=MONTHLY;BYDAY=-2MO', 'on the last but one Monday of each month', 'в предпоследний понедельник каждого месяца'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU', 'every 3 months on the second Tuesday', 'каждые 3 месяца во второй вторник'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'on the last working day of each month',
    'в последний рабочий день каждого месяца',
  ],
  ['FREQ=YEARLY', 'every year on 18 March', 'каждый год 18 марта'],
  ['FREQ=YEARLY;INTERVAL=5', 'every 5 years on 18 March', 'каждые 5 лет 18 марта'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'every year on 29 February', 'каждый год 29 февраля'],
  [
    'FREQ=YEARLY;BYMONTH=11;BYDAY=-1SU',
    'every year on the last Sunday of November',
    'каждый год в последнее воскресенье ноября',
  ],
  ['FREQ=DAILY;COUNT=1', 'every day, once', 'каждый день, 1 раз'],
  ['FREQ=DAILY;COUNT=3', 'every day, 3 times', 'каждый день, 3 раза'],
  ['FREQ=DAILY;COUNT=25', 'every day, 25 times', 'каждый день, 25 раз'],
])('%s is told as “%s” and «%s»', (rule, english, russian) => {
  expect(say(rule, 'en')).toEqual({ text: english, isBeyondWords: false });
  expect(say(rule, 'ru')).toEqual({ text: russian, isBeyondWords: false });
});

describe('the end of a series', () => {
  test.each([
    ['20270630T205959Z', evening, 'until 30 June', 'до 30 июня'],
    // 03:00 in Moscow: that day's evening is not reached any more
    ['20270630T000000Z', evening, 'until 29 June', 'до 29 июня'],
    ['20270630', evening, 'until 30 June', 'до 30 июня'],
    ['20270630', wholeDay, 'until 30 June', 'до 30 июня'],
    ['20280203', wholeDay, 'until 3 February 2028', 'до 3 февраля 2028'],
  ] as const)('UNTIL=%s is told as the last date that it allows', (until, schedule, english, russian) => {
    const rule = `FREQ=MONTHLY;BYDAY=3TH;UNTIL=${until}`;
    expect(say(rule, 'en', schedule).text).toBe(`every third Thursday of the month, ${english}`);
    expect(say(rule, 'ru', schedule).text).toBe(`каждый третий четверг месяца, ${russian}`);
  });
});

test.each([
  ['FREQ=HOURLY;COUNT=3', 'by a rule of its own, 3 times', 'по своему правилу, 3 раза'],
  ['FREQ=DAILY;BYHOUR=9,18', 'every day by a rule of its own', 'каждый день по своему правилу'],
  ['FREQ=WEEKLY;BYDAY=MO;BYMONTH=3', 'every week by a rule of its own', 'каждую неделю по своему правилу'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=FR', 'by a rule of its own', 'по своему правилу'],
  [
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=20270630T210000Z',
    'every month by a rule of its own, until 30 June',
    'каждый месяц по своему правилу, до 30 июня',
  ],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'every year by a rule of its own', 'каждый год по своему правилу'],
  ['FREQ=YEARLY;BYDAY=20MO', 'every year by a rule of its own', 'каждый год по своему правилу'],
  ['FREQ=YEARLY;BYMONTHDAY=1', 'every year by a rule of its own', 'каждый год по своему правилу'],
  ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31', 'every year by a rule of its own', 'каждый год по своему правилу'],
  ['FREQ=FORTNIGHTLY', 'by a rule of its own', 'по своему правилу'],
])('%s is told as a rule of its own with its end, not half of it', (rule, english, russian) => {
  expect(say(rule, 'en')).toEqual({ text: english, isBeyondWords: true });
  expect(say(rule, 'ru')).toEqual({ text: russian, isBeyondWords: true });
});
