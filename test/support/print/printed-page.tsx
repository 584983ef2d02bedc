import { HOLIDAY_COUNTRIES } from '#shared/holidays/holiday-country';
import { holidayNames } from '#shared/holidays/name-holidays';
import { createTranslate } from '#shared/i18n/translate';
import type { Language } from '#shared/i18n/message';
import type { Identified } from '#shared/kernel/change-set';
import type { Occurrence } from '#shared/plan/occurrence';
import { printDocument } from '#shared/print/print-document';
import type { PrintedDocument } from '#shared/print/page';
import type { PrintContent } from '#shared/print/print-request';
import { sayTitle } from '#shared/print/say-occurrence';
import { toldOccurrences } from '#shared/print/told-occurrences';
import type { PrintSetup } from '#shared/records/print-setup';
import type { TableName } from '#shared/records/tables';
import { originalStarts } from '#shared/recurrence/expand';
import { samplePlan } from '#shared/sample/sample-plan';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { NO_RECORDS, withTouched } from '../../../renderer/data/plan-records';
import { planSnapshot } from '../../../renderer/data/plan-snapshot';
import { ZonedOccurrences } from '../../../renderer/data/zoned-occurrences';
import { measurePrint } from '../../../renderer/features/print/layout/measure-print';
import { PrintSheets } from '../../../renderer/features/print/print-sheets';
import { loadPrintTypeface } from '../../../renderer/features/print/typeface';
import { printFaults } from '../printed';
import '../../../renderer/ui/base';

const ZONE = 'Europe/London';
/** Within the period that set-ups of tests have, so that much lies behind and much ahead. */
const TODAY = plainDate('2027-03-11');

/** What is on paper and what the laws of printing have to say to it. */
export interface Shown {
  readonly document: PrintedDocument;
  readonly faults: readonly string[];
  /** What is told of, by the keys. */
  readonly titles: Readonly<Record<string, string>>;
}

let root: Root | null = null;

/** Lays the sample community's plan out for paper in this page, as the app does. */
export async function show(setup: PrintSetup, language: Language): Promise<Shown> {
  await loadPrintTypeface(document.fonts);
  const words = { language, t: createTranslate(language) };
  const content = contentOf(setup, language);
  const occurrenceKey = busiestEvent(content)?.key ?? null;
  const request = { content, setup: { ...setup, occurrenceKey }, words, measure: measurePrint };
  const printed = printDocument(request);
  // tiles are cut from a document that keeps the laws as a whole
  const whole = { ...request, setup: { ...request.setup, tiles: null } };
  const told = toldOccurrences(request);
  const faults = printFaults(printDocument(whole), whole, (each) => told.includes(each));
  document.documentElement.lang = language;
  root?.unmount();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root!.render(<PrintSheets document={printed} />));
  const titles = Object.fromEntries(told.map((each) => [each.key, sayTitle(each, words)]));
  return { document: printed, faults, titles };
}

/** The event that most is to be done for: its run sheet has something in every part. */
function busiestEvent({ occurrences }: PrintContent): Occurrence | undefined {
  const work = ({ item }: Occurrence) => (item.kind === 'event' ? item.checklist.length + item.roster.length : -1);
  return occurrences.toSorted((one, other) => work(other) - work(one)).find(({ item }) => item.kind === 'event');
}

function contentOf({ period }: PrintSetup, language: Language): PrintContent {
  const { name, records } = samplePlan(language, TODAY, ZONE);
  const touched = new Map<TableName, Map<string, Identified>>();
  for (const change of records) {
    if (change.kind !== 'add') continue;
    const table = touched.get(change.table) ?? new Map<string, Identified>();
    touched.set(change.table, table.set(change.record.id, change.record));
  }
  const days = { first: dayNumber(period.first), last: dayNumber(period.last) };
  const zoned = new ZonedOccurrences(ZONE, originalStarts);
  const plan = planSnapshot(withTouched(NO_RECORDS, touched), { undoable: null, redoable: null }, () => zoned);
  return {
    community: name,
    today: dayNumber(TODAY),
    weekStart: 'monday',
    yearStart: 1,
    occurrences: plan.occurrencesIn(days, ZONE),
    calendars: plan.all('calendars'),
    tracks: plan.all('tracks'),
    relations: plan.all('relations'),
    baselines: plan.all('baselines'),
    people: plan.all('people'),
    channels: plan.all('channels'),
    partners: plan.all('partners'),
    policySections: plan.all('policySections'),
    holidays: holidayNames(HOLIDAY_COUNTRIES, days, createTranslate(language)),
    findings: new Map(),
    gaps: new Map(),
  };
}
