import { hyphenate, SOFT_HYPHEN } from '#shared/i18n/hyphenate';
import { cutText } from '#shared/roadmap/measure-text';

/** What no file of XML may hold, and what ends a line. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const UNPRINTED = /[\u0000-\u0020\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]+/g;

/** A text in the lines that it takes. */
export interface WrappedText {
  readonly lines: readonly string[];
  /** It takes more lines than it may: the last one ends in `…`. */
  readonly isCut: boolean;
}

export interface WrapRequest {
  readonly room: number;
  /** What the first line has less, for what stands before it. */
  readonly indent?: number;
  readonly mostLines: number;
  readonly widthOf: (text: string) => number;
}

/**
 * Sets a text in lines that are no wider than the room: broken between words, long Russian words by syllables, a word
 * without such places anywhere. Only a first line that is indented may be empty.
 */
export function wrapText(text: string, { room, indent = 0, mostLines, widthOf }: WrapRequest): WrappedText {
  const plain = oneLine(text);
  if (widthOf(plain) <= room - indent) return { lines: [plain], isCut: false };
  const lines: string[] = [];
  let rest = hyphenate(plain).split(' ');
  while (rest.length > 0) {
    const isLast = lines.length === mostLines - 1;
    const lineRoom = lines.length === 0 ? room - indent : room;
    if (isLast) {
      const whole = rest.join(' ').replaceAll(SOFT_HYPHEN, '');
      const fits = widthOf(whole) <= lineRoom;
      return { lines: [...lines, fits ? whole : cutLine(whole, lineRoom, widthOf)], isCut: !fits };
    }
    const { line, left } = takeLine(rest, lineRoom, widthOf, lineRoom < room);
    lines.push(line);
    rest = left;
  }
  return { lines, isCut: false };
}

/** A text without what breaks lines or cannot be printed; spaces that hold words together stay. */
export function oneLine(text: string): string {
  return text.replaceAll(UNPRINTED, ' ').trim();
}

interface TakenLine {
  readonly line: string;
  readonly left: string[];
}

/** As many words as the room holds, and as much of the next one as may stand before a hyphen; none where it may be empty. */
function takeLine(
  rest: readonly string[],
  room: number,
  widthOf: (text: string) => number,
  mayBeEmpty: boolean,
): TakenLine {
  let line = '';
  for (const [at, word] of rest.entries()) {
    const lead = line === '' ? '' : `${line} `;
    const whole = lead + word.replaceAll(SOFT_HYPHEN, '');
    if (widthOf(whole) <= room) {
      line = whole;
      continue;
    }
    const broken =
      breakWord(word, lead, room, widthOf) ?? (line === '' && !mayBeEmpty ? breakAnywhere(word, room, widthOf) : null);
    if (broken === null) return { line, left: rest.slice(at) };
    return { line: broken.head, left: [broken.tail, ...rest.slice(at + 1)].filter(Boolean) };
  }
  return { line, left: [] };
}

interface BrokenWord {
  readonly head: string;
  readonly tail: string;
}

/** The word broken at the last of its soft hyphens that the room allows. */
function breakWord(word: string, lead: string, room: number, widthOf: (text: string) => number): BrokenWord | null {
  const parts = word.split(SOFT_HYPHEN);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = `${lead}${parts.slice(0, count).join('')}-`;
    if (widthOf(head) <= room) return { head, tail: parts.slice(count).join(SOFT_HYPHEN) };
  }
  return null;
}

/** As many letters as the room holds, one at least; null for a single letter. */
function breakAnywhere(word: string, room: number, widthOf: (text: string) => number): BrokenWord | null {
  const letters = [...word.replaceAll(SOFT_HYPHEN, '')];
  if (letters.length === 1) return { head: letters[0]!, tail: '' };
  let count = letters.length - 1;
  while (count > 1 && widthOf(letters.slice(0, count).join('')) > room) count -= 1;
  return { head: letters.slice(0, count).join(''), tail: letters.slice(count).join('') };
}

function cutLine(text: string, room: number, widthOf: (text: string) => number): string {
  return cutText(text, room, widthOf) || '…';
}
