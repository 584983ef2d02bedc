/** An item of a day as far as its words go. All widths in pixels. */
export interface FittingItem {
  /** With its time on one line. */
  readonly wholeWidth: number;
  /** Its title alone on one line. */
  readonly titleWidth: number;
  /** Lines that the title takes when it has the item's whole width. */
  readonly titleLines: number;
  /** Has it a time or signs to stand on a line above the title? Bare words have not. */
  readonly mayBeCard: boolean;
}

/** Room for the items of a day, in pixels. */
export interface DayRoom {
  readonly width: number;
  readonly height: number;
}

/** How an item's words are set: lines of the title, and where its time stands. */
export interface TitleFit {
  readonly lines: number;
  readonly time: 'beside' | 'above' | 'none';
}

/** Under this width a title outranks its time. */
const NARROW = 170;
const LINE = 16;
const ITEM = 20;
const GAP = 2;
const MORE = 20;
const MOST_CARD_LINES = 4;
const MOST_BARE_LINES = 3;

/**
 * Shares a day's height among its items: each gets one line, then what is left goes to titles that need it, the shortest
 * need first. Items past the room keep one line: they are behind "n more".
 */
export function fitDay(items: readonly FittingItem[], room: DayRoom): TitleFit[] {
  const capacity = Math.floor((room.height + GAP) / (ITEM + GAP));
  const hasMore = items.length > capacity;
  const shown = items.slice(0, hasMore ? Math.max(0, capacity - 1) : items.length);
  const isNarrow = room.width < NARROW;
  const fits = items.map((item): TitleFit => ({
    lines: 1,
    time: isNarrow && item.wholeWidth > room.width ? 'none' : 'beside',
  }));
  let spare = room.height - shown.length * (ITEM + GAP) + GAP - (hasMore ? MORE : 0);

  const needy = shown
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => item.wholeWidth > room.width)
    .sort((one, other) => one.item.titleLines - other.item.titleLines);

  for (const { item, at } of needy) {
    const width = isNarrow ? item.titleWidth : item.wholeWidth;
    if (width <= room.width || spare < LINE) continue;
    fits[at] = { lines: 2, time: isNarrow ? 'none' : 'beside' };
    spare -= LINE;
  }
  for (const { item, at } of needy) {
    const taken = (fits[at]!.lines - 1) * LINE;
    const fit = roomierFit(item, isNarrow, spare + taken);
    if (!fit) continue;
    fits[at] = fit;
    spare -= extraHeight(fit) - taken;
  }
  return fits;
}

/** The roomiest setting that takes no more than `spare` beyond one line. */
function roomierFit(item: FittingItem, isNarrow: boolean, spare: number): TitleFit | null {
  if (!isNarrow) return null;
  if (!item.mayBeCard) {
    const lines = Math.min(MOST_BARE_LINES, item.titleLines);
    return lines > 2 && (lines - 1) * LINE <= spare ? { lines, time: 'none' } : null;
  }
  const wanted = Math.min(MOST_CARD_LINES, item.titleLines);
  for (let lines = wanted; lines >= Math.min(2, wanted); lines -= 1) {
    const card: TitleFit = { lines, time: 'above' };
    if (extraHeight(card) <= spare) return card;
  }
  return null;
}

/** The height of a setting beyond one line. */
function extraHeight({ lines, time }: TitleFit): number {
  return (time === 'above' ? lines : lines - 1) * LINE;
}
