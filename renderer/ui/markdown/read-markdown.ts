import { Lexer, type MarkedToken, type Token } from 'marked';

/** More is shown only when it is edited: nobody reads it here, and it would take its time. */
const MOST_CHARACTERS = 20_000;
const MOST_LINES = 1_000;
/** The time that reading takes grows with the square of these; a text for people has few. */
const MOST_MARKS = 1_500;
const MARKS = /[_*~`<>[\]|]/g;

/** A text taken apart for drawing. */
export interface ReadMarkdown {
  /** Null where the text is better shown as it is. */
  readonly tokens: readonly MarkedToken[] | null;
  /** The part that is shown. */
  readonly text: string;
  /** Is there more of it than is shown? */
  readonly isCut: boolean;
}

/** Takes Markdown apart: GitHub's dialect, with line breaks where they were typed. Nothing becomes HTML. */
export function readMarkdown(whole: string): ReadMarkdown {
  const text = whole.slice(0, MOST_CHARACTERS).split('\n', MOST_LINES).join('\n');
  const isCut = text.length < whole.length;
  if ((text.match(MARKS)?.length ?? 0) > MOST_MARKS) return { tokens: null, text, isCut };
  try {
    return { tokens: knownTokens(new Lexer({ gfm: true, breaks: true }).lex(text)), text, isCut };
  } catch {
    return { tokens: null, text, isCut }; // nested deeper than the stack
  }
}

/** The library's own kinds of tokens; the others are those of extensions, of which there are none. */
export function knownTokens(tokens: readonly Token[]): readonly MarkedToken[] {
  return tokens as readonly MarkedToken[];
}
