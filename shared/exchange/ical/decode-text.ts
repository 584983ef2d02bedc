// TextDecoder belongs to no version of the language, but browsers, workers and Node all have it.
declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** A text, and whether some of its octets are none and stand as U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly isDamaged: boolean;
}

/** Octets as text: UTF-8 where they are, else what they are `said` to be, else what they look like. */
export function decodeText(octets: Uint8Array, said?: string): DecodedText {
  const certain = decodeExactly(octets, 'utf-8') ?? (said === undefined ? null : decodeExactly(octets, said));
  return certain === null ? guess(octets) : { text: certain, isDamaged: false };
}

/** Null when there is no such encoding, or the octets are not of it. */
function decodeExactly(octets: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}

function guess(octets: Uint8Array): DecodedText {
  const asUtf8 = new TextDecoder('utf-8').decode(octets);
  const broken = countMatches(asUtf8, /\uFFFD/g);
  const whole = countMatches(asUtf8, /[\u0080-\uFFFC]/g);
  return whole > broken * 4 ? { text: asUtf8, isDamaged: true } : { text: decodeLegacy(octets), isDamaged: false };
}

/** Cyrillic comes in words: when most foreign bytes form runs of Cyrillic letters, that is what they are. */
function decodeLegacy(octets: Uint8Array): string {
  const asCyrillic = new TextDecoder('windows-1251').decode(octets);
  const inWords = (asCyrillic.match(/[а-яё]{3,}/gi) ?? []).join('').length;
  const foreign = countMatches(asCyrillic, /[\u0080-\uFFFF]/g);
  return inWords > foreign / 2 ? asCyrillic : new TextDecoder('windows-1252').decode(octets);
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
