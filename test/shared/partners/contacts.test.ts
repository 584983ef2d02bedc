import { expect, test } from 'vitest';
import { contactState, isQuiet, nextContactOn } from '#shared/partners/last-contact';
import { duplicatePartners } from '#shared/partners/duplicates';
import { emptyPartner, type Partner } from '#shared/records/partner';
import { plainDate } from '#shared/time/plain-date';

const TODAY = plainDate('2027-04-01');

function partner(id: string, fields: Partial<Partner> = {}): Partner {
  return { ...emptyPartner, id, name: id, hue: 1, order: 0, ...fields };
}

const spoken = (...days: string[]): Partial<Partner> => ({
  contactLog: days.map((day) => ({ id: day, on: plainDate(day), way: 'call', note: '', personId: null })),
});

test('a partner is late when more days have passed than the rhythm asks, whatever the order of the log', () => {
  const monthly = partner('a', { ...spoken('2027-03-01', '2027-02-01'), contactEveryDays: 30 });
  expect(contactState(monthly, TODAY)).toEqual({ kind: 'late', on: '2027-03-01', daysAgo: 31, asked: 30 });
  expect(contactState({ ...monthly, contactEveryDays: 31 }, TODAY)).toEqual({
    kind: 'in-rhythm',
    on: '2027-03-01',
    daysAgo: 31,
  });
  expect(contactState(partner('b'), TODAY)).toEqual({ kind: 'never' });
});

test('ninety days without a word are quiet, and so is whom nobody ever wrote to', () => {
  expect(isQuiet(partner('a', spoken('2027-01-01')), TODAY)).toBe(true);
  expect(isQuiet(partner('a', spoken('2027-01-02')), TODAY)).toBe(false);
  expect(isQuiet(partner('a'), TODAY)).toBe(true);
});

test('the next contact is the day that was set until there was one, then the rhythm goes on', () => {
  const set = partner('a', { nextContact: plainDate('2027-05-05'), contactEveryDays: 14 });
  expect(nextContactOn(set)).toBe('2027-05-05');
  expect(nextContactOn({ ...set, ...spoken('2027-05-05') })).toBe('2027-05-19');
  expect(nextContactOn(partner('a', spoken('2027-05-05')))).toBeNull();
});

test('two partners look alike by name without its legal form and quotes, by an e-mail, or by a site', () => {
  const found = duplicatePartners([
    partner('a', { name: 'ООО «Ёлка»' }),
    partner('b', { name: 'Елка', contact: 'Ask hello@elka.example' }),
    partner('c', { name: 'Fir', contact: '', contacts: [contactPerson('HELLO@elka.example')] }),
    partner('d', { name: 'Pine', links: [{ title: '', url: 'https://www.pine.example/' }] }),
    partner('e', { name: 'Pine trees', links: [{ title: 'Site', url: 'pine.example' }] }),
    partner('f', { name: 'Oak', links: [{ title: '', url: 'https://t.me/oak' }] }),
    partner('g', { name: 'Ash', links: [{ title: '', url: 'https://t.me/ash' }] }),
  ]);
  expect(found).toEqual([
    { ids: ['a', 'b'], by: 'name', shared: 'елка' },
    { ids: ['b', 'c'], by: 'email', shared: 'hello@elka.example' },
    { ids: ['d', 'e'], by: 'site', shared: 'pine.example' },
  ]);
});

function contactPerson(email: string) {
  return { id: email, name: '', role: '', phone: '', email, messenger: '' };
}
