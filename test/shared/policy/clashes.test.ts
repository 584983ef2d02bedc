import { expect, test } from 'vitest';
import { newRule } from '#shared/policy/new-rule';
import { clashesOf } from '#shared/policy/clashes';
import { emptyPlacement } from '#shared/records/post';
import type { Rule } from '#shared/records/rule';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { occurrence } from '../../support/arbitrary-occurrences';

const post = (key: string, start: string) =>
  occurrence(
    key,
    { kind: 'timed', start: plainDateTime(start), zone: 'UTC', minutes: 0 },
    { kind: 'post', stage: 'draft', placements: [emptyPlacement('tg')] },
  );

test('posts that are not there yet are told to fall into quiet hours, into a blackout, or too near to what is there', () => {
  const rules: Rule[] = [
    { ...newRule('quiet', 'quiet', []), hours: { start: 1320, end: 540 } } as Rule,
    { ...newRule('blackout', 'blackout', []), from: plainDate('2027-03-08'), until: plainDate('2027-03-08') },
    { ...newRule('spacing', 'spacing', []), minutes: 120 } as Rule,
  ];
  const posts = [
    post('early', '2027-03-02T08:00'),
    post('holiday', '2027-03-08T10:00'),
    post('near', '2027-03-12T10:00'),
    post('fine', '2027-03-16T10:00'),
  ];
  const clashes = clashesOf(posts, [post('there', '2027-03-12T11:00')], rules, () => 'UTC');
  expect([...clashes].map(([key, kinds]) => [key, ...kinds])).toEqual([
    ['early', 'quiet'],
    ['holiday', 'blackout'],
    ['near', 'too-close'],
    ['fine'],
  ]);
});
