/** One event of the fixture: what stands in the file, and what a reader should make of it. */
export interface FixtureEvent {
  readonly uid: string;
  readonly title: string;
  readonly when: FixtureTime;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly location: string;
  /** Minutes before the start. */
  readonly reminders: readonly number[];
  readonly series: {
    readonly rule: string;
    /** Wall times or dates, as in the plan. */
    readonly excluded: readonly string[];
  } | null;
  /** Of a changed date: which one, as in the plan. */
  readonly originalStart: string | null;
  /** Lines of other programs, without their line breaks. */
  readonly foreignLines: readonly string[];
}

/** `days` are inclusive; a clock is how the file writes it, and the zone that is meant. */
export type FixtureTime =
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | { readonly kind: 'clock'; readonly start: string; readonly minutes: number; readonly clock: FixtureClock };

export interface FixtureClock {
  /** Parameters of DTSTART before its colon: `;TZID=Europe/Moscow`. */
  readonly parameters: string;
  /** `Z` or nothing. */
  readonly suffix: string;
  readonly zone: string;
}

export const CLOCKS = {
  moscow: { parameters: ';TZID=Europe/Moscow', suffix: '', zone: 'Europe/Moscow' },
  newYork: { parameters: ';TZID=America/New_York', suffix: '', zone: 'America/New_York' },
  kathmandu: { parameters: ';TZID=Asia/Kathmandu', suffix: '', zone: 'Asia/Kathmandu' },
  windowsMoscow: { parameters: ';TZID="Russian Standard Time"', suffix: '', zone: 'Europe/Moscow' },
  customEastern: { parameters: ';TZID=Eastern (brand office)', suffix: '', zone: 'America/New_York' },
  utc: { parameters: '', suffix: 'Z', zone: 'UTC' },
  /** Without a zone: X-WR-TIMEZONE of the file says which. */
  floating: { parameters: '', suffix: '', zone: 'Europe/Moscow' },
} as const satisfies Record<string, FixtureClock>;
