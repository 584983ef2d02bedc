const AT_SEMICOLONS = /\s*(?:"((?:[^"]|"")*)"\s*|([^;\n]*))(?:[;\n]|$)/g;
const AT_COMMAS = /\s*(?:"((?:[^"]|"")*)"\s*|([^,\n]*))(?:[,\n]|$)/g;
const QUOTED = /"(?:[^"]|"")*"/g;

/** Several texts as one cell: `a; b`. One that would be taken apart stands in quotation marks. */
export function listCell(texts: readonly string[]): string {
  return texts.map((text) => (/[,;"\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('; ');
}

/** Takes a cell of several texts apart: at semicolons where it has any, or else at commas. None comes twice. */
export function readListCell(cell: string): readonly string[] {
  const pattern = cell.replace(QUOTED, '').includes(';') ? AT_SEMICOLONS : AT_COMMAS;
  const texts = [...cell.matchAll(pattern)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim(),
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}
