import { z } from 'zod';
import { id, name, order, plainDate, text } from '#shared/records/fields';
import { selectionSchema } from '#shared/records/selection';

export const PRINT_DOCUMENTS = [
  'year-planner',
  'year-grid',
  'year-wheel',
  'quarter',
  'month',
  'agenda',
  'roadmap',
  'content-grid',
  'policy-sheet',
  'run-sheet',
] as const;
export type PrintDocumentKind = (typeof PRINT_DOCUMENTS)[number];

export const PAPER_NAMES = ['a4', 'a3', 'a2', 'a1', 'letter', 'legal', 'tabloid'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** One ink: hatches carry the calendar. Else colours do. */
export const PRINT_INKS = ['colour', 'mono'] as const;
export type PrintInk = (typeof PRINT_INKS)[number];

/** What to print and how; kept under a name when a person saves it. What is wrong with its values: `setupProblems`. */
export const printSetupSchema = z.object({
  id,
  name,
  order,
  document: z.enum(PRINT_DOCUMENTS),
  /** Both inclusive. */
  period: z.object({ first: plainDate, last: plainDate }),
  /** In millimetres, where it is no standard one. */
  paper: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('standard'), name: z.enum(PAPER_NAMES) }),
    z.object({ kind: z.literal('custom'), width: z.number(), height: z.number() }),
  ]),
  orientation: z.enum(['portrait', 'landscape']),
  /** Millimetres that stay white on each side. */
  margin: z.number(),
  /** Cut on sheets of this paper that overlap by so many millimetres; null for one sheet. */
  tiles: z.object({ sheet: z.enum(PAPER_NAMES), overlap: z.number() }).nullable(),
  ink: z.enum(PRINT_INKS),
  /** What stands under each other in the year planner: the same weekdays, or the same dates. */
  alignment: z.enum(['weekday', 'date']),
  /** The year planner six months to a page. */
  halves: z.boolean(),
  /** What the agenda has headings for. */
  grouping: z.enum(['week', 'month']),
  /** Which items; its own period is not asked. Its scope says whose roadmap it is: null for the general one. */
  selection: selectionSchema,
  /** The event of a run sheet, by the key of its occurrence. */
  occurrenceKey: z.string().nullable(),
  /** What is said of an item beside its title, as far as the document has room for it. */
  text: z.object({ time: z.boolean(), place: z.boolean(), note: z.boolean() }),
  /** Saturdays and Sundays as days of their own; else what falls on them is listed at the back. */
  weekends: z.boolean(),
  holidays: z.boolean(),
  /** ISO 8601. */
  weekNumbers: z.boolean(),
  findings: z.boolean(),
  legend: z.boolean(),
  /** Who it is, how to reach them, and what is meant for the team only. */
  privateDetails: z.boolean(),
  /** Empty for the usual one. */
  title: text,
});
export type PrintSetup = z.infer<typeof printSetupSchema>;
