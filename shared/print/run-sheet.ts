import { shownDays } from '#shared/plan/shown-days';
import { sayWhen } from '#shared/plan/say-when';
import { flowPages, flowWidth, type FlowBlock } from '#shared/print/flow-pages';
import { furnish, furnitureSizes, numbered } from '#shared/print/furniture';
import type { PrintedDocument } from '#shared/print/page';
import { sheetOf } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { plainMarkdown } from '#shared/print/plain-markdown';
import { tableRow } from '#shared/print/run-sheet-row';
import { sayDay, sayPlace, sayTitle } from '#shared/print/say-occurrence';
import { paragraph, partHeading, type ParagraphStyle } from '#shared/print/text-blocks';
import type { Occurrence } from '#shared/plan/occurrence';
import type { Event } from '#shared/records/event';
import type { Person } from '#shared/records/person';
import { sayShift } from '#shared/people/say-shift';
import { shiftsIn } from '#shared/people/shifts';

/** Type over that of the legend. */
const LARGER = 1.6;

/** One event on paper for those who run it: where and when, what is still to be done, who is on duty, whom to call. */
export function layRunSheet(request: PrintRequest): PrintedDocument {
  const { content, setup, words, measure } = request;
  const sheet = sheetOf(setup);
  const occurrence = content.occurrences.find(({ key }) => key === setup.occurrenceKey);
  const title = setup.title || (occurrence ? sayTitle(occurrence, words) : words.t('printed.run-sheet'));
  const subtitle = occurrence ? words.t('printed.run-sheet') : '';
  const furnished = furnish(request, sheet, { title, subtitle, kinds: [] });
  const flow = { sheet, furnished, title, columns: 1, gap: 0 };
  const style = { measure, points: furnitureSizes(sheet).small * LARGER, width: flowWidth(flow) };
  const event = occurrence?.item.kind === 'event' ? occurrence.item : null;
  const blocks = occurrence && event ? eventBlocks(request, occurrence, event, style) : [];
  return {
    title,
    language: words.language,
    ink: setup.ink,
    pages: numbered(flowPages(flow, blocks), request, sheet),
    warnings: event === null ? [{ kind: 'no-event' }] : [],
  };
}

function eventBlocks(
  request: PrintRequest,
  occurrence: Occurrence,
  event: Event,
  style: ParagraphStyle,
): readonly FlowBlock[] {
  const { content, setup, words } = request;
  const { t, language } = words;
  const people = new Map(content.people.map((person) => [person.id, person]));
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  const { first } = shownDays(occurrence);

  const facts: readonly (readonly [string, string])[] = [
    [t('printed.when'), sayWhen(occurrence.schedule, language)],
    [t('field.place'), sayPlace(occurrence, content)],
    [t('field.join-link'), event.joinLink],
    [t('field.registration'), event.registrationLink],
    [t('field.capacity'), event.capacity === null ? '' : String(event.capacity)],
    [t('field.expected'), event.attendanceExpected === null ? '' : String(event.attendanceExpected)],
    ...(setup.privateDetails
      ? ([
          [t('field.owner'), event.ownerId === null ? '' : nameOf(event.ownerId)],
          [t('field.hosts'), event.hostIds.map(nameOf).filter(Boolean).join(', ')],
        ] as const)
      : []),
  ];
  const checklist = event.checklist.map(({ text, done, dueDays, ownerId }) => ({
    box: done ? ('ticked' as const) : ('empty' as const),
    left: text,
    right: [
      dueDays === null ? '' : sayDay(first + dueDays, language),
      ownerId !== null && setup.privateDetails ? nameOf(ownerId) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  const { firstDay, lastDay } = occurrence.span;
  const shifts = shiftsIn([occurrence]).map((shift) => {
    const { slot } = shift;
    const { days, hours } = sayShift(shift, language);
    return {
      left: [slot.role, setup.privateDetails ? slot.personIds.map(nameOf).filter(Boolean).join(', ') : '']
        .filter(Boolean)
        .join(': '),
      right: [
        // of an event of one day the day is said already
        firstDay === lastDay ? '' : days,
        hours,
        t('printed.on-duty', { found: slot.personIds.length, needed: slot.needed }),
      ]
        .filter(Boolean)
        .join(' · '),
    };
  });
  const partners = content.partners
    .filter(({ id }) => event.partnerIds.includes(id))
    .flatMap(({ name, contact, contacts }) => [
      { left: name, right: setup.privateDetails ? contact : '' },
      ...(setup.privateDetails
        ? contacts.map((each) => ({ left: `${each.name}${each.role && `, ${each.role}`}`, right: waysTo(each) }))
        : []),
    ]);
  const involved = new Set([event.ownerId, ...event.hostIds, ...event.roster.flatMap(({ personIds }) => personIds)]);
  const contacts = setup.privateDetails
    ? content.people
        .filter(({ id }) => involved.has(id))
        .map((person) => ({ left: person.name, right: waysTo(person) }))
        .filter(({ right }) => right !== '')
    : [];
  const part = (
    heading: string,
    rows: readonly { readonly left: string; readonly right: string; readonly box?: 'ticked' | 'empty' }[],
  ) => (rows.length === 0 ? [] : [...partHeading(heading, style), ...rows.map((row) => tableRow(row, style))]);
  const notes = (heading: string, text: string) =>
    text.trim() === ''
      ? []
      : [
          ...partHeading(heading, style),
          ...plainMarkdown(text).flatMap((line) => paragraph([line.sign, line.text].filter(Boolean).join(' '), style)),
        ];
  return [
    ...facts.filter(([, said]) => said !== '').map(([left, right]) => tableRow({ left, right, isFact: true }, style)),
    ...part(t('section.checklist'), checklist),
    ...part(t('printed.volunteers'), shifts),
    ...part(t('field.partners'), partners),
    ...part(t('printed.contacts'), contacts),
    ...notes(t('printed.notes'), event.notes),
    ...(setup.privateDetails ? notes(t('printed.internal-notes'), event.internalNotes) : []),
  ];
}

/** How to reach somebody, in a line. */
function waysTo({ phone, messenger, email }: Pick<Person, 'phone' | 'messenger' | 'email'>): string {
  return [phone, messenger, email].filter(Boolean).join(', ');
}
