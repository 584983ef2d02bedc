import fc from 'fast-check';
import { emptyShift } from '#shared/records/event';
import { newEntry, REGISTERS, type PlanTables, type Register } from '#shared/plan/registers/register';
import { emptyItem, ITEM_KINDS, type Item, type ItemKind } from '#shared/records/item';
import { emptyPlacement } from '#shared/records/post';
import { printSetup } from './printed';
import { everything } from '#shared/records/selection';
import { firstSettings } from '#shared/records/settings';
import { SIDES, type Obligation } from '#shared/records/partner-activity';
import { add, type ChangeSet } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { planTables } from './plan-tables';

/** Every register has these three, so that references meet. Of a tag the word is the same. */
export const ENTRIES = ['one', 'two', 'three'] as const;

export const anyRegister: fc.Arbitrary<Register> = fc.constantFrom(...REGISTERS);
const reference = fc.constantFrom<string>(...ENTRIES);
const references = fc.uniqueArray(reference, { maxLength: 3 });
const maybe = fc.option(reference);

/** A text with hashtags of the register's names. */
const hashtagText = references.map((words) => ['Come!', ...words.map((word) => `#${word}`)].join(' '));

const anyObligation: fc.Arbitrary<Obligation> = fc.record({
  id: fc.uuid(),
  side: fc.constantFrom(...SIDES),
  text: fc.constant('Bring the coffee'),
  partnerId: maybe,
  ownerId: maybe,
  due: fc.constantFrom(null, plainDate('2027-03-01'), plainDate('2027-04-01')),
  doneOn: fc.option(fc.constant(plainDate('2027-03-02'))),
});

const scope = fc.oneof(
  fc.constant({ kind: 'general' } as const),
  reference.map((personId) => ({ kind: 'person', personId }) as const),
);

function fieldsOf(kind: ItemKind): fc.Arbitrary<object> {
  switch (kind) {
    case 'event':
      return fc.record({
        hostIds: references,
        partnerIds: references,
        roster: fc.array(
          references.map((personIds) => ({ ...emptyShift, role: 'Door', personIds, needed: 2 })),
          { maxLength: 2 },
        ),
      });
    case 'post':
      return fc.record({
        pillarId: maybe,
        body: hashtagText,
        placements: fc
          .tuple(references, fc.option(hashtagText))
          .map(([ids, body]) => ids.map((each) => ({ ...emptyPlacement(each), body }))),
        hold: fc.option(maybe.map((personId) => ({ personId, reason: 'Wait' }))),
      });
    case 'activity':
      return fc.record({ partnerIds: references, obligations: fc.array(anyObligation, { maxLength: 2 }) });
    case 'milestone':
      return fc.record({ trackId: maybe, scope });
  }
}

const anyReferringItem = (id: string): fc.Arbitrary<Item> =>
  fc.constantFrom(...ITEM_KINDS).chain(
    (kind) =>
      fc
        .record({
          calendarId: reference,
          ownerId: maybe,
          goalIds: references,
          segmentIds: references,
          tags: references,
          checklist: fc.array(
            maybe.map((ownerId) => ({ id: 'task', text: 'Call', ownerId, dueDays: null, done: false })),
            { maxLength: 2 },
          ),
          own: fieldsOf(kind),
        })
        .map(({ own, ...fields }) => ({
          ...emptyItem({ id, uid: id, now: 0, kind, title: id, schedule: null, calendarId: fields.calendarId }),
          ...fields,
          ...own,
        })) as fc.Arbitrary<Item>,
  );

const anyViewSelection = fc.record({
  calendarIds: fc.option(references),
  tags: fc.option(references),
  ownerIds: fc.option(fc.uniqueArray(maybe, { maxLength: 3 })),
  partnerIds: fc.option(references),
  channelIds: fc.option(references),
  pillarIds: fc.option(references),
  scope: fc.option(scope),
});

/** A plan whose records refer to its registers through every field there is. */
export const anyReferringPlan: fc.Arbitrary<PlanTables> = fc
  .record({
    items: fc.tuple(...['a', 'b', 'c', 'd'].map(anyReferringItem)),
    trackOwners: fc.tuple(maybe, maybe, maybe),
    selection: anyViewSelection,
    defaults: fc.record({ event: maybe, post: maybe, activity: maybe, milestone: maybe }),
    series: fc.option(fc.constantFrom('a', 'b', 'c')),
    frozen: scope,
  })
  .map(({ items, trackOwners, selection, defaults, series, frozen }) => {
    const override = { seriesId: series, originalStart: series && '2027-03-04' };
    return planTables([
      ...REGISTERS.flatMap(threeEntries).map((change) =>
        change.kind === 'add' && change.table === 'tracks'
          ? {
              ...change,
              record: { ...change.record, ownerId: trackOwners[ENTRIES.indexOf(change.record.id as 'one')] },
            }
          : change,
      ),
      ...items.map((item) => add('items', item.id === 'd' ? { ...item, ...override } : item)),
      add('relations', {
        id: 'relation',
        type: 'announces',
        from: { itemId: 'a', originalStart: null },
        to: { itemId: 'b', originalStart: null },
        lagDays: 0,
      }),
      add('baselines', {
        id: 'baseline',
        name: 'Spring',
        order: 0,
        frozenOn: plainDate('2027-01-15'),
        scope: frozen,
        compared: false,
        dates: [],
      }),
      add('savedViews', {
        id: 'view',
        name: 'View',
        order: 0,
        view: 'month',
        shape: 'planner',
        date: null,
        selection: { ...everything, ...selection },
      }),
      add('printSetups', printSetup({ selection: { ...everything, ...selection } })),
      add('settings', { ...firstSettings('UTC'), defaultCalendarIds: defaults }),
    ]);
  });

/** Three entries of a register, by whose identities and names they are referred to alike. */
export function threeEntries(register: Register): ChangeSet {
  return ENTRIES.map((name, order) => add(register, { ...newEntry(register, name, name, []), order }));
}
