/** `W2 TU TH #6`: how often, what by, and how long. */
const RULE = /^(D|W|MP|MD|YM|YD)(\d{1,4})((?:\s+[^\s#]+)*?)(?:\s+(?:#(\d{1,6})|(\d{8}(?:T\d{6}Z?)?)))?$/;
const WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;

/** What the grammar says of a rule that names no end. */
const USUAL_COUNT = 2;

/**
 * A rule of vCalendar 1.0 (its section "Recurrence Rule Grammar") as an RRULE of RFC 5545; null when it is none, or one
 * with hours or a rule within a rule, for which there is no RRULE.
 */
export function modernRule(text: string): string | null {
  const match = RULE.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, kind, interval, by, count, until] = match;
  const rhythm = rhythmOf(kind!, by!.trim() === '' ? [] : by!.trim().split(/\s+/));
  if (rhythm === null) return null;
  return [...rhythm, ...(Number(interval) > 1 ? [`INTERVAL=${Number(interval)}`] : []), ...endOf(count, until)].join(
    ';',
  );
}

function rhythmOf(kind: string, by: readonly string[]): readonly string[] | null {
  switch (kind) {
    case 'D':
      return by.length === 0 ? ['FREQ=DAILY'] : null;
    case 'W':
      return listed('FREQ=WEEKLY', 'BYDAY', by, (day) => (WEEKDAY.test(day) ? day : null));
    case 'MP':
      return listed('FREQ=MONTHLY', 'BYDAY', positions(by), (day) => day);
    case 'MD':
      return listed('FREQ=MONTHLY', 'BYMONTHDAY', by, (day) => (day === 'LD' ? '-1' : signed(day)));
    case 'YM':
      return listed('FREQ=YEARLY', 'BYMONTH', by, (month) => (/^\d{1,2}$/.test(month) ? month : null));
    case 'YD':
      return listed('FREQ=YEARLY', 'BYYEARDAY', by, signed);
    default:
      return null;
  }
}

function listed(
  frequency: string,
  part: string,
  by: readonly string[] | null,
  modern: (value: string) => string | null,
): readonly string[] | null {
  const values = by?.map(modern) ?? [null];
  if (values.includes(null)) return null;
  return values.length === 0 ? [frequency] : [frequency, `${part}=${values.join(',')}`];
}

/** `1+ MO WE 2- FR` as 1MO, 1WE, -2FR; null when a day has no position, or a position no day. */
function positions(by: readonly string[]): readonly string[] | null {
  const days: string[] = [];
  let position: string | null = null;
  let isUsed = true;
  for (const word of by) {
    if (!WEEKDAY.test(word)) {
      if (!isUsed) return null;
      position = /^[1-5][+-]?$/.test(word) ? signed(word) : null;
      isUsed = false;
    } else if (position === null) {
      return null;
    } else {
      days.push(`${position}${word}`);
      isUsed = true;
    }
  }
  return isUsed ? days : null;
}

/** `10-` counts from the end. */
function signed(day: string): string | null {
  const match = /^(\d{1,3})([+-]?)$/.exec(day);
  return match && `${match[2] === '-' ? '-' : ''}${Number(match[1])}`;
}

/** `#0` goes on without end. */
function endOf(count: string | undefined, until: string | undefined): readonly string[] {
  if (until !== undefined) return [`UNTIL=${until}`];
  if (count === undefined) return [`COUNT=${USUAL_COUNT}`];
  return Number(count) === 0 ? [] : [`COUNT=${Number(count)}`];
}
