import { CLOCKS, type FixtureEvent, type FixtureTime } from './fixture-event';
import { CHALLENGES, CLUB_CITIES, CLUB_TOPICS, FACTORIES, GUESTS, PARTNERS } from './topics';

/** A month of the fixture; `index` counts from the first one. */
export interface FixtureMonth {
  readonly index: number;
  /** `2027-03`. */
  readonly month: string;
}

type Draft = Partial<Omit<FixtureEvent, 'uid'>> & Pick<FixtureEvent, 'title' | 'when'>;

/** The single events of one month: nine of the club, eight of the brand community. */
export function monthlyEvents(month: FixtureMonth): FixtureEvent[] {
  return [...clubEvents(month), ...brandEvents(month)].map((draft, number) => ({
    uid: `${month.month}-${String(number + 1).padStart(2, '0')}@community.example`,
    notes: '',
    tags: [],
    status: 'CONFIRMED',
    location: '',
    reminders: [],
    series: null,
    originalStart: null,
    foreignLines: [],
    ...draft,
  }));
}

function clubEvents({ index, month }: FixtureMonth): Draft[] {
  const topic = pick(CLUB_TOPICS, index);
  const lastDay = `${month}-${String(14 + (index % 3)).padStart(2, '0')}`;
  return [
    {
      title: `Завтрак с экспертом: ${topic}`,
      when: clock(`${month}-04T08:30`, 90, 'moscow'),
      notes: `Говорим про то, что болит: ${topic}.\nВход по спискам; список у администратора, до 20:00 накануне.`,
      tags: ['офлайн', 'завтраки, Москва'],
      location: 'Ресторан «Северяне», Москва, Б. Никитская, 12',
      reminders: [60, 1440],
    },
    {
      title: `Мастермайнд: группа ${1 + (index % 4)}`,
      when: clock(`${month}-06T19:00`, 150, 'moscow'),
      tags: ['закрытое'],
      status: 'TENTATIVE',
      foreignLines: ['CLASS:PRIVATE', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'PRIORITY:5'],
    },
    {
      title: `Лекция «${pick(CLUB_TOPICS, index + 5)}» — открытая, можно с гостем`,
      when: clock(`${month}-09T18:30`, 120, 'moscow'),
      notes:
        'Запись останется в закрытом разделе. Вопросы лектору собираем заранее: чем конкретнее, тем полезнее ответ.',
      tags: ['лекции'],
      location: 'Лофт на Трёхгорке',
      reminders: [30],
      foreignLines: [
        'ORGANIZER;CN="Клуб «Меридиан», офис":mailto:office@meridian.example',
        'ATTENDEE;CN=Ольга Крылова;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:olga@meridian.example',
        'ATTENDEE;CN="Pavel; guests":mailto:pavel@meridian.example',
      ],
    },
    {
      title: `Экскурсия на производство: ${pick(FACTORIES, index)}`,
      when: clock(`${month}-11T11:00`, 240, 'windowsMoscow'),
      location: 'сбор у метро «ВДНХ»',
      reminders: [120],
      foreignLines: ['X-MICROSOFT-CDO-IMPORTANCE:1', 'GEO:55.822;37.641'],
    },
    {
      title: `Вебинар: ${pick(CLUB_TOPICS, index + 9)}`,
      when: clock(`${month}-13T17:00`, 60, 'moscow'),
      location: 'https://meet.example/webinar',
      tags: ['онлайн'],
      foreignLines: ['X-GOOGLE-CONFERENCE:https://meet.example/webinar'],
    },
    {
      title: `Выездная сессия: ${pick(CLUB_CITIES, index)}`,
      when: { kind: 'days', first: `${month}-12`, last: lastDay },
      notes: 'Берём удобную обувь, ноутбуки оставляем дома. Трансфер от офиса в 9:00, размещение парное.',
      tags: ['выезд', 'офлайн'],
      status: index % 5 === 0 ? 'CANCELLED' : 'CONFIRMED',
    },
    {
      title: 'Последний день для членских взносов',
      when: { kind: 'days', first: `${month}-25`, last: `${month}-25` },
      reminders: [4320],
    },
    {
      title: `Нетворкинг-вечер «${pick(CLUB_CITIES, index + 3)} знакомится»`,
      when: clock(`${month}-18T20:00`, 180, 'moscow'),
      tags: ['нетворкинг', 'офлайн'],
      status: 'TENTATIVE',
    },
    {
      title: 'Совет клуба 🎯: бюджет, партнёры, люди',
      when: clock(`${month}-27T23:00`, 120, 'moscow'),
      notes: 'Повестка:\n1) деньги;\n2) партнёры;\n3) кого зовём в \\ не зовём.',
    },
  ];
}

function brandEvents({ index, month }: FixtureMonth): Draft[] {
  return [
    {
      title: `Maker AMA with ${pick(GUESTS, index)}`,
      when: clock(`${month}-05T18:00`, 60, 'newYork'),
      notes: `Ask ${pick(GUESTS, index)} anything: tools, materials, mistakes. Questions go to the thread; the best three win a kit.`,
      tags: ['AMA', 'online'],
      reminders: [15],
      foreignLines: ['URL:https://makers.example/ama', 'COLOR:tomato'],
    },
    {
      title: 'Product feedback call',
      when: clock(`${month}-08T15:00`, 45, 'utc'),
      tags: ['research'],
      status: 'TENTATIVE',
    },
    {
      title: `Community challenge: ${pick(CHALLENGES, index)}`,
      when: { kind: 'days', first: `${month}-15`, last: `${month}-21` },
      tags: ['challenge, monthly', 'UGC'],
    },
    {
      title: 'Newsletter goes out',
      when: { kind: 'days', first: `${month}-01`, last: `${month}-01` },
      foreignLines: ['X-BRAND-TOOL;X-LIST="all, active":newsletter-7'],
    },
    {
      title: `Partner livestream with ${pick(PARTNERS, index)}`,
      when: clock(`${month}-16T13:00`, 75, 'customEastern'),
      tags: ['partners', 'online'],
      reminders: [10],
    },
    {
      title: 'Watch party (bring snacks)',
      when: clock(`${month}-20T19:30`, 120, 'floating'),
    },
    {
      title: 'Volunteer day: tools for village schools',
      when: clock(`${month}-22T09:00`, 360, 'kathmandu'),
      location: 'Patan Durbar Square',
      tags: ['volunteering'],
    },
    {
      title: 'Moderators’ retro',
      when: clock(`${month}-28T22:30`, 90, 'newYork'),
      notes: 'What went well, what did not, who needs a break.',
      status: 'TENTATIVE',
    },
  ];
}

function clock(start: string, minutes: number, name: keyof typeof CLOCKS): FixtureTime {
  return { kind: 'clock', start, minutes, clock: CLOCKS[name] };
}

function pick(from: readonly string[], index: number): string {
  return from[index % from.length]!;
}
