import type { LucideIcon } from 'lucide-react';
import { LeadGlyph, TrailGlyph } from './item-glyphs';
import { itemClass, type ItemLook, type ItemState } from './item-look';
import './item-bar.css';

/** How an item's words are set. */
export interface ItemFit {
  /** Lines of the title, 1 to 4. */
  readonly lines: number;
  /** Before the title, on a line of its own above it, or left out. */
  readonly time: 'beside' | 'above' | 'none';
}

export interface ItemBarProps extends ItemState {
  readonly look: ItemLook;
  readonly title: string;
  /** The title as it is set, when it was hyphenated or cut to fit. */
  readonly words?: string;
  /** As it is shown: `19:00`. */
  readonly time?: string | null;
  /** The sign of a post's channel. */
  readonly channel?: LucideIcon | null;
  readonly fit?: ItemFit;
}

const ONE_LINE: ItemFit = { lines: 1, time: 'beside' };

/** An item as every view draws it. It knows no record and does nothing: who hosts it gives it focus and clicks. */
export function ItemBar({
  look,
  title,
  words = title,
  time = null,
  channel = null,
  fit = ONE_LINE,
  ...state
}: ItemBarProps) {
  const timeText = time !== null && fit.time !== 'none' && <span className="item-time">{time}</span>;
  const lead = <LeadGlyph look={look} channel={channel} />;
  const trail = <TrailGlyph look={look} />;
  if (fit.time === 'above') {
    return (
      <span className={`${itemClass(look, state)} item-card item-lines-${fit.lines}`} title={title}>
        <span className="item-meta">
          {lead}
          {timeText}
          {trail}
        </span>
        <span className="item-text">
          <span className="item-title">{words}</span>
        </span>
      </span>
    );
  }
  return (
    <span className={`${itemClass(look, state)} item-lines-${fit.lines}`} title={title}>
      {lead}
      <span className="item-text">
        {timeText}
        {timeText && ' '}
        <span className="item-title">{words}</span>
      </span>
      {trail}
    </span>
  );
}
