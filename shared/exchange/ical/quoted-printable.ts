import { decodeText } from '#shared/exchange/ical/decode-text';
import { isQuotedPrintable, type LogicalLine } from '#shared/exchange/ical/logical-lines';

// TextEncoder belongs to no version of the language, but browsers, workers and Node all have it.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const EQUALS_SIGN = 0x3d;
const PARAMETER = /^(?:ENCODING=)?"?QUOTED-PRINTABLE"?$/i;
const BOUNDARY = /^\s*(?:BEGIN|END)\s*:/i;

/**
 * Lines in which old programs wrote letters as `=D0=9F` (vCalendar 1.0, 2.1) in plain letters, and joined where such a
 * line goes on behind an equals sign. The other lines are as they were.
 */
export function withoutQuotedPrintable(lines: readonly LogicalLine[]): readonly LogicalLine[] {
  if (!lines.some(({ text }) => isQuotedPrintable(text))) return lines;
  const plain: LogicalLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text: first, line } = lines[at]!;
    if (!isQuotedPrintable(first)) {
      plain.push(lines[at]!);
      continue;
    }
    let text = first;
    while (text.endsWith('=') && at + 1 < lines.length && !BOUNDARY.test(lines[at + 1]!.text))
      text = text.slice(0, -1) + lines[++at]!.text;
    plain.push({ text: plainLine(text), line });
  }
  return plain;
}

function plainLine(text: string): string {
  const colon = text.indexOf(':');
  const [name, ...parameters] = text.slice(0, colon).split(';');
  const charset = parameters.find((parameter) => /^CHARSET=/i.test(parameter))?.replace(/^CHARSET=|"/gi, '');
  const others = parameters.filter((parameter) => !PARAMETER.test(parameter) && !/^CHARSET=/i.test(parameter));
  const value = decodeText(octetsOf(text.slice(colon + 1)), charset).text.replace(/\r\n?|\n/g, '\\n');
  return `${[name, ...others].join(';')}:${value}`;
}

/** What is no pair of digits behind an equals sign stands for itself; a soft break that nothing follows is dropped. */
function octetsOf(value: string): Uint8Array {
  const given = new TextEncoder().encode(value.replace(/=$/, ''));
  const octets = new Uint8Array(given.length);
  let length = 0;
  for (let at = 0; at < given.length; at++) {
    const pair = given[at] === EQUALS_SIGN ? String.fromCharCode(...given.subarray(at + 1, at + 3)) : '';
    const isCode = /^[0-9A-F]{2}$/i.test(pair);
    octets[length++] = isCode ? Number.parseInt(pair, 16) : given[at]!;
    if (isCode) at += 2;
  }
  return octets.subarray(0, length);
}
