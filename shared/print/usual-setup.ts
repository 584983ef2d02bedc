import type { PrintDocumentKind, PrintSetup } from '#shared/records/print-setup';
import { everything, type Selection } from '#shared/records/selection';

type PaperChoice = Pick<PrintSetup, 'paper' | 'orientation' | 'margin'>;

/** The sheets that suit documents which A4 across would not. */
const SHEETS: Readonly<Partial<Record<PrintDocumentKind, PaperChoice>>> = {
  'year-planner': { paper: { kind: 'standard', name: 'a3' }, orientation: 'landscape', margin: 10 },
  agenda: { paper: { kind: 'standard', name: 'a4' }, orientation: 'portrait', margin: 14 },
  'year-grid': { paper: { kind: 'standard', name: 'a3' }, orientation: 'portrait', margin: 10 },
  'year-wheel': { paper: { kind: 'standard', name: 'a2' }, orientation: 'portrait', margin: 14 },
  'policy-sheet': { paper: { kind: 'standard', name: 'a4' }, orientation: 'portrait', margin: 14 },
  'run-sheet': { paper: { kind: 'standard', name: 'a4' }, orientation: 'portrait', margin: 12 },
  roadmap: { paper: { kind: 'standard', name: 'a3' }, orientation: 'landscape', margin: 10 },
  quarter: { paper: { kind: 'standard', name: 'a4' }, orientation: 'landscape', margin: 9 },
};
const A4_ACROSS: PaperChoice = { paper: { kind: 'standard', name: 'a4' }, orientation: 'landscape', margin: 10 };

/** What a set-up cannot guess. */
export interface SetupWish {
  readonly document: PrintDocumentKind;
  readonly period: PrintSetup['period'];
  readonly selection: Selection;
}

/** How a document is printed unless a person wants it otherwise. It has no name and no identity yet. */
export function usualSetup({ document, period, selection }: SetupWish): PrintSetup {
  return {
    id: '',
    name: '',
    order: 0,
    document,
    period,
    ...usualSheet(document),
    tiles: null,
    ink: 'colour',
    alignment: 'weekday',
    halves: false,
    grouping: 'week',
    // the period is the set-up's own
    selection: { ...selection, period: everything.period },
    occurrenceKey: null,
    text: { time: true, place: false, note: false },
    weekends: true,
    holidays: true,
    weekNumbers: true,
    findings: false,
    legend: true,
    privateDetails: false,
    title: '',
  };
}

/** The same set-up for another document, on the paper that suits that one. */
export function withDocument(setup: PrintSetup, document: PrintDocumentKind): PrintSetup {
  return { ...setup, ...usualSheet(document), document };
}

function usualSheet(document: PrintDocumentKind): PaperChoice {
  return SHEETS[document] ?? A4_ACROSS;
}
