import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchOf, reverse } from '#shared/kernel/change-set';
import { stampRevisions } from '#shared/plan/revision';
import { emptyItem, type Item } from '#shared/records/item';
import { add, remove, type ChangeSet } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';

const EARLIER = 1_000;
const NOW = 2_000;

const may1 = { kind: 'all-day', first: plainDate('2027-05-01'), last: plainDate('2027-05-01') } as const;
const may2 = { kind: 'all-day', first: plainDate('2027-05-02'), last: plainDate('2027-05-02') } as const;
const meetup: Item = {
  ...emptyItem({
    id: 'm',
    uid: 'm@kalends',
    now: EARLIER,
    kind: 'event',
    title: 'Meetup',
    schedule: may1,
    calendarId: 'c',
  }),
  sequence: 4,
};

function stampedGesture(changes: ChangeSet, current: Item | undefined = meetup) {
  return stampRevisions(changes, () => current, NOW, 'gesture')[0];
}

describe('a gesture', () => {
  test.each([
    ['schedule', { schedule: may2 }],
    ['place', { place: { name: 'Office', address: '' } }],
    ['the link to join by', { joinLink: 'https://meet.example/club' }],
    ['stage', { stage: 'cancelled' }],
    ['rule', { rule: 'FREQ=DAILY' }],
    ['an excluded date', { excluded: ['2027-05-03'] }],
    ['an added date', { added: ['2027-05-03'] }],
  ])('that changes %s raises the sequence by one', (_, fields) => {
    expect(stampedGesture(patchOf('items', meetup, fields))).toMatchObject({ after: { sequence: 5, modified: NOW } });
  });

  test('that changes the title says when, and keeps the sequence', () => {
    expect(stampedGesture(patchOf('items', meetup, { title: 'Club' }))).toMatchObject({
      before: { title: 'Meetup', sequence: 4, modified: EARLIER },
      after: { title: 'Club', sequence: 4, modified: NOW },
    });
  });

  test('that sets a schedule which another window has set already does not raise the sequence again', () => {
    const moved: Item = { ...meetup, schedule: may2, sequence: 5 };
    expect(stampedGesture(patchOf('items', meetup, { schedule: may2 }), moved)).toMatchObject({
      after: { sequence: 5 },
    });
  });

  test('that patches one item twice raises the sequence once', () => {
    const changes = [...patchOf('items', meetup, { schedule: may2 }), ...patchOf('items', meetup, { stage: 'done' })];
    const stamped = stampRevisions(changes, () => meetup, NOW, 'gesture');
    expect(stamped).toMatchObject([{ after: { sequence: 5 } }, { after: { sequence: 5 } }]);
  });

  test('that brings the sequence of a file keeps it', () => {
    const imported = patchOf('items', meetup, { schedule: may2, sequence: 9 });
    expect(stampedGesture(imported)).toMatchObject({ after: { sequence: 9, modified: NOW } });
  });

  test('that adds an item leaves its revision as it came', () => {
    expect(stampedGesture([add('items', meetup)], undefined)).toEqual(add('items', meetup));
  });

  test('on another table is left alone', () => {
    const goal = { id: 'g', name: 'Core', hue: 1, order: 1, archived: false };
    const changes = patchOf('goals', goal, { name: 'The core' });
    expect(stampRevisions(changes, () => undefined, NOW, 'gesture')).toEqual(changes);
  });
});

describe('undo and redo', () => {
  test('raise the sequence instead of bringing the old one back', () => {
    const gesture = stampRevisions(patchOf('items', meetup, { schedule: may2 }), () => meetup, EARLIER, 'gesture');
    const moved: Item = { ...meetup, schedule: may2, sequence: 5 };
    expect(stampRevisions(reverse(gesture), () => moved, NOW, 'history')).toMatchObject([
      { after: { schedule: may1, sequence: 6, modified: NOW } },
    ]);
  });

  test('bring a removed item back with the next sequence', () => {
    expect(stampRevisions(reverse([remove('items', meetup)]), () => undefined, NOW, 'history')).toEqual([
      add('items', { ...meetup, sequence: 5, modified: NOW }),
    ]);
  });
});

test('a sequence never falls, whatever changes and whatever is taken back', () => {
  const fields = fc.record(
    { title: fc.string(), schedule: fc.constantFrom(may1, may2, null), stage: fc.constantFrom('idea', 'done') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fields, fc.boolean()), { maxLength: 20 }), (steps) => {
      let item = meetup;
      for (const [edit, takenBack] of steps) {
        const apply = (changes: ChangeSet, origin: 'gesture' | 'history'): ChangeSet => {
          const stamped = stampRevisions(changes, () => item, NOW, origin);
          const before = item.sequence;
          for (const change of stamped) if (change.kind === 'patch') item = { ...item, ...change.after };
          expect(item.sequence).toBeGreaterThanOrEqual(before);
          return stamped;
        };
        const applied = apply(patchOf('items', item, edit), 'gesture');
        if (takenBack) apply(reverse(applied), 'history');
      }
    }),
  );
});
