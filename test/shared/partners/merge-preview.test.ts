import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePreview, SINGLE_FACTS } from '#shared/partners/merge-preview';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { emptyPartner, PARTNER_KINDS, type Partner } from '#shared/records/partner';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { activity } from '../../support/arbitrary-partners';
import { after, planTables } from '../../support/plan-tables';
import { valueOf } from '../../support/value-of';

const text = fc.constantFrom('', 'Wood', 'Books');
const day = fc.constantFrom(null, plainDate('2027-03-01'), plainDate('2027-05-01'));
const score = fc.constantFrom(null, 1, 5);
const anyFields = fc.record({
  kind: fc.constantFrom(...PARTNER_KINDS),
  category: text,
  audience: text,
  contact: text,
  ownerId: fc.constantFrom(null, 'anna', 'boris'),
  contactEveryDays: fc.constantFrom(null, 7, 30),
  nextContact: day,
  agreement: fc.record({ from: day, until: day, link: text }),
  fit: fc.record({ audience: score, category: score, price: score, reputation: score }),
  tags: fc.subarray(['coffee', 'centre']),
});
const partner = (id: string, fields: Partial<Partner>): Partner => ({
  ...emptyPartner,
  ...{ id, name: id, hue: 1, order: 0 },
  ...fields,
});

test('what is said to be kept of a partner is kept, and what is said to go is nowhere afterwards', () => {
  fc.assert(
    fc.property(anyFields, anyFields, (given, own) => {
      const [from, into] = [partner('from', given), partner('into', own)];
      const { taken, lost } = mergePreview(from, into, []);
      const plan = planTables([add('partners', from), add('partners', into)]);
      const merged = after(plan, valueOf(mergeEntries(plan, 'partners', 'from', 'into'))).all('partners')[0]!;
      // merged with itself as it was, a partner tells by what it differs
      const isChanged = (fact: (typeof SINGLE_FACTS)[number], other: Partner) => {
        const { taken: more, lost: less } = mergePreview(other, merged, []);
        return more.includes(fact) || less.includes(fact);
      };
      for (const fact of taken) expect(isChanged(fact, from)).toBe(false);
      for (const fact of lost) expect(isChanged(fact, from)).toBe(true);
      for (const fact of SINGLE_FACTS) expect(isChanged(fact, into)).toBe(false);
    }),
    { numRuns: 80 },
  );
});

test('activities, people, talks, and such links and tags as are new pass over', () => {
  const link = (url: string) => ({ title: '', url });
  const from = partner('from', {
    links: [link('https://a.example'), link('https://b.example')],
    tags: ['coffee'],
    contacts: [{ id: 'c', name: 'Nadia', role: '', phone: '', email: '', messenger: '' }],
  });
  const into = partner('into', { links: [link('https://a.example')], tags: ['coffee'] });
  expect(mergePreview(from, into, [activity('swap', { partnerIds: ['from'] })]).passed).toEqual([
    { pile: 'activities', count: 1 },
    { pile: 'people', count: 1 },
    { pile: 'links', count: 1 },
  ]);
});
