import { FINDING_SEVERITIES, type FindingSeverity } from '#shared/findings/finding';
import { weekGaps } from '#shared/findings/week-gaps';
import { occurrenceMatcher } from '#shared/plan/matches-selection';
import type { Occurrence } from '#shared/plan/occurrence';
import type { PrintContent, PrintRequest } from '#shared/print/print-request';
import type { PrintedDocument } from '#shared/print/page';
import type { PrintSetup } from '#shared/records/print-setup';
import { dayNumber } from '#shared/time/plain-date';
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
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
import type { LayoutWish } from './layout/layout-job';
import { startLayouter, type Layouter } from './layout/layouter';
import { measurePrint } from './layout/measure-print';
import { loadPrintTypeface } from './typeface';

/** The document of a set-up; nothing of it is there until the typeface is. */
export type Printed =
  | { readonly kind: 'loading' }
  /** It cannot be laid out, and why, in the words of the machine. */
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'laid';
      readonly document: PrintedDocument;
      readonly request: PrintRequest;
      /** It is still that of an earlier set-up, and the next one is on its way. */
      readonly isLate: boolean;
    };

/** Lays out a set-up without problems, beside whatever the person does meanwhile. */
export function usePrintedDocument(setup: PrintSetup): Printed {
  const deferred = useDeferredValue(setup);
  const typeface = usePrintTypeface();
  const content = usePrintContent(deferred);
  const t = useTranslate();
  const language = useLanguage();
  const wish = useMemo(() => ({ content, setup: deferred, language }), [content, deferred, language]);
  const { laid, failure } = useLayout(wish);
  if (typeface.kind === 'failed') return typeface;
  if (failure?.wish === wish) return { kind: 'failed', message: failure.message };
  if (typeface.kind === 'loading' || laid === null) return { kind: 'loading' };
  const words = { language: laid.wish.language, t };
  return {
    kind: 'laid',
    document: laid.document,
    request: { ...laid.wish, words, measure: measurePrint },
    isLate: laid.wish !== wish || deferred !== setup,
  };
}

interface Layout {
  readonly laid: { readonly wish: LayoutWish; readonly document: PrintedDocument } | null;
  readonly failure: { readonly wish: LayoutWish; readonly message: string } | null;
}

/** The last document that was laid out, of this wish or of an earlier one. */
function useLayout(wish: LayoutWish): Layout {
  const [layout, setLayout] = useState<Layout>({ laid: null, failure: null });
  const layouter = useRef<Layouter>(null);
  useEffect(() => {
    const started = startLayouter({
      // pages are large: what the person does meanwhile goes first
      onLaid: (done, document) => startTransition(() => setLayout({ laid: { wish: done, document }, failure: null })),
      onFailed: (failed, message) => setLayout(({ laid }) => ({ laid, failure: { wish: failed, message } })),
    });
    layouter.current = started;
    return () => started.stop();
  }, []);
  useEffect(() => layouter.current?.lay(wish), [wish]);
  return layout;
}

type Typeface = Extract<Printed, { kind: 'loading' | 'failed' }> | { readonly kind: 'loaded' };

/** The pages are drawn in it here too. */
function usePrintTypeface(): Typeface {
  const [typeface, setTypeface] = useState<Typeface>({ kind: 'loading' });
  useEffect(() => {
    let isMounted = true;
    const tell = (told: Typeface) => isMounted && setTypeface(told);
    loadPrintTypeface(document.fonts).then(
      () => tell({ kind: 'loaded' }),
      (error: unknown) => tell({ kind: 'failed', message: String(error) }),
    );
    return () => {
      isMounted = false;
    };
  }, []);
  return typeface;
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
  const gaps = useMemo(() => weekGaps(open), [open]);
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
      gaps,
    }),
    [community, today, weekStart, yearStart, occurrences, event, snapshot, holidays, findings, gaps],
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
