import type { Language } from '#shared/i18n/message';

const OUTER = { en: ['“', '”'], ru: ['«', '»'] } as const;
const INNER = { en: ['‘', '’'], ru: ['„', '“'] } as const;

/**
 * A text in which quotes within quotes are of the inner kind, as printers set them: «Клуб „Вектор“», not «Клуб «Вектор»».
 * A text whose quotes do not pair is left as it is.
 */
export function withNestedQuotes(language: Language, text: string): string {
  const [open, close] = OUTER[language];
  const [innerOpen, innerClose] = INNER[language];
  if (text.indexOf(open) === text.lastIndexOf(open)) return text;
  let depth = 0;
  let nested = '';
  for (const sign of text) {
    if (sign === open) depth += 1;
    const isInner = depth > 1;
    if (sign === close) depth -= 1;
    if (depth < 0) return text;
    nested += isInner && sign === open ? innerOpen : isInner && sign === close ? innerClose : sign;
  }
  return depth === 0 ? nested : text;
}
