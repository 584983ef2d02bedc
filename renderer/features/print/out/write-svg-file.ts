import type { PrintedDocument, PrintMark, PrintPage, TextMark } from '#shared/print/page';
import { pageSvg, PRINT_FONT, writeSvg, type SvgElement } from '#shared/print/svg';
import { FACES, type Face } from '../typeface';

/** A page as a file by itself: with its title, its language, and as much of the typeface as its texts need. */
export async function writeSvgFile(page: PrintPage, { title, language, ink }: PrintedDocument): Promise<string> {
  const svg = pageSvg(page, ink);
  const rules = await Promise.all(facesFor(page).map(writeFace));
  return writeSvg({
    ...svg,
    attributes: { ...svg.attributes, 'xml:lang': language },
    children: [
      { tag: 'title', attributes: {}, children: [title] },
      { tag: 'style', attributes: {}, children: [rules.join('\n')] },
      ...svg.children,
    ],
  } satisfies SvgElement);
}

/** The faces in which any character of the page is set. */
function facesFor({ marks }: PrintPage): readonly Face[] {
  const used = new Map<number, Set<number>>();
  for (const mark of textsOf(marks)) {
    const characters = used.get(mark.weight) ?? new Set();
    used.set(mark.weight, characters);
    for (const character of mark.text) characters.add(character.codePointAt(0)!);
  }
  return FACES.filter(({ weight, unicodeRange }) => {
    const draws = rangeTest(unicodeRange);
    return [...(used.get(weight) ?? [])].some(draws);
  });
}

/** All texts, those of parts cut from larger drawings too. */
function textsOf(marks: readonly PrintMark[]): readonly TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'window') return textsOf(mark.marks);
    return mark.kind === 'text' ? [mark] : [];
  });
}

function rangeTest(unicodeRange: string): (codePoint: number) => boolean {
  const ranges = unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

async function writeFace({ url, weight, unicodeRange }: Face): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face { font-family: ${PRINT_FONT}; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${unicodeRange}; }`;
}
