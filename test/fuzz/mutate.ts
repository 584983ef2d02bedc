/** A number from 0 to below 1, the next one at each call. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A file of the corpus with one to six things done to it that happen to files, or that somebody does to them. */
export function mutated(corpus: readonly Uint8Array[], random: Random): Uint8Array {
  const times = 1 + Math.floor(random() ** 2 * 6);
  let bytes = pick(corpus, random);
  for (let done = 0; done < times; done++) bytes = pick(MUTATIONS, random)(bytes, random, corpus);
  return bytes.subarray(0, LARGEST);
}

type Mutation = (bytes: Uint8Array, random: Random, corpus: readonly Uint8Array[]) => Uint8Array;

/** Mutations may double a file again and again: what is larger says nothing more. */
const LARGEST = 200_000;
const LINE_FEED = 10;
const encoder = new TextEncoder();

/** What breaks readers: ends of components, edges of dates, floods, folds, octets that are no letters. */
const TOKENS = [
  ...['BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', 'BEGIN:VALARM', 'BEGIN:VTODO', 'VERSION:1.0', 'UID:one@odd'],
  ...['RRULE:FREQ=SECONDLY', 'RRULE:FREQ=DAILY;COUNT=999999999', 'RRULE:D1 #0', 'EXDATE:20270311T190000'],
  ...['RDATE;VALUE=PERIOD:20270306T110000Z/PT1H', 'RECURRENCE-ID:20270311T190000', 'DTSTART:20270228T235960Z'],
  ...['DTSTART;VALUE=DATE:99991231', 'DTEND:00010101', 'DURATION:-P9999999W', 'TRIGGER:-P99999D', 'SEQUENCE:1e308'],
  ...[
    'TZID=Europe/Berlin',
    'TZOFFSETTO:+9999',
    'X-WR-TIMEZONE:GMT-9999',
    'X-KALENDS-KIND:MILESTONE',
    'RELATED-TO:one@odd',
  ],
  ...[
    'X-KALENDS-ITEM:{"fields":{"checklist":1}}',
    ';ENCODING=QUOTED-PRINTABLE:=',
    '=\r\n',
    '\r\n ',
    '\t',
    '\\',
    '"',
    ';',
    ',',
  ],
  ...[':', '\u0000', '\uFEFF', '\u2028', '__proto__:1', 'CONSTRUCTOR:1', '%s', '9'.repeat(400), '🎉'],
].map((token) => encoder.encode(token));

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const copy = bytes.slice();
    if (copy.length > 0) copy[at(copy, random)] = Math.floor(random() * 256);
    return copy;
  },
  (bytes, random) => {
    const copy = bytes.slice();
    const digits = [...copy.keys()].filter((index) => copy[index]! >= 48 && copy[index]! <= 57);
    if (digits.length > 0) copy[pick(digits, random)] = 48 + Math.floor(random() * 10);
    return copy;
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random) => {
    const place = at(bytes, random);
    return joined(bytes.subarray(0, place), pick(TOKENS, random), bytes.subarray(place));
  },
  (bytes, random) => {
    const place = lineStart(bytes, random);
    return joined(bytes.subarray(0, place), pick(TOKENS, random), encoder.encode('\r\n'), bytes.subarray(place));
  },
  (bytes, random) => {
    const [one, other] = [lineStart(bytes, random), lineStart(bytes, random)].sort((a, b) => a - b) as [number, number];
    const line = bytes.subarray(one, lineEnd(bytes, one));
    return joined(bytes.subarray(0, one), bytes.subarray(one + line.length, other), line, bytes.subarray(other));
  },
  (bytes, random) => {
    const from = lineStart(bytes, random);
    const line = bytes.subarray(from, lineEnd(bytes, from));
    const times = 2 + Math.floor(random() * 30);
    return joined(bytes.subarray(0, from), ...Array<Uint8Array>(times).fill(line), bytes.subarray(from));
  },
  (bytes, random, corpus) => {
    const other = pick(corpus, random);
    return joined(bytes.subarray(0, lineStart(bytes, random)), other.subarray(lineStart(other, random)));
  },
];

function pick<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(random() * all.length)]!;
}

function at(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.length);
}

function range(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = at(bytes, random);
  return [from, Math.min(bytes.length, from + 1 + Math.floor(random() ** 3 * 400))];
}

function lineStart(bytes: Uint8Array, random: Random): number {
  return bytes.lastIndexOf(LINE_FEED, at(bytes, random)) + 1;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  return bytes.indexOf(LINE_FEED, from) + 1 || bytes.length;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}
