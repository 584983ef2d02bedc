import { emptyShift } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { emptyPartner } from '#shared/records/partner';
import { emptyPerson } from '#shared/records/person';
import { emptyPlacement } from '#shared/records/post';
import { add, type Change } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { evening, item } from './plan-on-screen';

const entry = (id: string, name: string, hue: number) => ({ id, name, hue, order: hue, archived: false });
const person = (id: string, name: string, hue: number) => ({ ...emptyPerson, ...entry(id, name, hue) });
const channel = { ...entry('tg', 'Клуб в Телеграме', 2), platform: 'telegram', address: '', zone: null } as const;

/** The register entries that the full items refer to. */
export const registers: readonly Change[] = [
  add('people', person('anna', 'Anna Orlova', 2)),
  add('people', person('pavel', 'Павел Ким', 5)),
  add('partners', { ...emptyPartner, ...entry('halcyon', 'Halcyon Coffee', 4) }),
  add('channels', channel),
  add('pillars', { ...entry('stories', 'Stories of members', 6), purpose: null }),
  add('tracks', { ...entry('growth', 'Growth', 7), ownerId: null }),
  add('goals', entry('bond', 'Deepen the bond', 1)),
  add('segments', entry('newcomers', 'Newcomers', 3)),
  add('tags', entry('core', 'core', 8)),
];

const shared = {
  notes: 'Three tables by topics.',
  internalNotes: 'Ask the owner of the hall',
  tags: ['core', 'весна'],
  ownerId: 'anna',
  key: true,
  goalIds: ['bond'],
  segmentIds: ['newcomers'],
  checklist: [
    { id: '1', text: 'Площадка забронирована', ownerId: 'pavel', dueDays: -28, done: true },
    { id: '2', text: 'Volunteer briefing', ownerId: 'anna', dueDays: -1, done: false },
    { id: '3', text: 'Feedback form', ownerId: null, dueDays: 1, done: false },
  ],
  reminders: [1440, 120],
  links: [{ title: 'Programme', url: 'https://club.example/programme' }],
  attachments: ['/home/anna/budget.xlsx'],
} satisfies Partial<Item>;
const days = { kind: 'all-day', first: plainDate('2027-03-01'), last: plainDate('2027-03-12') } as const;

/** An item of each kind with every field filled. */
export const fullItems: Readonly<Record<Item['kind'], Item>> = {
  event: item('event', 'event', {
    ...shared,
    title: 'Spring demo night',
    stage: 'confirmed',
    mode: 'hybrid',
    place: { name: 'The Tannery, Hall 2', address: '44 Wharf St' },
    platform: 'Zoom',
    joinLink: 'https://zoom.example/j/1',
    format: 'conference',
    complexity: 3,
    registrationLink: 'https://club.example/spring',
    capacity: 60,
    attendanceExpected: 52,
    attendanceActual: 48,
    budget: { currency: 'GBP', planned: 1600, spent: 1240 },
    hostIds: ['anna', 'pavel'],
    partnerIds: ['halcyon'],
    result: { text: 'Twelve newcomers stayed.', score: 4 },
    roster: [{ ...emptyShift, role: 'Welcome desk', personIds: ['pavel'], needed: 3 }],
  }),
  post: item('post', 'post', {
    ...shared,
    title: 'What is on in March',
    stage: 'review',
    pillarId: 'stories',
    purpose: 'bond',
    format: 'video',
    body: 'Come and see.',
    placements: [
      { ...emptyPlacement('tg'), schedule: evening, body: 'Come, Telegram.', publishedLink: 'https://t.me/c/1' },
    ],
    hold: { personId: 'anna', reason: 'The date may change' },
  }),
  activity: item('activity', 'activity', {
    ...shared,
    title: 'Audience swap with Halcyon',
    stage: 'done',
    partnerIds: ['halcyon'],
    type: 'influencer',
    result: 'Forty leads',
    figures: { reach: 12_400, leads: 40 },
  }),
  milestone: item('milestone', 'milestone', {
    ...shared,
    title: 'Core of a hundred',
    schedule: days,
    stage: 'late',
    shape: 'phase',
    trackId: 'growth',
    scope: { kind: 'person', personId: 'pavel' },
    criterion: 'A hundred members come each month',
    progress: 65,
    aim: { name: 'Members', value: 100 },
    outcome: { date: plainDate('2027-03-14'), reason: 'The hall was booked' },
  }),
};
