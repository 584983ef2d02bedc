/** Properties of our own, by which a plan that was shared comes back with what iCalendar has no words for. */
export const KALENDS = {
  kind: 'x-kalends-kind',
  stage: 'x-kalends-stage',
  /** Of a milestone: point or phase. */
  shape: 'x-kalends-shape',
  /** Of an event: online, offline or hybrid. */
  mode: 'x-kalends-mode',
  /** The part of LOCATION that is the address. */
  address: 'x-kalends-address',
  registration: 'x-kalends-registration',
  /** A link with its title as LABEL; URL can hold a single one without. */
  link: 'x-kalends-link',
  /** On a date added to a series, which leaves as an event of its own: the series' UID, and X-START in its wall time. */
  addedTo: 'x-kalends-added-to',
} as const;

export const KALENDS_NAMES: ReadonlySet<string> = new Set(Object.values(KALENDS));
