import { fileLine } from '#shared/exchange/ical/ical-text';

/** `text` as a URI that every program takes (RFC 3986): other letters encoded, escapes left alone; null when it is none. */
export function asUri(text: string): string | null {
  const line = fileLine(text).trim();
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(line) ? encodeURI(line).replaceAll('%25', '%') : null;
}
