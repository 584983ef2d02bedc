import { decodeText } from '#shared/exchange/ical/decode-text';

/** A content line of a calendar file after unfolding (RFC 5545, 3.1). */
export interface LogicalLine {
  readonly text: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
}

// TextDecoder belongs to no version of the language, but browsers, workers and Node all have it.
declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const NUL = 0;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;
const EQUALS_SIGN = 0x3d;
const QUOTED_PRINTABLE = /^[^:]{0,200};(?:ENCODING=)?"?QUOTED-PRINTABLE\b/i;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const LETTER_B = 0x42;

/** A file as lines; `isDamaged` when some of its bytes are no text and stand as U+FFFD. */
export interface LogicalLines {
  readonly lines: readonly LogicalLine[];
  readonly isDamaged: boolean;
}

/**
 * Any bytes as content lines. A fold may cut a letter in two, so octets are unfolded before they are decoded. UTF-8,
 * UTF-16, windows-1251 and windows-1252 are told apart by the bytes: files lie about their charset.
 */
export function logicalLines(bytes: Uint8Array): LogicalLines {
  const { octets, numbers } = unfold(asOctets(bytes));
  const { text, isDamaged } = decodeText(octets);
  const lines = text.split('\n').map((line, index) => ({ text: line, line: numbers[index]! }));
  return { lines, isDamaged };
}

/** The lines of a text that is known to be whole. */
export function logicalLinesOf(text: string): readonly LogicalLine[] {
  return logicalLines(new TextEncoder().encode(text)).lines;
}

/** UTF-16 has its line breaks in two octets: such a file is brought to UTF-8 first. */
function asOctets(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === LETTER_B && second === 0)) return toUtf8(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LETTER_B)) return toUtf8(bytes, 'utf-16be');
  return UTF8_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(UTF8_MARK.length) : bytes;
}

function toUtf8(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

/** Line breaks of all kinds become line feeds; the physical number of each line's beginning is kept beside. */
function unfold(bytes: Uint8Array): { readonly octets: Uint8Array; readonly numbers: readonly number[] } {
  const octets = new Uint8Array(bytes.length);
  const numbers = [1];
  let length = 0;
  let lineStart = 0;
  let physicalLine = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === NUL) continue; // some programs pad with it
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) {
      octets[length++] = byte;
      continue;
    }
    if (byte === CARRIAGE_RETURN) at = endOfBreak(bytes, at);
    physicalLine++;
    const isFold = bytes[at + 1] === SPACE || bytes[at + 1] === TAB;
    if (isFold && !isSoftBreak(octets.subarray(lineStart, length))) {
      at++;
    } else {
      octets[length++] = LINE_FEED;
      lineStart = length;
      numbers.push(physicalLine);
    }
  }
  return { octets: octets.subarray(0, length), numbers };
}

/** An equals sign at its end goes on with the next line, whose blank is then a letter (vCalendar 1.0). */
function isSoftBreak(line: Uint8Array): boolean {
  return line.at(-1) === EQUALS_SIGN && isQuotedPrintable(decodeText(line).text);
}

/** Do the parameters of a line say that its value is quoted-printable? */
export function isQuotedPrintable(line: string): boolean {
  return line.includes(';') && QUOTED_PRINTABLE.test(line);
}

/** CR LF is one break, and so is the CR CR LF of programs that converted twice; a CR alone is one too. */
function endOfBreak(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end + 1] === CARRIAGE_RETURN) end++;
  return bytes[end + 1] === LINE_FEED ? end + 1 : at;
}
