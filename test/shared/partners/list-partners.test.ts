import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterPartners, PARTNER_SORTS, sortPartners, type PartnerFilter } from '#shared/partners/list-partners';
import { partnerOverviews, partnerTexts, type PartnerOverview } from '#shared/partners/partner-overview';
import { emptyPartner, PARTNER_KINDS, type Partner } from '#shared/records/partner';
import { firstSettings } from '#shared/records/settings';
import { plainDate } from '#shared/time/plain-date';
import { activity, anyActivities, obligation } from '../../support/arbitrary-partners';

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

test('nobody is lost or doubled, and the order of the records changes nothing', () => {
  const anyPartners = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('one', 'two', 'three', 'four'), kind: fc.constantFrom(...PARTNER_KINDS) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(
      anyPartners,
      anyActivities,
      fc.constantFrom(...PARTNER_SORTS),
      fc.boolean(),
      (known, items, column, descending) => {
        const partners = known.map(({ id, kind }) => partner(id, { kind }));
        const sort = { column, descending };
        const listed = idsOf(listPartners(overviewsOf(partners, items), ANY, sort));
        expect(listed.toSorted()).toEqual(partners.map(({ id }) => id).toSorted());
        expect(idsOf(listPartners(overviewsOf(partners.toReversed(), items), ANY, sort))).toEqual(listed);
      },
    ),
    { numRuns: 40 },
  );
});
