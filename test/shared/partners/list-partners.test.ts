import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  filterPartners,
  PARTNER_SORTS,
  sortPartners,
  type PartnerFilter,
  type PartnerSort,
} from '#shared/partners/list-partners';
import { partnerOverviews, partnerTexts, type PartnerOverview } from '#shared/partners/partner-overview';
import { emptyPartner, PARTNER_KINDS, type Partner } from '#shared/records/partner';
import { ACTIVITY_STAGES } from '#shared/records/partner-activity';
import { firstSettings } from '#shared/records/settings';
import { addDays, plainDate } from '#shared/time/plain-date';
import { activity, anyActivities, anyDay, obligation } from '../../support/arbitrary-partners';

const ANY: PartnerFilter = { list: 'all', kind: null, text: '' };
const BY_NAME = { column: 'name', descending: false } as const;
const TODAY = plainDate('2027-04-01');

function overviewsOf(partners: readonly Partner[], items: Parameters<typeof partnerOverviews>[0]['items'] = []) {
  return partnerOverviews(
    { partners, items },
    { texts: partnerTexts(partners), weights: firstSettings('UTC').fitWeights, today: TODAY, yearStart: 1 },
  );
}
function partner(id: string, fields: Partial<Partner> = {}): Partner {
  return { ...emptyPartner, id, name: id, hue: 1, order: 0, ...fields };
}
function listPartners(
  overviews: readonly PartnerOverview[],
  filter: PartnerFilter,
  sort: Parameters<typeof sortPartners>[1],
) {
  return filterPartners(sortPartners(overviews, sort), filter);
}
const idsOf = (listed: ReturnType<typeof listPartners>) => listed.map(({ id }) => id);

test('every typed word is looked for in name, category, audience, tags and people, whatever the case', () => {
  const overviews = overviewsOf([
    partner('Ёлка', { category: 'Coffee' }),
    partner('Oak', { tags: ['coffee'], audience: 'Runners' }),
    partner('Ash'),
  ]);
  expect(idsOf(listPartners(overviews, { ...ANY, text: 'COFFEE' }, BY_NAME))).toEqual(['Oak', 'Ёлка']);
  expect(idsOf(listPartners(overviews, { ...ANY, text: 'coffee елка' }, BY_NAME))).toEqual(['Ёлка']);
});

test('the archive is seen by itself, and what has no fit stands last whichever way it is sorted', () => {
  const scored = (audience: number) => ({ fit: { ...emptyPartner.fit, audience } });
  const overviews = overviewsOf([
    partner('none'),
    partner('low', scored(1)),
    partner('high', scored(5)),
    partner('old', { archived: true }),
  ]);
  expect(idsOf(listPartners(overviews, ANY, { column: 'fit', descending: true }))).toEqual(['high', 'low', 'none']);
  expect(idsOf(listPartners(overviews, ANY, { column: 'fit', descending: false }))).toEqual(['low', 'high', 'none']);
  expect(idsOf(listPartners(overviews, { ...ANY, list: 'archived' }, BY_NAME))).toEqual(['old']);
});

test('a partner is listed as overdue by a late promise, and shows the stage that is furthest on', () => {
  const late = [obligation('card', { partnerId: 'a', due: plainDate('2027-03-31') })];
  const overviews = overviewsOf(
    [partner('a'), partner('b')],
    [activity('one', { partnerIds: ['a'], obligations: late }), activity('two', { partnerIds: ['a'], stage: 'done' })],
  );
  expect(listPartners(overviews, { ...ANY, list: 'overdue' }, BY_NAME)).toMatchObject([{ id: 'a', stage: 'agreed' }]);
});

test('a day of next contact that has passed lists a partner as late, until there was a contact since', () => {
  const spoken = { contactLog: [{ id: 'c', on: TODAY, way: 'call', note: '', personId: null }] } as const;
  const set = (days: number) => ({ nextContact: addDays(TODAY, days) });
  const overviews = overviewsOf([
    partner('passed', set(-1)),
    partner('passed and spoken', { ...set(-1), contactLog: [...spoken.contactLog] }),
    partner('today', set(0)),
    partner('none'),
  ]);
  expect(idsOf(listPartners(overviews, { ...ANY, list: 'late' }, BY_NAME))).toEqual(['passed']);
});

test('who stands in the archive looks like nobody: the list and what is offered to be merged leave it out', () => {
  const old = partner('Oak Ltd', { archived: true });
  expect(partnerTexts([old, partner('Oak')]).duplicates).toEqual([]);
  const overviews = overviewsOf([old, partner('Oak'), partner('OAK')]);
  expect(partnerTexts(overviews.map((each) => each.partner)).duplicates).toMatchObject([{ ids: ['Oak', 'OAK'] }]);
  expect(idsOf(listPartners(overviews, { ...ANY, list: 'alike' }, BY_NAME)).toSorted()).toEqual(['OAK', 'Oak']);
});

test('nobody is lost or doubled, sorting puts in order what is known, and the order of the records changes nothing', () => {
  const anyScore = fc.option(fc.integer({ min: 0, max: 5 }));
  const anyPartners = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('one', 'two', 'three', 'four'),
      kind: fc.constantFrom(...PARTNER_KINDS),
      fit: fc.record({ audience: anyScore, category: anyScore, price: anyScore, reputation: anyScore }),
      contactLog: fc.array(
        anyDay.map((on) => ({ id: on, on, way: 'call' as const, note: '', personId: null })),
        { maxLength: 2 },
      ),
      nextContact: fc.option(anyDay),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(
      anyPartners,
      anyActivities,
      fc.constantFrom(...PARTNER_SORTS),
      fc.boolean(),
      (known, items, column, descending) => {
        const partners = known.map(({ id, ...fields }) => partner(id, fields));
        const sort = { column, descending };
        const inOrder = listPartners(overviewsOf(partners, items), ANY, sort);
        const listed = idsOf(inOrder);
        expect(inOrder.map(SHOWN[column]).join()).toBe(sortedOf(inOrder.map(SHOWN[column]), descending).join());
        expect(listed.toSorted()).toEqual(partners.map(({ id }) => id).toSorted());
        expect(idsOf(listPartners(overviewsOf(partners.toReversed(), items), ANY, sort))).toEqual(listed);
      },
    ),
    { numRuns: 100 },
  );
});

/** By what a reader of the table would check an order; null is nothing to sort by. */
const SHOWN: Readonly<Record<PartnerSort, (overview: PartnerOverview) => string | number | null>> = {
  name: ({ partner: { name } }) => name,
  kind: ({ partner }) => partner.kind,
  fit: ({ fit }) => fit,
  stage: ({ stage }) => stage && ACTIVITY_STAGES.indexOf(stage),
  contact: ({ contact }) => (contact.kind === 'never' ? null : contact.daysAgo),
  'next-contact': ({ nextContact }) => nextContact,
  balance: ({ balance }) => balance.given - balance.received,
};

function sortedOf(values: readonly (string | number | null)[], descending: boolean) {
  const known = values.filter((value) => value !== null).toSorted((one, other) => (one < other ? -1 : 1));
  return [...(descending ? known.toReversed() : known), ...values.filter((value) => value === null)];
}
