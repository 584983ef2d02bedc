import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingActivities, STAGES_BY_INTEREST } from '#shared/partners/leading-activity';
import { partnerOverviews, partnerTexts } from '#shared/partners/partner-overview';
import { partnersYear } from '#shared/partners/partners-year';
import { layoutStrip, stripYear } from '#shared/partners/year-strip';
import type { Item } from '#shared/records/item';
import { emptyPartner, type Partner } from '#shared/records/partner';
import { ACTIVITY_STAGES, type PartnerActivity } from '#shared/records/partner-activity';
import { firstSettings } from '#shared/records/settings';
import { addDays, plainDate } from '#shared/time/plain-date';
import { activity } from '../../support/arbitrary-partners';

const TODAY = plainDate('2027-04-01');
const YEAR = stripYear(plainDate('2027-01-01'));
const NAMES = ['one', 'two', 'three', 'four'] as const;

const partner = (id: string, fields: Partial<Partner> = {}): Partner => ({
  ...{ ...emptyPartner, id, name: id, hue: 1, order: 0 },
  ...fields,
});
const yearOf = (partners: readonly Partner[], items: readonly Item[]) => {
  const among = { weights: firstSettings('UTC').fitWeights, today: TODAY, yearStart: 1 };
  const overviews = partnerOverviews({ partners, items }, { ...among, texts: partnerTexts(partners) });
  return partnersYear(overviews, items, YEAR);
};
const lasting = (first: string, days = 0) => ({
  schedule: { kind: 'all-day', first: plainDate(first), last: addDays(plainDate(first), days) } as const,
});
const told = ({ partners }: ReturnType<typeof yearOf>) =>
  partners.map(({ overview, activities }) => [overview.id, ...activities.map(({ id }) => id)]);

const anyActivities = fc.array(
  fc.record({
    id: fc.uuid(),
    stage: fc.constantFrom(...ACTIVITY_STAGES),
    partnerIds: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
    schedule: fc.option(fc.integer({ min: -500, max: 500 }).map((days) => lasting(addDays(TODAY, days), 40).schedule)),
  }),
  { maxLength: 8 },
);

test('whom something is done with in a year stands in it by name, and the others are counted', () => {
  const partners = [partner('two'), partner('one'), partner('three'), partner('gone', { archived: true })];
  const items = [
    activity('shared', { partnerIds: ['one', 'two'], ...lasting('2027-03-01') }),
    activity('over the turn', { partnerIds: ['two'], ...lasting('2026-12-20', 20) }),
    activity('before', { partnerIds: ['three'], ...lasting('2026-12-20', 11) }),
    activity('some day', { partnerIds: ['three'] }),
  ];
  const year = yearOf(partners, items);
  expect(told(year)).toEqual([
    ['one', 'shared'],
    ['two', 'shared', 'over the turn'],
  ]);
  expect(year.idle).toBe(1);
});

test('a row holds just what the strip of that partner draws, and with those who are idle nobody is lost', () => {
  fc.assert(
    fc.property(anyActivities, (fields) => {
      const items = fields.map(({ id, ...rest }) => activity(id, rest));
      const { partners, idle } = yearOf(
        NAMES.map((name) => partner(name)),
        items,
      );
      expect(partners.length + idle).toBe(NAMES.length);
      for (const { overview, activities } of partners) {
        const own = items.filter(({ partnerIds }) => partnerIds.includes(overview.id));
        const drawn = layoutStrip(own, YEAR, { width: 500, labelWidth: () => 50 });
        expect(activities.map(({ id }) => id).toSorted()).toEqual(drawn.map((bar) => bar.activity.id).toSorted());
      }
    }),
    { numRuns: 50 },
  );
});

test('what leads is furthest on of what still goes on, the earliest of several, whatever the order of the records', () => {
  const stagesOf = (id: string, items: readonly PartnerActivity[]) =>
    items.filter(({ partnerIds }) => partnerIds.includes(id)).map(({ stage }) => STAGES_BY_INTEREST.indexOf(stage));
  fc.assert(
    fc.property(anyActivities, (fields) => {
      const items = fields.map(({ id, ...rest }) => activity(id, rest));
      const leading = leadingActivities(items);
      expect(leadingActivities(items.toReversed())).toEqual(leading);
      for (const [id, { stage }] of leading)
        expect(STAGES_BY_INTEREST.indexOf(stage)).toBe(Math.min(...stagesOf(id, items)));
      expect([...leading.keys()].toSorted()).toEqual([...new Set(items.flatMap((each) => each.partnerIds))].toSorted());
    }),
    { numRuns: 50 },
  );
  const earlier = activity('earlier', { partnerIds: ['one'], ...lasting('2027-02-01') });
  const later = activity('later', { partnerIds: ['one'], ...lasting('2027-03-01') });
  expect(leadingActivities([activity('some day', { partnerIds: ['one'] }), later, earlier]).get('one')).toBe(earlier);
});
