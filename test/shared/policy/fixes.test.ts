import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/findings/finding';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { fixOf, type FindingFix } from '#shared/policy/fixes/finding-fix';
import type { Item } from '#shared/records/item';
import type { Rule } from '#shared/records/rule';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { toInstant } from '#shared/time/zone';
import { channel, checkerOf, item, post, rule, ZONE } from './plan-under-check';

const NOW = toInstant(ZONE, plainDateTime('2027-03-01T10:00'));
const march = { from: plainDate('2027-03-01'), until: plainDate('2027-03-31') };

function occurrence(of: Item): Occurrence {
  const schedule = of.schedule!;
  return { key: of.id, item: of, originalStart: null, schedule, span: spanIn(ZONE, schedule) };
}

/** The plan's findings, each with what would mend it. */
function fixes(items: readonly Item[], rules: readonly Rule[]): (readonly [Finding, FindingFix | null])[] {
  const all = items.map(occurrence);
  let counted = 0;
  return checkerOf({ items, rules })
    .findings()
    .map((finding) => [
      finding,
      fixOf(finding, {
        rules,
        zone: ZONE,
        zoneOf: () => ZONE,
        mainChannelId: channel('tg').id,
        occurrence: (key) => all.find((each) => each.key === key),
        postsIn: (first, last) =>
          all.filter(({ item: { kind }, span }) => kind === 'post' && span.firstDay >= first && span.firstDay <= last),
        calendarId: 'calendar',
        titleOf: (type, about) => `${type ?? 'post'} ${about}`.trim(),
        newId: () => `new-${++counted}`,
        now: () => NOW,
      }),
    ]);
}

describe('a missing post', () => {
  const dinner = item('event', 'dinner', '2027-03-20T19:00');
  const asks = rule('support', { ...march, announceDays: [7], remindHours: 24, recapDays: 2 });

  test('is drafted in time for its event and tied to it, so that nothing is found any more', () => {
    const created = fixes([dinner], [asks]).map(([, fix]) => fix);
    expect(created).toMatchObject([
      { kind: 'create', type: 'announces', schedule: { start: '2027-03-13T12:00' }, channelId: 'tg' },
      { kind: 'create', type: 'reminds', schedule: { start: '2027-03-19T19:00' } },
      { kind: 'create', type: 'recaps', schedule: { start: '2027-03-21T12:00' } },
    ]);
    const changes = created.flatMap((fix) => (fix?.kind === 'create' ? fix.changes : []));
    const added = (table: string) =>
      changes.flatMap((change) => (change.kind === 'add' && change.table === table ? [change.record] : []));
    const mended = checkerOf({
      rules: [asks],
      items: [dinner, ...(added('items') as Item[])],
      relations: added('relations') as never,
    });
    expect(mended.findings()).toEqual([]);
  });

  test('that could not come out in time any more is told to be impossible', () => {
    const soon = item('event', 'soon', '2027-03-04T19:00');
    const late = rule('support', { ...march, announceDays: [7], recapDays: null });
    expect(fixes([soon], [late])).toMatchObject([[{}, { kind: 'impossible' }]]);
  });

  test('of a week comes on its emptiest day, and keeps clear of quiet hours', () => {
    const rules = [
      rule('cadence', { from: plainDate('2027-03-01'), until: plainDate('2027-03-07'), min: 3 }),
      { ...rule('quiet', { hours: { start: 11 * 60, end: 13 * 60 + 30 } }), id: 'quiet' },
    ];
    const posts = [post('a', '2027-03-01T14:00'), post('b', '2027-03-02T14:00')];
    expect(fixes(posts, rules)).toMatchObject([[{}, { kind: 'create', schedule: { start: '2027-03-03T13:30' } }]]);
  });
});

describe('a post at a wrong time', () => {
  const quiet = rule('quiet', { hours: { start: 22 * 60, end: 9 * 60 } });

  test('moves to the nearest allowed one', () => {
    expect(fixes([post('late', '2027-03-04T22:30')], [quiet])).toMatchObject([
      [{}, { kind: 'move', to: { start: '2027-03-04T21:30' } }],
    ]);
  });

  test('moves not so near to another post that that would be found', () => {
    const spacing = { ...rule('spacing', { minutes: 120 }), id: 'spacing' };
    const items = [post('late', '2027-03-04T22:30'), post('evening', '2027-03-04T20:30')];
    expect(fixes(items, [quiet, spacing])).toMatchObject([[{}, { kind: 'move', to: { start: '2027-03-04T18:30' } }]]);
  });

  test('does not move into the past', () => {
    expect(
      fixes([post('early', '2027-03-01T22:00')], [rule('quiet', { hours: { start: 9 * 60, end: 23 * 60 } })]),
    ).toMatchObject([[{}, { kind: 'move', to: { start: '2027-03-01T23:00' } }]]);
  });

  test('of whole days leaves a blackout by days', () => {
    const blackout = rule('blackout', march);
    expect(fixes([post('day', '2027-03-30')], [blackout])).toMatchObject([
      [{}, { kind: 'move', to: { first: '2027-04-01', last: '2027-04-01' } }],
    ]);
  });
});
