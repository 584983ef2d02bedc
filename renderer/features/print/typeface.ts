import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?url';
import cyrillic500 from '@fontsource/inter/files/inter-cyrillic-500-normal.woff2?url';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?url';
import cyrillicExt400 from '@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff2?url';
import cyrillicExt500 from '@fontsource/inter/files/inter-cyrillic-ext-500-normal.woff2?url';
import cyrillicExt600 from '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff2?url';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import latin500 from '@fontsource/inter/files/inter-latin-500-normal.woff2?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?url';
import latinExt500 from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2?url';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url';
import { PRINT_FONT } from '#shared/print/svg';

/** One file of the typeface of paper: a weight of an alphabet. */
export interface Face {
  readonly url: string;
  readonly weight: number;
  /** The characters that it draws, as CSS writes ranges. */
  readonly unicodeRange: string;
}

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02D9,U+02DB,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const CYRILLIC = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';
const CYRILLIC_EXT = 'U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F';

/**
 * Static cuts: Chromium writes a variable typeface into a PDF as outlines, a static one as a subset whose text can be
 * selected and read out.
 */
export const FACES: readonly Face[] = [
  ...cuts(LATIN, [latin400, latin500, latin600]),
  ...cuts(LATIN_EXT, [latinExt400, latinExt500, latinExt600]),
  ...cuts(CYRILLIC, [cyrillic400, cyrillic500, cyrillic600]),
  ...cuts(CYRILLIC_EXT, [cyrillicExt400, cyrillicExt500, cyrillicExt600]),
];

function cuts(unicodeRange: string, urls: readonly [string, string, string]): Face[] {
  return urls.map((url, at) => ({ url, weight: 400 + at * 100, unicodeRange }));
}

let loading: Promise<void> | null = null;

/**
 * Adds the typeface to the fonts of a window or of a worker. Resolves once all of it is there: before that no text can be
 * measured, and none goes to paper. Rejects where a file of it cannot be read; asked again, it tries again.
 */
export function loadPrintTypeface(fonts: FontFaceSet): Promise<void> {
  loading ??= loadFaces(fonts).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function loadFaces(fonts: FontFaceSet): Promise<void> {
  const faces = FACES.map(
    ({ url, weight, unicodeRange }) =>
      new FontFace(PRINT_FONT, `url("${url}") format("woff2")`, { weight: String(weight), unicodeRange }),
  );
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) fonts.add(face);
}
