/**
 * Why a rule is not expanded.
 * unreadable: not an RRULE of RFC 5545, 3.3.10; unsupported: a calendar other than the Gregorian (RFC 7529), week
 * numbers where 3.3.10 does not have them, or days of the year that BYDAY or BYMONTHDAY limits; too-frequent: more
 * often a day than a plan can show; too-many: more occurrences than one answer may hold.
 */
export type RecurrenceProblem = 'unreadable' | 'unsupported' | 'too-frequent' | 'too-many';
