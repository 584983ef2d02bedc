/** A line of Markdown without its signs. */
export interface PlainLine {
  readonly kind: 'heading' | 'bullet' | 'number' | 'text';
  /** What a bullet or a number shows before its text. */
  readonly sign: string;
  readonly text: string;
}

const HEADING = /^#{1,6}\s+(.*)$/;
const BULLET = /^\s*[-*+]\s+(.*)$/;
const NUMBER = /^\s*(\d{1,3}[.)])\s+(.*)$/;
const RULE_OF_TABLE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/;

/** Markdown as lines to be read on paper: emphasis is dropped, a link is told by its words, the cells of a table by a stop. */
export function plainMarkdown(markdown: string): readonly PlainLine[] {
  return markdown
    .split('\n')
    .filter((line) => line.trim() !== '' && !RULE_OF_TABLE.test(line))
    .map(plainLine);
}

function plainLine(line: string): PlainLine {
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', sign: '', text: inline(heading[1]!) };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullet', sign: '•', text: inline(bullet[1]!) };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'number', sign: number[1]!, text: inline(number[2]!) };
  return { kind: 'text', sign: '', text: inline(line.replace(/^\s*>\s?/, '')) };
}

function inline(text: string): string {
  const cells = text.trim().startsWith('|')
    ? text
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' · ')
    : text;
  return cells
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__)(.+?)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}])([*_])(\S(?:.*?\S)?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replaceAll(/`([^`]+)`/g, '$1')
    .trim();
}
