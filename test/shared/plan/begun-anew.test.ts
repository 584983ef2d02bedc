import { expect, test } from 'vitest';
import { begunAnew } from '#shared/plan/begun-anew';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyPlacement } from '#shared/records/post';

const newItem = (kind: Item['kind']): Item =>
  emptyItem({ id: 'i', uid: 'u', now: 0, kind, title: 'Club', schedule: null, calendarId: 'c' });

test('a copy of a published post goes to the same channels, with neither link nor figures', () => {
  const published = {
    ...newItem('post'),
    stage: 'published',
    placements: [{ ...emptyPlacement('telegram'), body: 'Short', publishedLink: 'https://t.example/1' }],
  } as Item;
  expect(begunAnew(published)).toMatchObject({
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
  expect(begunAnew(past)).toMatchObject({
    stage: 'planned',
    capacity: 60,
    attendanceActual: null,
    budget: { currency: 'EUR', planned: 100, spent: null },
    checklist: [{ text: 'Book the loft', done: false }],
  });
});
