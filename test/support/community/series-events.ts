import { CLOCKS, type FixtureEvent, type FixtureTime } from './fixture-event';

type Draft = Partial<FixtureEvent> & Pick<FixtureEvent, 'uid' | 'title' | 'when'>;

/** The series of both communities with their exceptions: 18 series and 10 changed dates. */
export function seriesEvents(): FixtureEvent[] {
  return [...clubSeries(), ...brandSeries(), ...changedDates()].map((draft) => ({
    notes: '',
    tags: [],
    status: 'CONFIRMED',
    location: '',
    reminders: [],
    series: null,
    originalStart: null,
    foreignLines: [],
    ...draft,
    uid: `${draft.uid}@community.example`,
  }));
}

function clubSeries(): Draft[] {
  return [
    {
      ...series('wednesday', 'Деловой завтрак клуба', clock('2026-09-02T09:00', 90, 'moscow')),
      series: { rule: 'FREQ=WEEKLY;BYDAY=WE', excluded: ['2026-12-30T09:00', '2027-01-06T09:00'] },
      tags: ['завтраки, Москва'],
      reminders: [60],
    },
    {
      ...series('third-thursday', 'Клубный ужин', clock('2026-09-17T19:00', 180, 'moscow')),
      series: { rule: 'FREQ=MONTHLY;BYDAY=3TH', excluded: ['2027-08-19T19:00'] },
      location: 'Дом на Патриарших',
      reminders: [1440, 120],
    },
    {
      ...series('last-friday', 'Открытый вечер: последняя пятница', clock('2026-09-25T20:00', 240, 'windowsMoscow')),
      series: { rule: 'FREQ=MONTHLY;BYDAY=-1FR', excluded: [] },
    },
    {
      ...series('birthday', 'День рождения клуба «Меридиан»', days('2016-10-09')),
      series: { rule: 'FREQ=YEARLY', excluded: [] },
      reminders: [10080],
    },
    {
      ...series('leap', 'Вечер 29 февраля', days('2024-02-29')),
      series: { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', excluded: [] },
    },
    {
      ...series('course', 'Курс «Финансы собственника», занятие', clock('2027-02-02T19:00', 120, 'moscow')),
      series: { rule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=16', excluded: ['2027-02-23T19:00'] },
    },
    {
      ...series('running', 'Беговой клуб', clock('2027-04-03T08:00', 60, 'moscow')),
      series: { rule: 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20271030T050000Z', excluded: [] },
    },
    {
      ...series('report', 'Отчёт совету', days('2026-09-30')),
      series: { rule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20271231', excluded: [] },
    },
    {
      ...series('duty', 'Дежурство в чате', days('2027-01-04', '2027-01-10')),
      series: { rule: 'FREQ=WEEKLY;INTERVAL=4', excluded: [] },
    },
  ];
}

function brandSeries(): Draft[] {
  return [
    {
      ...series('office-hours', 'Office hours', clock('2026-09-07T12:00', 60, 'newYork')),
      series: { rule: 'FREQ=WEEKLY;BYDAY=MO', excluded: ['2026-11-30T12:00', '2027-07-05T12:00'] },
      reminders: [10],
    },
    {
      ...series('show-and-tell', 'Show & tell', clock('2026-09-10T18:30', 75, 'newYork')),
      series: { rule: 'FREQ=MONTHLY;BYDAY=2TH,4TH', excluded: [] },
      tags: ['online'],
    },
    {
      ...series('planning', 'Quarter planning', days('2026-10-01', '2026-10-02')),
      series: { rule: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1', excluded: [] },
    },
    {
      ...series('standup', 'Moderators’ stand-up', clock('2026-11-02T14:00', 15, 'utc')),
      series: { rule: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=40', excluded: ['2026-11-26T14:00'] },
    },
    {
      ...series('payday', 'Ambassador rewards', days('2026-09-30')),
      series: { rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', excluded: [] },
    },
    {
      ...series('radio', 'Night radio', clock('2026-09-04T23:30', 90, 'newYork')),
      series: { rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU', excluded: [] },
    },
    {
      ...series('school', 'Call with the schools', clock('2026-09-14T17:15', 45, 'kathmandu')),
      series: { rule: 'FREQ=MONTHLY;BYMONTHDAY=14', excluded: [] },
    },
    {
      ...series('film', 'Film night', clock('2026-10-16T19:00', 150, 'floating')),
      series: { rule: 'FREQ=MONTHLY;BYDAY=3FR;COUNT=9', excluded: [] },
    },
    {
      ...series('fair', 'Makers’ fair', days('2026-09-12', '2026-09-13')),
      series: { rule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=2SA', excluded: [] },
    },
  ];
}

function changedDates(): Draft[] {
  return [
    changed(
      'wednesday',
      'Деловой завтрак клуба (переехал)',
      '2026-11-04T09:00',
      clock('2026-11-05T09:30', 90, 'moscow'),
    ),
    changed(
      'wednesday',
      'Деловой завтрак: встречаем Новый год',
      '2026-12-23T09:00',
      clock('2026-12-23T09:00', 150, 'moscow'),
    ),
    {
      ...changed('wednesday', 'Завтрак отменён', '2027-05-12T09:00', clock('2027-05-12T09:00', 90, 'moscow')),
      status: 'CANCELLED',
    },
    changed(
      'third-thursday',
      'Клубный ужин на теплоходе',
      '2027-06-17T19:00',
      clock('2027-06-19T18:00', 300, 'moscow'),
    ),
    changed(
      'last-friday',
      'Открытый вечер: в парке',
      '2027-05-28T20:00',
      clock('2027-05-28T19:00', 240, 'windowsMoscow'),
    ),
    changed('duty', 'Дежурство в чате: Ольга', '2027-03-01', days('2027-03-02', '2027-03-08')),
    changed(
      'office-hours',
      'Office hours with the founders',
      '2027-03-15T12:00',
      clock('2027-03-15T13:00', 90, 'newYork'),
    ),
    {
      ...changed('office-hours', 'Office hours', '2027-09-06T12:00', clock('2027-09-06T12:00', 60, 'newYork')),
      status: 'CANCELLED',
    },
    changed('standup', 'Stand-up from Kathmandu', '2026-11-10T14:00', clock('2026-11-10T20:30', 15, 'kathmandu')),
    changed('fair', 'Makers’ fair, one day longer', '2027-09-11', days('2027-09-11', '2027-09-13')),
  ];
}

function series(uid: string, title: string, when: FixtureTime) {
  return { uid, title, when };
}

function changed(uid: string, title: string, originalStart: string, when: FixtureTime): Draft {
  return { uid, title, when, originalStart };
}

function days(first: string, last = first): FixtureTime {
  return { kind: 'days', first, last };
}

function clock(start: string, minutes: number, name: keyof typeof CLOCKS): FixtureTime {
  return { kind: 'clock', start, minutes, clock: CLOCKS[name] };
}
