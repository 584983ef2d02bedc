import { expect, test } from 'vitest';
import { obligationsIn } from '#shared/partners/obligations-in';
import { begunAnew } from '#shared/plan/begun-anew';
import { emptyItem, type Item } from '#shared/records/item';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { emptyPlacement } from '#shared/records/post';
import { plainDate } from '#shared/time/plain-date';
import { activity, obligation } from '../../support/arbitrary-partners';

const newItem = (kind: Item['kind']): Item =>
  emptyItem({ id: 'i', uid: 'u', now: 0, kind, title: 'Club', schedule: null, calendarId: 'c' });

let count = 0;
const newId = () => `new-${(count += 1)}`;

test('a copy of a published post goes to the same channels, with neither link nor figures', () => {
  const published = {
    ...newItem('post'),
    stage: 'published',
    placements: [{ ...emptyPlacement('telegram'), body: 'Short', publishedLink: 'https://t.example/1' }],
  } as Item;
  expect(begunAnew(published, newId)).toMatchObject({
    stage: 'draft',
    placements: [{ channelId: 'telegram', body: 'Short', publishedLink: '' }],
  });
});

test('a copy of a past event keeps its plan and budget, and nobody has come to it yet', () => {
  const past = {
    ...newItem('event'),
    stage: 'done',
    capacity: 60,
    attendanceActual: 48,
    budget: { currency: 'EUR', planned: 100, spent: 86 },
    checklist: [{ id: 't', text: 'Book the loft', ownerId: null, dueDays: -28, done: true }],
  } as Item;
  expect(begunAnew(past, newId)).toMatchObject({
    stage: 'planned',
    capacity: 60,
    attendanceActual: null,
    budget: { currency: 'EUR', planned: 100, spent: null },
    checklist: [{ text: 'Book the loft', done: false }],
  });
});

test('a copy of a finished activity promises the same once more: it is open, and keeping it leaves the first as it is', () => {
  const kept = { ...obligation('Send the banner', { id: 'o', partnerId: 'p' }), doneOn: plainDate('2027-03-01') };
  const past = activity('Barter', { id: 'past', partnerIds: ['p'], stage: 'done', obligations: [kept] });
  const copy = { ...begunAnew({ ...past, stage: 'running' }, newId), id: 'copy', stage: 'running' } as PartnerActivity;
  expect(
    obligationsIn([past, copy]).map(({ activity: { id }, obligation: { doneOn }, isOpen }) => [id, doneOn, isOpen]),
  ).toEqual([
    ['past', '2027-03-01', false],
    ['copy', null, true],
  ]);
});
