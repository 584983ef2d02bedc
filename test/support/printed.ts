import { createTranslate } from '#shared/i18n/translate';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn } from '#shared/plan/shown-days';
import { colourOf } from '#shared/print/inks';
import type { PrintedDocument, PrintMark, PrintPage, TextMark } from '#shared/print/page';
import { SMALLEST_POINTS, sheetOf } from '#shared/print/paper';
import type { PrintContent, PrintRequest } from '#shared/print/print-request';
import { textBox } from '#shared/print/text-box';
import type { Language } from '#shared/i18n/message';
import type { PrintSetup } from '#shared/records/print-setup';
import { everything } from '#shared/records/selection';
import { dayNumber, plainDate } from '#shared/time/plain-date';

/** A set-up of everything on an A4 sheet. */
export function printSetup(fields: Partial<PrintSetup> = {}): PrintSetup {
  return {
    id: 'setup',
    name: '',
    order: 0,
    document: 'month',
    period: { first: plainDate('2027-03-01'), last: plainDate('2027-03-31') },
    paper: { kind: 'standard', name: 'a4' },
    orientation: 'landscape',
    margin: 10,
    tiles: null,
    ink: 'colour',
    alignment: 'weekday',
    halves: false,
    grouping: 'week',
    selection: everything,
    occurrenceKey: null,
    text: { time: true, place: true, note: true },
    weekends: true,
    holidays: true,
    weekNumbers: true,
    findings: true,
    legend: true,
    privateDetails: false,
    title: '',
    ...fields,
  };
}

/** A plan of these occurrences in one calendar. */
export function printContent(occurrences: readonly Occurrence[], fields: Partial<PrintContent> = {}): PrintContent {
  return {
    community: 'Northlane',
    today: dayNumber(plainDate('2027-03-11')),
    weekStart: 'monday',
    yearStart: 1,
    occurrences,
    calendars: [
      { id: 'calendar', name: 'Club', hue: 2, order: 0, visible: true, archived: false, unit: '' },
      { id: 'other', name: 'Partners', hue: 3, order: 1, visible: true, archived: false, unit: '' },
    ],
    tracks: [],
    relations: [],
    baselines: [],
    people: [],
    channels: [],
    partners: [],
    policySections: [],
    holidays: new Map([[dayNumber(plainDate('2027-03-08')), 'Women’s Day']]),
    findings: new Map(),
    gaps: new Map(),
    ...fields,
  };
}

/** To be set in a typeface whose letters are all about as wide as those of Inter. */
export function printRequest(
  content: PrintContent,
  setup: PrintSetup = printSetup(),
  language: Language = 'en',
): PrintRequest {
  return { content, setup, words: { language, t: createTranslate(language) }, measure };
}

function measure(text: string, size: number): number {
  return text.length * size * 0.55;
}

/** All text of a page. */
export function textsOf({ marks }: PrintPage): readonly TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
}

/** What the laws of printing forbid, in words: nothing, if the document keeps them. */
export function printFaults(
  document: PrintedDocument,
  request: PrintRequest,
  isTold: (occurrence: Occurrence) => boolean = () => true,
): readonly string[] {
  return [
    ...namingFaults(document, request, isTold),
    ...document.pages.flatMap((page, at) => pageFaults(page, request).map((fault) => `page ${at + 1}: ${fault}`)),
  ];
}

/** Every occurrence of the period is labelled once or listed once, and no other is. */
function namingFaults(
  { pages, warnings }: PrintedDocument,
  { content, setup }: PrintRequest,
  isTold: (occurrence: Occurrence) => boolean,
): string[] {
  const named = new Map<string, string[]>();
  for (const { names } of pages.flatMap(textsOf)) {
    if (names) named.set(names.key, [...(named.get(names.key) ?? []), names.part]);
  }
  const days = { first: dayNumber(setup.period.first), last: dayNumber(setup.period.last) };
  const expected = new Set(
    content.occurrences.filter((each) => isShownIn(days, each) && isTold(each)).map(({ key }) => key),
  );
  const faults = [...expected, ...named.keys()].flatMap((key) => {
    const parts = named.get(key) ?? [];
    const whole = parts.filter((part) => part === 'label' || part === 'listed');
    return whole.length === (expected.has(key) ? 1 : 0) ? [] : [`${key} is named as ${parts.join(', ') || 'nothing'}`];
  });
  const listed = [...named.values()].filter((parts) => parts.includes('listed')).length;
  const told = warnings.find(({ kind }) => kind === 'overflow');
  if ((told?.kind === 'overflow' ? told.count : 0) !== listed) faults.push(`${listed} are listed, not as many as told`);
  return faults;
}

function pageFaults(page: PrintPage, { setup, measure: widthOf }: PrintRequest): string[] {
  const { printable, width, height } = sheetOf(setup);
  const faults = page.width === width && page.height === height ? [] : ['is not of the paper asked for'];
  for (const mark of textsOf(page)) {
    const { text, x, y, size } = mark;
    const { left, top, right, bottom } = textBox(mark, widthOf);
    const isInside =
      left >= printable.left - SLACK &&
      right <= printable.right + SLACK &&
      top >= printable.top - SLACK &&
      bottom <= printable.bottom + SLACK;
    if (!isInside) faults.push(`“${text}” leaves the printable part: ${x.toFixed(1)}, ${y.toFixed(1)}`);
    if (size < SMALLEST_POINTS) faults.push(`“${text}” is set in ${size} points`);
  }
  if (JSON.stringify(page.marks).includes('NaN') || JSON.stringify(page.marks).includes('null'))
    faults.push('has a mark nowhere');
  if (setup.ink === 'mono') faults.push(...page.marks.flatMap(coloursOf).filter((colour) => !isGrey(colour)));
  return faults;
}

/** Rounding, in millimetres. */
const SLACK = 0.01;

function coloursOf(mark: PrintMark): string[] {
  if (mark.kind === 'window') return mark.marks.flatMap(coloursOf);
  const inks = mark.kind === 'text' ? [mark.ink] : [mark.fill, mark.stroke];
  return inks.flatMap((ink) => (ink === undefined ? [] : [colourOf(ink, 'mono')]));
}

function isGrey(colour: string): boolean {
  return colour.slice(1, 3) === colour.slice(3, 5) && colour.slice(3, 5) === colour.slice(5, 7);
}
