import { comparable } from '#shared/search/comparable';
import { stretchesOf, type Query } from './match';

interface Props {
  readonly text: string;
  readonly query: Query | null;
}

/** A title with the typed words in bold. */
export function Highlighted({ text, query }: Props) {
  if (query === null) return text;
  const parts = [];
  let end = 0;
  for (const stretch of stretchesOf(comparable(text), query)) {
    parts.push(
      text.slice(end, stretch.start),
      <mark key={stretch.start}>{text.slice(stretch.start, stretch.end)}</mark>,
    );
    end = stretch.end;
  }
  return [...parts, text.slice(end)];
}
