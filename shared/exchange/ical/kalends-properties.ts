/** Properties and a parameter of our own, by which a plan that was shared comes back with what iCalendar has no words for. */
export const KALENDS = {
  kind: 'x-kalends-kind',
  stage: 'x-kalends-stage',
  /** Of a milestone: point or phase. */
  shape: 'x-kalends-shape',
  /** Of an event: online, offline or hybrid. */
  mode: 'x-kalends-mode',
  /** The part of LOCATION that is the address. */
  address: 'x-kalends-address',
  platform: 'x-kalends-platform',
  /** The link to join by as it was typed; CONFERENCE holds it as a URI. */
  join: 'x-kalends-join',
  registration: 'x-kalends-registration',
  /** A link, and on a second line its title; URL can hold a single one without. */
  link: 'x-kalends-link',
  /** On a date added to a series, which leaves as an event of its own: the series' UID, and X-START in its wall time. */
  addedTo: 'x-kalends-added-to',
  /** Of a full copy: everything else, as JSON. */
  item: 'x-kalends-item',
  /** A parameter of SUMMARY: the title is empty, and the text stands for it. */
  untitled: 'x-kalends-untitled',
} as const;
