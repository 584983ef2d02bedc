import type { PrintInk } from '#shared/records/print-setup';

type PlainInk =
  'paper' | 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'rule-strong' | 'weekend' | 'hatch' | 'today' | 'danger' | 'wire';

/** A named ink; those of a hue (1 to 8) are its soft fill, its strong edge, and text on the fill. */
export type Ink = PlainInk | `${'fill' | 'edge' | 'on-fill'}-${number}`;

type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The tokens of the light theme, on white paper. */
const COLOURS: Readonly<Record<PlainInk, Oklch>> = {
  paper: [1, 0, 0],
  ink: [0.235, 0.012, 270],
  'ink-2': [0.44, 0.012, 270],
  'ink-3': [0.52, 0.012, 270],
  rule: [0.9, 0.005, 85],
  'rule-strong': [0.8, 0.006, 85],
  weekend: [0.957, 0.004, 85],
  hatch: [0.8, 0.005, 85],
  today: [0.58, 0.19, 29],
  danger: [0.53, 0.19, 25],
  wire: [0.6, 0.012, 270],
};
const GREYS: Readonly<Record<PlainInk, number>> = {
  paper: 1,
  ink: 0.12,
  'ink-2': 0.3,
  'ink-3': 0.4,
  rule: 0.84,
  'rule-strong': 0.6,
  weekend: 0.95,
  hatch: 0.6,
  today: 0.12,
  danger: 0.12,
  wire: 0.4,
};
const HUE_ANGLES = [262, 168, 352, 78, 302, 222, 128, 50];
/** Eight hues stay apart for colour-blind eyes by lightness too. */
const EDGE_LIGHTER = [-0.07, 0.01, 0.02, 0.05, -0.03, 0.05, -0.05, 0.03];
const MONO_HUE = { fill: 1, edge: 0.25, 'on-fill': 0.12 } as const;

const written = new Map<string, string>();

/** The colour of an ink as `#rrggbb`; in mono all three parts are equal. */
export function colourOf(ink: Ink, printInk: PrintInk): string {
  const key = `${printInk} ${ink}`;
  let colour = written.get(key);
  if (colour === undefined) {
    colour = toHex(printInk === 'mono' ? [greyOf(ink), 0, 0] : oklchOf(ink));
    written.set(key, colour);
  }
  return colour;
}

function oklchOf(ink: Ink): Oklch {
  if (isPlain(ink)) return COLOURS[ink];
  const { role, hue } = partsOf(ink);
  const angle = HUE_ANGLES[hue - 1]!;
  if (role === 'fill') return [0.925, 0.045, angle];
  return role === 'edge' ? [0.56 + EDGE_LIGHTER[hue - 1]!, 0.14, angle] : [0.33, 0.09, angle];
}

function greyOf(ink: Ink): number {
  return isPlain(ink) ? GREYS[ink] : MONO_HUE[partsOf(ink).role];
}

function isPlain(ink: Ink): ink is PlainInk {
  return Object.hasOwn(COLOURS, ink);
}

function partsOf(ink: string): { role: keyof typeof MONO_HUE; hue: number } {
  const at = ink.lastIndexOf('-');
  return { role: ink.slice(0, at) as keyof typeof MONO_HUE, hue: Number(ink.slice(at + 1)) };
}

/** By Björn Ottosson's definition of Oklab; what lies beyond sRGB is clipped. */
function toHex([lightness, chroma, hue]: Oklch): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  // of a grey the sums differ by rounding only, and the parts must not
  if (chroma === 0) return `#${twoDigits(long).repeat(3)}`;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  return `#${twoDigits(red)}${twoDigits(green)}${twoDigits(blue)}`;
}

/** A linear part of light as two hexadecimal digits of sRGB. */
function twoDigits(linear: number): string {
  const part = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(Math.max(part, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');
}
