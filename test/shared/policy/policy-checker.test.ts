import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#shared/findings/finding';
import { PolicyChecker, type Touched } from '#shared/policy/policy-checker';
import { newRule } from '#shared/policy/new-rule';
import { newPartner } from '#shared/plan/register-records';
import { rulesOfSet } from '#shared/policy/ready-sets';
import { EVENT_MODES } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { emptyPlacement, POST_PURPOSES, POST_STAGES } from '#shared/records/post';
import { RULE_KINDS, type Rule } from '#shared/records/rule';
import { firstSettings } from '#shared/records/settings';
import type { TableName } from '#shared/records/tables';
import type { Identified } from '#shared/kernel/change-set';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { channel, post, ZONE } from './plan-under-check';

const FIRST = dayNumber(plainDate('2027-01-28'));
const WINDOW = { first: FIRST, last: FIRST + 80 };
const STARTS = [0, 1, 3, 4, 7].map((days) => `${dateOfDay(FIRST + days)}T12:30`);

/** Few days, on both sides of the window's edges and of the ends of months, so that what is near each other is common. */
const day = fc.constantFrom(-1, 0, 1, 2, 3, 4, 7, 30, 31, 32, 60, 80, 81).map((after) => FIRST + after);
const schedule = fc.oneof(
  day.map((on) => ({ kind: 'all-day' as const, first: dateOfDay(on), last: dateOfDay(on) })),
  fc.tuple(day, fc.constantFrom(0, 11, 12, 23)).map(([on, hour]) => ({
    kind: 'timed' as const,
    start: plainDateTime(`${dateOfDay(on)}T${String(hour).padStart(2, '0')}:30`),
    zone: ZONE,
    minutes: 60,
  })),
);
const owner = fc.constantFrom(null, 'anna', 'boris');
const repeats = fc.constantFrom(null, null, 'FREQ=DAILY;COUNT=8');

const somePost = fc.record({
  kind: fc.constant('post'),
  schedule: fc.option(schedule),
  stage: fc.constantFrom(...POST_STAGES),
  purpose: fc.constantFrom(null, ...POST_PURPOSES),
  placements: fc
    .subarray(['tg', 'far'])
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.option(schedule).map((own) => ({ ...emptyPlacement(id), schedule: own })))),
    ),
  ownerId: owner,
  rule: repeats,
});
const someEvent = fc.record({
  kind: fc.constant('event'),
  schedule: fc.option(schedule),
  stage: fc.constantFrom('idea', 'planned', 'confirmed', 'done', 'cancelled'),
  mode: fc.constantFrom(...EVENT_MODES),
  goalIds: fc.subarray(['bond', 'learn']),
  hostIds: fc.subarray(['anna', 'boris']),
  roster: fc.array(
    fc.record({
      personIds: fc.subarray(['anna', 'vera']),
      needed: fc.nat(2),
      startsAfter: fc.constantFrom(null, -3000, 30),
      minutes: fc.constantFrom(null, 60, 3000),
    }),
    { maxLength: 2 },
  ),
  ownerId: owner,
  rule: repeats,
});
const someActivity = fc.record({
  kind: fc.constant('activity'),
  schedule: fc.option(schedule),
  stage: fc.constantFrom('talks', 'agreed', 'declined'),
  partnerIds: fc.subarray(['owl', 'hawk']),
  obligations: fc.array(
    fc.record({
      id: fc.constantFrom('banner', 'post', 'prize'),
      side: fc.constantFrom('ours', 'theirs'),
      text: fc.constant('a promise'),
      partnerId: fc.constantFrom(null, 'owl'),
      due: fc.option(day.map(dateOfDay)),
      doneOn: fc.option(day.map(dateOfDay), { freq: 2 }),
    }),
    { maxLength: 2 },
  ),
  ownerId: owner,
  rule: fc.constant(null),
});
const someMilestone = fc.record({
  kind: fc.constant('milestone'),
  schedule: fc.option(day.map((on) => ({ kind: 'all-day' as const, first: dateOfDay(on), last: dateOfDay(on) }))),
  stage: fc.constantFrom('idea', 'planned', 'reached', 'dropped'),
  shape: fc.constantFrom('point', 'phase'),
  outcome: fc.constant({ date: null, reason: '' }),
  ownerId: owner,
  rule: fc.constant(null),
});
const ids = ['a', 'b', 'c', 'd'];
const someItem = fc
  .tuple(
    fc.constantFrom(...ids),
    fc.oneof(somePost, someEvent, someActivity, someMilestone),
    fc.option(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...STARTS)), { freq: 4 }),
  )
  .map(([id, fields, override]): readonly [string, Item] => {
    const ofSeries = override && override[0] !== id && fields.rule === null;
    const base = {
      id,
      excluded: [],
      added: [],
      checklist: [],
      format: 'meetup',
      place: { name: '', address: '' },
      platform: '',
      joinLink: '',
    };
    return [
      id,
      {
        ...base,
        ...fields,
        seriesId: ofSeries ? override[0] : null,
        originalStart: ofSeries ? override[1] : null,
      } as unknown as Item,
    ];
  });
const someRelation = fc
  .tuple(
    fc.constantFrom('announces', 'reminds'),
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.constantFrom(null, ...STARTS),
  )
  .map(([type, from, to, originalStart]) => {
    const id = `${type}-${from}-${to}`;
    return [
      id,
      { id, type, from: { itemId: from, originalStart: null }, to: { itemId: to, originalStart }, lagDays: 0 },
    ] as const;
  });

let counted = 0;
const rules: readonly Rule[] = [
  ...RULE_KINDS.map((kind, order): Rule => ({ ...newRule(kind, `new-${kind}`, []), order })),
  ...rulesOfSet(
    'brand',
    { mainChannelId: 'tg', campaign: { from: dateOfDay(FIRST), until: dateOfDay(FIRST + 20) } },
    () => `brand-${++counted}`,
  ),
  { ...newRule('cadence', 'broken-weeks', []), from: plainDate('2027-02-04'), until: plainDate('2027-03-10') },
];
const someRule = fc.constantFrom(...rules).map((rule) => [rule.id, rule] as const);

const edit: fc.Arbitrary<Touched> = fc.oneof(
  { weight: 6, arbitrary: touching('items', someItem) },
  { weight: 3, arbitrary: touching('relations', someRelation) },
  { weight: 1, arbitrary: touching('rules', someRule) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(null, channel('tg'), channel('tg', { archived: true }), channel('tg', { zone: 'Asia/Tokyo' }))
      .map((tg): Touched => new Map([['channels', new Map([['tg', tg]])]])),
  },
);

function touching(table: TableName, record: fc.Arbitrary<readonly [string, Identified]>): fc.Arbitrary<Touched> {
  return fc
    .array(fc.tuple(record, fc.boolean()), { minLength: 1, maxLength: 3 })
    .map((records) => new Map([[table, new Map(records.map(([[id, value], isGone]) => [id, isGone ? null : value]))]]));
}

const fit = { audience: 2, category: 2, price: null, reputation: null };

const beginning: Touched = new Map<TableName, ReadonlyMap<string, Identified>>([
  ['settings', new Map([['settings', firstSettings(ZONE)]])],
  [
    'channels',
    new Map([channel('tg'), channel('far', { zone: 'Asia/Vladivostok', order: 1 })].map((each) => [each.id, each])),
  ],
  ['goals', new Map(['bond', 'learn'].map((id, order) => [id, { id, name: id, hue: 1, order, archived: false }]))],
  ['partners', new Map([['owl', { ...newPartner('owl', 'Owl', []), fit }]])],
  ['rules', new Map(rules.map((rule) => [rule.id, rule]))],
]);

function together(edits: readonly Touched[]): Touched {
  const all = new Map<TableName, Map<string, Identified | null>>();
  for (const each of edits)
    for (const [table, records] of each) all.set(table, new Map([...(all.get(table) ?? []), ...records]));
  return all;
}

function inOrder(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify(finding)).toSorted();
}

test('what is found after some edits, by rules and in every plan, is what a check of the whole plan finds', () => {
  const circumstances = { window: WINDOW, today: FIRST + 10 };
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const incremental = new PolicyChecker(circumstances);
      incremental.take(beginning);
      for (const each of edits) incremental.take(each);
      const whole = new PolicyChecker(circumstances);
      whole.take(together([beginning, ...edits]));
      expect(inOrder(incremental.findings())).toEqual(inOrder(whole.findings()));
    }),
    { numRuns: 20 },
  );
});

test('no two findings have the same identity', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const checker = new PolicyChecker({ window: WINDOW, today: FIRST });
      checker.take(together([beginning, ...edits]));
      const found = checker.findings().map(({ id }) => id);
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 15 },
  );
});

test('what has to be ready is looked at anew when a day has passed', () => {
  const checker = new PolicyChecker({ window: WINDOW, today: FIRST });
  const draft = {
    id: 'p',
    kind: 'post',
    stage: 'draft',
    placements: [],
    rule: null,
    seriesId: null,
    schedule: { kind: 'all-day', first: dateOfDay(FIRST + 4), last: dateOfDay(FIRST + 4) },
  };
  const ready = { ...newRule('readiness', 'ready', []), kinds: ['post'], needs: ['approved'], days: 3 };
  checker.take(
    new Map<TableName, ReadonlyMap<string, Identified>>([
      ['rules', new Map([['ready', ready]])],
      ['items', new Map([['p', draft]])],
    ]),
  );
  expect(checker.findings()).toEqual([]);
  checker.setToday(FIRST + 1);
  expect(checker.findings()).toMatchObject([{ fact: { kind: 'not-ready', lacks: ['approved'] } }]);
});

test('a changed date takes the place of the one its series had, and gives it back when it goes', () => {
  const checker = new PolicyChecker({ window: WINDOW, today: FIRST });
  const start = `${dateOfDay(FIRST + 4)}T12:30`;
  const schedule = { kind: 'timed', start: plainDateTime(start), zone: ZONE, minutes: 60 } as const;
  const series = { ...post('series', start), schedule, rule: 'FREQ=DAILY;COUNT=3' };
  const second = `${dateOfDay(FIRST + 5)}T12:30`;
  const override = {
    ...post('other', second, ['tg'], { stage: 'cancelled' }),
    seriesId: 'series',
    originalStart: second,
  };
  const most = { ...newRule('cadence', 'most', []), min: null, max: 0, period: 'month' };
  checker.take(beginning);
  checker.take(
    new Map([
      ['rules', new Map<string, Identified | null>([...rules.map(({ id }) => [id, null] as const), ['most', most]])],
    ]),
  );
  const foundAfter = (id: string, item: Item | null) => {
    checker.take(new Map([['items', new Map([[id, item]])]]));
    return checker.findings().map(({ fact }) => 'found' in fact && fact.found);
  };
  expect(foundAfter('series', series)).toEqual([3]);
  expect(foundAfter('other', override)).toEqual([2]);
  expect(foundAfter('other', null)).toEqual([3]);
});
