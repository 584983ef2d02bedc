import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOARD_STAGES, postBoard, type BoardPost } from '#shared/plan/post-board';
import { emptyItem } from '#shared/records/item';
import { POST_STAGES, type Post } from '#shared/records/post';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';

const anyPosts = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      stage: fc.constantFrom(...POST_STAGES),
      day: fc.option(fc.integer({ min: 10, max: 28 })),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((posts) => posts.map(({ id, stage, day }) => post(id, stage, day === null ? null : `2027-03-${day}`)));

function post(key: string, stage: Post['stage'], date: string | null): BoardPost {
  const item = emptyItem({ id: key, uid: key, now: 0, kind: 'post', title: key, schedule: null, calendarId: 'club' });
  return { key, item: { ...item, stage } as Post, span: date === null ? null : occurrence(key, wholeDays(date)).span };
}

const keysOf = (posts: readonly BoardPost[]) => posts.map(({ key }) => key);

test('every post stands in the column of its stage and nowhere else; what was cancelled stands nowhere', () => {
  fc.assert(
    fc.property(anyPosts, (posts) => {
      const columns = postBoard(posts);
      for (const stage of BOARD_STAGES)
        expect(keysOf(columns[stage]).toSorted()).toEqual(
          keysOf(posts.filter(({ item }) => item.stage === stage)).toSorted(),
        );
    }),
  );
});

test('the order of cards does not hang on the order of the records', () => {
  fc.assert(
    fc.property(anyPosts, fc.func(fc.integer()), (posts, weight) => {
      const shuffled = posts.toSorted((one, other) => weight(one.key) - weight(other.key));
      for (const stage of BOARD_STAGES)
        expect(keysOf(postBoard(shuffled)[stage])).toEqual(keysOf(postBoard(posts)[stage]));
    }),
  );
});

test('what is to come out stands by date, without a date last; of what is out the latest stands first', () => {
  const on = (stage: Post['stage']) =>
    postBoard([post('undated', stage, null), post('later', stage, '2027-03-20'), post('earlier', stage, '2027-03-11')])[
      stage as 'draft'
    ];
  expect(keysOf(on('draft'))).toEqual(['earlier', 'later', 'undated']);
  expect(keysOf(on('published'))).toEqual(['later', 'earlier', 'undated']);
});
