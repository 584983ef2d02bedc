import { FINDING_SEVERITIES, type FindingSeverity } from '#shared/findings/finding';
import { occurrenceMatcher } from '#shared/plan/matches-selection';
import type { Occurrence } from '#shared/plan/occurrence';
import { printDocument } from '#shared/print/print-document';
import type { PrintContent, PrintRequest } from '#shared/print/print-request';
import type { PrintedDocument } from '#shared/print/page';
import type { PrintSetup } from '#shared/records/print-setup';
import { dayNumber } from '#shared/time/plain-date';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { sayPlanName } from '../../commands/say-plan-name';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanEntry } from '../../data/plan-list';
import { planZone, usePeriodStarts } from '../../data/plan-settings';
import type { PlanSnapshot } from '../../data/plan-handle';
import { selectionLookups } from '../../data/visible-occurrences';
import { useFindings } from '../../state/use-findings';
import { useHolidayNames } from '../../state/use-holiday-names';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { measurePrint } from './measure-print';
import { loadPrintTypeface } from './typeface';

/** The document of a set-up; nothing of it is there until the typeface is. */
export type Printed =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'laid';
      readonly document: PrintedDocument;
      readonly request: PrintRequest;
      /** It is still that of an earlier set-up, and the next one is on its way. */
      readonly isLate: boolean;
    };

/** Lays out a set-up without problems, behind whatever the person does meanwhile. */
export function usePrintedDocument(setup: PrintSetup): Printed {
  const laid = useDeferredValue(setup);
  const hasTypeface = usePrintTypeface();
  const content = usePrintContent(laid);
  const t = useTranslate();
  const language = useLanguage();
  const request = useMemo(
    () => ({ content, setup: laid, words: { t, language }, measure: measurePrint }),
    [content, laid, t, language],
  );
  const document = useMemo(() => (hasTypeface ? printDocument(request) : null), [hasTypeface, request]);
  return document === null ? { kind: 'loading' } : { kind: 'laid', document, request, isLate: laid !== setup };
}

function usePrintTypeface(): boolean {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    let isMounted = true;
    void loadPrintTypeface().then(() => isMounted && setLoaded(true));
    return () => {
      isMounted = false;
    };
  }, []);
  return isLoaded;
}

function usePrintContent({ document, occurrenceKey, period, selection }: PrintSetup): PrintContent {
  const snapshot = usePlanSnapshot();
  const today = useToday();
  const { weekStart, yearStart } = usePeriodStarts();
  const community = sayPlanName(usePlanEntry(), useTranslate());
  const { open } = useFindings();
  const { first, last } = period;
  const holidays = useHolidayNames(dayNumber(first), dayNumber(last));
  const occurrences = useMemo(
    () => printedOccurrences(snapshot, { first, last }, selection),
    [snapshot, first, last, selection],
  );
  const event =
    document === 'run-sheet' && occurrenceKey !== null
      ? snapshot.occurrence(occurrenceKey, planZone(snapshot))
      : undefined;
  const findings = useMemo(() => {
    const weights = new Map<string, FindingSeverity>();
    for (const { subject, severity } of open) {
      if (subject.kind !== 'occurrence') continue;
      const known = weights.get(subject.key);
      if (known === undefined || weightOf(severity) < weightOf(known)) weights.set(subject.key, severity);
    }
    return weights;
  }, [open]);
  return useMemo(
    () => ({
      community,
      today,
      weekStart,
      yearStart,
      occurrences: event ? [event] : occurrences,
      calendars: snapshot.all('calendars'),
      tracks: snapshot.all('tracks'),
      relations: snapshot.all('relations'),
      baselines: snapshot.all('baselines'),
      people: snapshot.all('people'),
      channels: snapshot.all('channels'),
      partners: snapshot.all('partners'),
      policySections: snapshot.all('policySections'),
      holidays,
      findings,
    }),
    [community, today, weekStart, yearStart, occurrences, event, snapshot, holidays, findings],
  );
}

/** What a selection means in a period, in the plan's zone; nothing of calendars that are archived. */
function printedOccurrences(
  plan: PlanSnapshot,
  { first, last }: PrintSetup['period'],
  selection: PrintSetup['selection'],
): readonly Occurrence[] {
  const isMeant = occurrenceMatcher(selection, selectionLookups(plan));
  const archived = new Set(
    plan
      .all('calendars')
      .filter((calendar) => calendar.archived)
      .map(({ id }) => id),
  );
  return plan
    .occurrencesIn({ first: dayNumber(first), last: dayNumber(last) }, planZone(plan))
    .filter((occurrence) => !archived.has(occurrence.item.calendarId) && isMeant(occurrence));
}

function weightOf(severity: FindingSeverity): number {
  return FINDING_SEVERITIES.indexOf(severity);
}
