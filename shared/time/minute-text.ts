const PATTERN = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(am|pm)?$/;

/**
 * Minutes after midnight of a time that a person typed, or null: `19:30`, `19.30`, `1930`, `9`, `7 pm`. 24:00 is 1440,
 * the midnight that ends the day.
 */
export function readMinute(text: string): number | null {
  const match = PATTERN.exec(text.trim().toLowerCase());
  if (!match) return null;
  const half = match[3];
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour < 24 || (hour === 24 && minute === 0) ? hour * 60 + minute : null;
  return hour >= 1 && hour <= 12 ? ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute : null;
}
