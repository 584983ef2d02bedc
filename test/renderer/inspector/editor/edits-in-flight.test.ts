import { expect, test } from 'vitest';
import { emptyItem } from '#shared/records/item';
import { noteEdit, withEditsInFlight } from '../../../../renderer/features/inspector/editor/edits-in-flight';

const dinner = emptyItem({
  id: 'dinner',
  uid: 'dinner@kalends',
  now: 0,
  kind: 'event',
  title: 'Dinner',
  schedule: null,
  calendarId: 'club',
});

/** Something that is being written until it is told to be done. */
function write() {
  let resolve: (value: null) => void = () => undefined;
  const promise = new Promise<null>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('an edit stands from when it was made until it is on disk, and of one field the last', async () => {
  const first = write();
  const second = write();
  noteEdit('dinner', { tags: ['core'] }, first.promise);
  noteEdit('dinner', { tags: ['core', 'spring'], key: true }, second.promise);
  expect(withEditsInFlight(dinner)).toEqual({ ...dinner, tags: ['core', 'spring'], key: true });

  first.resolve(null);
  await first.promise;
  expect(withEditsInFlight(dinner)).toMatchObject({ tags: ['core', 'spring'] });

  second.resolve(null);
  await second.promise;
  await Promise.resolve();
  expect(withEditsInFlight(dinner)).toEqual(dinner);
});

test('an edit of one item leaves the others alone', () => {
  noteEdit('dinner', { title: 'Supper' }, new Promise(() => undefined));
  expect(withEditsInFlight({ ...dinner, id: 'other' })).toMatchObject({ title: 'Dinner' });
});
