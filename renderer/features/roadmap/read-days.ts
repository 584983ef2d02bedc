const MOST_DAYS = 3650;

/** A typed number of days, fewer than none for earlier ones: `7`, `-3`, `−3`; null for anything else, and beyond ten years. */
export function readDays(text: string): number | null {
  const typed = text.trim().replace(/^[−–]/, '-');
  const days = /^[-+]?\d{1,4}$/.test(typed) ? Number(typed) : NaN;
  return Math.abs(days) <= MOST_DAYS ? days : null;
}
