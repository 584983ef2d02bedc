import { Check, Image as ImageSign } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { MarkedToken, Tokens } from 'marked';
import { knownTokens, readMarkdown } from './read-markdown';

const DEEPEST = 12;

export interface MarkdownTextProps {
  readonly text: string;
  /** Which addresses are links; others stand as they were typed. */
  readonly mayOpenLink: (url: string) => boolean;
  readonly onOpenLink: (url: string) => void;
  /** Said below a text that is too long to be shown whole. */
  readonly cutNote: string;
}

interface Drawing {
  readonly mayOpenLink: (url: string) => boolean;
  readonly onOpenLink: (url: string) => void;
  readonly depth: number;
}

/**
 * Markdown as elements. No HTML is ever made of it: tags stand as text, pictures as links, and a link that may not be
 * opened stands as it was typed.
 */
export function MarkdownText({ text, mayOpenLink, onOpenLink, cutNote }: MarkdownTextProps) {
  const read = useMemo(() => readMarkdown(text), [text]);
  return (
    <>
      {read.tokens ? (
        draw(read.tokens, { mayOpenLink, onOpenLink, depth: 0 })
      ) : (
        <p className="markdown-plain">{read.text}</p>
      )}
      {read.isCut && <p className="markdown-cut">{cutNote}</p>}
    </>
  );
}

function draw(tokens: readonly MarkedToken[], drawing: Drawing): ReactNode {
  const deeper = { ...drawing, depth: drawing.depth + 1 };
  if (deeper.depth > DEEPEST) return tokens.map(({ raw }) => raw).join('');
  return placed(tokens, ({ raw }) => raw).map(([place, token]) => <Drawn key={place} token={token} drawing={deeper} />);
}

function Drawn({ token, drawing }: { readonly token: MarkedToken; readonly drawing: Drawing }): ReactNode {
  const inside = (tokens: Tokens.Text['tokens']) => draw(knownTokens(tokens ?? []), drawing);
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'paragraph':
      return <p>{inside(token.tokens)}</p>;
    case 'heading':
      return (
        <p className="markdown-heading" role="heading" aria-level={Math.min(token.depth + 2, 6)}>
          {inside(token.tokens)}
        </p>
      );
    case 'blockquote':
      return <blockquote>{inside(token.tokens)}</blockquote>;
    case 'list':
      return <DrawnList list={token} drawing={drawing} />;
    case 'list_item':
      return <li className={token.task ? 'markdown-task' : undefined}>{inside(token.tokens)}</li>;
    case 'checkbox':
      return <TaskBox checked={token.checked} />;
    case 'table':
      return <DrawnTable table={token} drawing={drawing} />;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'strong':
      return <strong>{inside(token.tokens)}</strong>;
    case 'em':
      return <em>{inside(token.tokens)}</em>;
    case 'del':
      return <del>{inside(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return (
        <DrawnLink url={token.href} raw={token.raw} drawing={drawing}>
          {inside(token.tokens)}
        </DrawnLink>
      );
    case 'image':
      return (
        <DrawnLink url={token.href} raw={token.raw} drawing={drawing}>
          <ImageSign size={12} /> {token.text || token.href}
        </DrawnLink>
      );
    case 'text':
      return token.tokens ? inside(token.tokens) : token.text;
    case 'escape':
      return token.text;
    default:
      return token.raw; // HTML
  }
}

interface DrawnLinkProps {
  readonly url: string;
  readonly raw: string;
  readonly drawing: Drawing;
  readonly children: ReactNode;
}

function DrawnLink({ url, raw, drawing, children }: DrawnLinkProps) {
  if (!drawing.mayOpenLink(url)) return raw;
  return (
    <button type="button" role="link" className="markdown-link" title={url} onClick={() => drawing.onOpenLink(url)}>
      {children}
    </button>
  );
}

function TaskBox({ checked }: { readonly checked: boolean }) {
  return (
    <span className="markdown-box" role="img" aria-label={checked ? '☑' : '☐'}>
      {checked && <Check size={10} />}
    </span>
  );
}

function DrawnList({ list, drawing }: { readonly list: Tokens.List; readonly drawing: Drawing }) {
  const items = draw(list.items, drawing);
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
}

function DrawnTable({ table, drawing }: { readonly table: Tokens.Table; readonly drawing: Drawing }) {
  const cells = (row: readonly Tokens.TableCell[], Cell: 'th' | 'td') =>
    placed(row, ({ text }) => text).map(([place, { tokens }]) => (
      <Cell key={place}>{draw(knownTokens(tokens), drawing)}</Cell>
    ));
  return (
    <table>
      <thead>
        <tr>{cells(table.header, 'th')}</tr>
      </thead>
      <tbody>
        {placed(table.rows, (row) => row.map(({ text }) => text).join()).map(([place, row]) => (
          <tr key={place}>{cells(row, 'td')}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** Parts of the text with where each begins: what is before a change keeps its place. */
function placed<Part>(parts: readonly Part[], textOf: (part: Part) => string): readonly (readonly [number, Part])[] {
  let place = 0;
  return parts.map((part) => {
    const at = place;
    place += textOf(part).length + 1;
    return [at, part] as const;
  });
}
