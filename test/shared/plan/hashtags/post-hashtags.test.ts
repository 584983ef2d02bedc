import { expect, test } from 'vitest';
import { hashtagsOf, offeredHashtags } from '#shared/plan/hashtags/post-hashtags';
import { countUses } from '#shared/plan/registers/count-uses';
import { addEntry, changeEntry, renameEntry } from '#shared/plan/registers/entry-edits';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import type { PlanTables } from '#shared/plan/registers/register';
import { registerEntries } from '#shared/plan/registers/register-entries';
import { removeEntry } from '#shared/plan/registers/remove-entry';
import { emptyPlacement } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { after, planTables } from '../../../support/plan-tables';
import { valueOf } from '../../../support/value-of';
import { post } from '../../policy/plan-under-check';

const hashtag = (id: string, name: string, fields = {}) =>
  add('hashtags', { id, name, note: '', order: 0, archived: false, ...fields });
const written = (id: string, body: string, own: string | null = null) =>
  add('items', post(id, '2027-03-10T12:00', [], { body, placements: [{ ...emptyPlacement('tg'), body: own }] }));

const plan = planTables([
  hashtag('club', '#Club'),
  written('one', 'Come! #club #Ужин'),
  written('two', 'Come!', 'Own words #ужин'),
  written('three', 'Nothing here'),
]);
const names = (tables: PlanTables) => registerEntries(tables, 'hashtags').map(({ name }) => name);
const bodies = (tables: PlanTables) =>
  tables.all('items').flatMap((item) => (item.kind === 'post' ? [item.body, item.placements[0]!.body] : []));
const idOf = (tables: PlanTables, name: string) =>
  registerEntries(tables, 'hashtags').find((entry) => entry.name === name)!.id;

test('a hashtag that stands only in texts is listed after those of the register, each once whatever its letters', () => {
  expect(names(plan)).toEqual(['#Club', '#Ужин']);
  expect([...countUses(plan, 'hashtags')]).toEqual(
    expect.arrayContaining([
      ['club', 1],
      ['ужин', 2],
    ]),
  );
});

test('added with or without its sign it has one; what is none, or stands there in other letters, is refused', () => {
  expect(names(after(plan, valueOf(addEntry(plan, 'hashtags', 'new', ' встреча клуба'))))).toContain('#встреча_клуба');
  expect(addEntry(plan, 'hashtags', 'new', 'a-b')).toMatchObject({ problem: { kind: 'no-hashtag' } });
  expect(addEntry(plan, 'hashtags', 'new', 'CLUB')).toMatchObject({ problem: { kind: 'name-taken', id: 'club' } });
});

test('renamed it changes in every text, in one change set; the record of a mere word comes with its note', () => {
  const renamed = after(plan, valueOf(renameEntry(plan, 'hashtags', idOf(plan, '#Ужин'), 'Dinner')));
  expect(bodies(renamed)).toEqual(['Come! #club #Dinner', null, 'Come!', 'Own words #Dinner', 'Nothing here', null]);
  expect(names(renamed)).toEqual(['#Club', '#Dinner']);
  const noted = after(
    renamed,
    valueOf(changeEntry(renamed, 'hashtags', idOf(renamed, '#Dinner'), { note: 'Monthly' }, () => 'd')),
  );
  expect(noted.all('hashtags')).toMatchObject([{ id: 'club' }, { id: 'd', name: '#Dinner', note: 'Monthly' }]);
});

test('merged it gives way to the other as that one is written; deleted it is taken out, or another stands in its place', () => {
  const dinner = idOf(plan, '#Ужин');
  expect(bodies(after(plan, valueOf(mergeEntries(plan, 'hashtags', dinner, 'club'))))).toEqual([
    ...['Come! #club', null, 'Come!', 'Own words #Club', 'Nothing here', null],
  ]);
  const gone = after(plan, valueOf(removeEntry(plan, 'hashtags', 'club', { kind: 'nothing' })));
  expect(bodies(gone)[0]).toBe('Come! #Ужин');
  expect(gone.all('hashtags')).toEqual([]);
  const replaced = after(plan, valueOf(removeEntry(plan, 'hashtags', 'club', { kind: 'another', id: dinner })));
  expect(bodies(replaced)[0]).toBe('Come! #Ужин');
});

test('those are offered that go on from what was typed, the most used first, and none of the archive', () => {
  expect(offeredHashtags(plan, '')).toEqual(['#Ужин', '#Club']);
  expect(offeredHashtags(plan, 'CL')).toEqual(['#Club']);
  expect(offeredHashtags(plan, 'club')).toEqual([]);
  const archived = planTables([hashtag('club', '#club', { archived: true }), written('one', '#club #clubs')]);
  expect(offeredHashtags(archived, 'cl')).toEqual(['#clubs']);
});

test('a post’s hashtags are found once for each record of it', () => {
  const [first] = plan.all('items');
  expect(hashtagsOf(first!)).toBe(hashtagsOf(first!));
});
