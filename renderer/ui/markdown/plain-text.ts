import type { MarkedToken } from 'marked';
import { knownTokens, readMarkdown } from './read-markdown';

/**
 * A text as it is pinned where no marks are understood: lists keep their dashes and numbers, a row of a table is a line.
 * What is too long to be read for its marks goes along as it was typed: nothing of it is lost.
 */
export function plainText(markdown: string): string {
  const { tokens, text, isCut } = readMarkdown(markdown);
  if (tokens === null) return markdown.trim();
  const read = blocks(tokens).join('\n\n');
  return isCut ? `${read}\n${markdown.slice(text.length)}`.trimEnd() : read;
}

function blocks(tokens: readonly MarkedToken[]): readonly string[] {
  return tokens.map(block).filter((text) => text !== '');
}

function block(token: MarkedToken): string {
  switch (token.type) {
    case 'space':
    case 'hr':
      return '';
    case 'list':
      return token.items
        .map(({ tokens }, at) => {
          const sign = token.ordered ? `${(token.start || 1) + at}.` : '–';
          return `${sign} ${blocks(knownTokens(tokens)).join('\n')}`;
        })
        .join('\n');
    case 'table':
      return [token.header, ...token.rows]
        .map((row) => row.map(({ tokens }) => inline(knownTokens(tokens))).join(' | '))
        .join('\n');
    case 'code':
      return token.text;
    case 'blockquote':
      return blocks(knownTokens(token.tokens)).join('\n');
    default:
      return inline([token]);
  }
}

function inline(tokens: readonly MarkedToken[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'link') return token.text === token.href ? token.href : `${token.text} (${token.href})`;
      if ('tokens' in token && token.tokens) return inline(knownTokens(token.tokens));
      return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
    })
    .join('');
}
