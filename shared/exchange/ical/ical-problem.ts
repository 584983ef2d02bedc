/** Something of a calendar file that did not come through as it stands there, and where it stands. */
export interface IcalProblem {
  /** The line in the file as an editor counts it, from 1. */
  readonly line: number;
  readonly what: IcalProblemCode;
  /** The text that it is about, shortened. */
  readonly text: string;
  /** The title of the event that it belongs to, when it has one. */
  readonly title: string | null;
}

export const ICAL_PROBLEM_CODES = [
  /** An event without a start that can be read. It is left out. */
  'no-start',
  /** A journal entry or the like. It is left out. */
  'not-an-event',
  /** A second event with the same identity; the one with the lower SEQUENCE is left out. */
  'duplicate',
  /** Text that is no property (RFC 5545, 3.1). The line is left out. */
  'not-a-line',
  /** A property whose parameters or value cannot be read. The line is left out. */
  'unreadable-line',
  /** A property that may stand once only. The first one counts. */
  'repeated-line',
  /** A component without its END. What stands before the break is kept. */
  'not-closed',
  /** An END without its BEGIN. */
  'stray-end',
  /** A component within an event, or within an alarm, that nobody knows. It is left out. */
  'unknown-part',
  /** A line with bytes that are no text. The rest of it is kept. */
  'unreadable-bytes',
  /** A date, other than the start, that does not exist. It is left out. */
  'bad-date',
  /** An end before the start. The event gets no length. */
  'ends-before-start',
  /** A time zone that nobody knows. The plan's own zone is taken. */
  'unknown-zone',
  /** A rule that cannot be read, or that Kalends does not expand. The event stays, as a single one. */
  'unreadable-rule',
  /** A rule that would flood the calendar. The event stays, as a single one. */
  'too-frequent-rule',
  /** A second RRULE, an EXRULE, or a rule on a changed date. It is left out. */
  'second-rule',
  /** A change of one date of a series that is not in the file. It comes as a single event. */
  'series-missing',
  /** A change of one date and all that follow. Only that one date is changed. */
  'this-and-following',
  /** A task that repeats, or a change of one of its dates. It comes once. */
  'task-repeats',
  /** A reminder after the start, or one that cannot be read. It is left out. */
  'unreadable-alarm',
] as const;

export type IcalProblemCode = (typeof ICAL_PROBLEM_CODES)[number];

const LEAVE_OUT_THE_EVENT: ReadonlySet<IcalProblemCode> = new Set(['no-start', 'not-an-event', 'duplicate']);

/** Did the whole event stay behind, or only a detail of it? */
export function leavesEventOut(problem: IcalProblem): boolean {
  return LEAVE_OUT_THE_EVENT.has(problem.what);
}

/** Why a file is not read at all. */
export type IcalFileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'not-a-calendar' }
  /** A calendar in which not one event can be read; `problems` tell what is there instead. */
  | { readonly kind: 'no-events'; readonly problems: readonly IcalProblem[] };
