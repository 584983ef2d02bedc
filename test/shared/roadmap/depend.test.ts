import { expect, test } from 'vitest';
import type { Relation } from '#shared/records/relation';
import { dependOn } from '#shared/roadmap/depend';
import { valueOf } from '../../support/value-of';

const whole = (itemId: string) => ({ itemId, originalStart: null });
const waits = (later: string, earlier: string): Relation => ({
  id: `${later} after ${earlier}`,
  type: 'depends-on',
  from: whole(later),
  to: whole(earlier),
  lagDays: 0,
});
const plan = (...relations: Relation[]) => ({ relations, titleOf: (id: string) => id.toUpperCase() });
const newId = () => 'new';

test('what is to wait is tied to what it waits for, once', () => {
  const changes = valueOf(dependOn(whole('b'), whole('a'), plan(), newId));
  expect(changes).toEqual([{ kind: 'add', table: 'relations', record: { ...waits('b', 'a'), id: 'new' } }]);
  expect(valueOf(dependOn(whole('b'), whole('a'), plan(waits('b', 'a')), newId))).toEqual([]);
});

test('a circle is refused, and its way is named from the one that would wait to the one it would wait for', () => {
  const refused = dependOn(whole('a'), whole('c'), plan(waits('b', 'a'), waits('c', 'b')), newId);
  expect(refused).toEqual({ ok: false, problem: { kind: 'circle', titles: ['A', 'B', 'C'] } });
});
