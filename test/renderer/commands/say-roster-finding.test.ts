import { expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import { emptyShift } from '#shared/records/event';
import { emptyPerson } from '#shared/records/person';
import { originalStarts } from '#shared/recurrence/expand';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { sayFinding, saySource } from '../../../renderer/commands/say-finding';
import { NO_RECORDS, withTouched } from '../../../renderer/data/plan-records';
import { planSnapshot } from '../../../renderer/data/plan-snapshot';
import { ZonedOccurrences } from '../../../renderer/data/zoned-occurrences';
import { checkerOf, item, tablesOf, ZONE } from '../../shared/policy/plan-under-check';

const TODAY = dayNumber(plainDate('2027-03-10'));
const vera = { ...emptyShift, personIds: ['vera'] };
const tables = {
  people: [{ ...emptyPerson, id: 'vera', name: 'Vera', hue: 1, order: 0 }],
  items: [
    item('event', 'Fair', '2027-03-20T12:00', { roster: [{ ...vera, needed: 3 }] }),
    item('event', 'Market', '2027-03-20T12:30', { roster: [vera, { ...vera, role: 'Bar' }] }),
    item('event', 'Supper', '2027-03-21T19:00', { roster: [vera, vera] }),
  ],
};

/** What is found in the rosters of these events, as it is said. */
function said(language: 'en' | 'ru'): readonly string[] {
  const plan = planSnapshot(
    withTouched(NO_RECORDS, tablesOf(tables)),
    { undoable: null, redoable: null },
    (zone) => new ZonedOccurrences(zone, originalStarts),
  );
  const telling = { plan, zone: ZONE, t: createTranslate(language), language };
  const found = checkerOf(tables, { today: TODAY })
    .findings()
    .filter(({ source }) => source.kind === 'roster');
  expect(new Set(found.map((finding) => saySource(finding, telling))).size).toBe(1);
  return found.map((finding) => sayFinding(finding, telling)).toSorted();
}

test('a gap in a roster is said by its event and numbers, a double booking by who is on which shifts at once', () => {
  expect(said('en')).toEqual([
    'Vera is on two shifts at once: “Market” and “Fair”',
    'Vera is on two shifts of “Supper” at once',
    '“Fair”: 1 of 3 on the roster',
  ]);
  expect(said('ru')).toEqual([
    'Vera: две смены сразу, «Market» и «Fair»',
    'Vera: две смены сразу, «Supper»',
    '«Fair»: на сменах 1 из 3',
  ]);
});
