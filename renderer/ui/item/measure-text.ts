import { SOFT_HYPHEN } from '#shared/i18n/hyphenate';

/** Titles as items set them: in 12 pixels, in compact planner rows in 11. */
export type TitleSize = 11 | 12;

/** More titles than any screen shows; a bound all the same. */
const REMEMBERED = 20_000;
const SAMPLE_FONT = '500 12px "Inter Variable"';
const BOTH_ALPHABETS = 'Яg';

const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null = null;

/** The width of a text in pixels, in the typeface of items. Right once the typeface is loaded. */
export function textWidth(text: string, size: number, weight = 500): number {
  const key = `${weight} ${size} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size >= REMEMBERED) widths.clear();
    canvas ??= document.createElement('canvas').getContext('2d')!;
    canvas.font = `${weight} ${size}px "Inter Variable"`;
    width = canvas.measureText(text.replaceAll(SOFT_HYPHEN, '')).width;
    widths.set(key, width);
  }
  return width;
}

/** Is the typeface of items loaded, for both alphabets? */
export function typefaceIsLoaded(): boolean {
  return document.fonts.check(SAMPLE_FONT, BOTH_ALPHABETS);
}

/** Resolves once the typeface is loaded, or cannot be. */
export async function loadTypeface(): Promise<void> {
  await document.fonts.load(SAMPLE_FONT, BOTH_ALPHABETS).catch(() => null);
}
