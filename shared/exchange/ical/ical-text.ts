// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** `text` as a calendar file can carry it (RFC 5545, 3.1): one kind of line break, no control characters, whole characters. */
export function fileText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '\uFFFD');
}

/** The same for values that know no line breaks. */
export function fileLine(text: string): string {
  return fileText(text).replace(/\n/g, ' ');
}

/** A TEXT value as it stands in a file (RFC 5545, 3.3.11): for properties whose type ical.js does not know. */
export function escapedText(text: string): string {
  return fileText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** The reverse of `escapedText`. */
export function unescapedText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));
}
