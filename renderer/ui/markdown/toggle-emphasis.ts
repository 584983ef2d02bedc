/** A text with a part of it selected. */
export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts the mark (`**`, `*`) around what is selected, or takes it away where it stands. */
export function toggleEmphasis({ text, start, end }: SelectedText, mark: '**' | '*'): SelectedText {
  const before = text.slice(0, start);
  const selected = text.slice(start, end);
  const after = text.slice(end);
  const length = mark.length;
  if (endsWithMark(before, mark) && startsWithMark(after, mark))
    return {
      text: before.slice(0, -length) + selected + after.slice(length),
      start: start - length,
      end: end - length,
    };
  return { text: before + mark + selected + mark + after, start: start + length, end: end + length };
}

/** One star is no end of two, which are bold; of three, one is. */
function endsWithMark(text: string, mark: string): boolean {
  return isOfMark(/\**$/.exec(text)?.[0].length ?? 0, mark);
}

function startsWithMark(text: string, mark: string): boolean {
  return isOfMark(/^\**/.exec(text)?.[0].length ?? 0, mark);
}

function isOfMark(stars: number, mark: string): boolean {
  return mark.length === 2 ? stars >= 2 : stars % 2 === 1;
}
