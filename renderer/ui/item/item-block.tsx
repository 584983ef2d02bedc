import { MapPin, Monitor, type LucideIcon } from 'lucide-react';
import { hyphenate } from '#shared/i18n/hyphenate';
import { LeadGlyph, TrailGlyph } from './item-glyphs';
import { itemClass, type ItemLook, type ItemState } from './item-look';
import './item-block.css';

/** Where something is: a place to come to, or a link to follow. */
export interface ItemSite {
  readonly name: string;
  readonly online: boolean;
}

export interface ItemBlockProps extends ItemState {
  readonly look: ItemLook;
  readonly title: string;
  /** As they are shown: `19:00`. */
  readonly start: string;
  readonly end: string | null;
  readonly channel?: LucideIcon | null;
  readonly site?: ItemSite | null;
  /** How tall it is drawn, in pixels: words take whole lines of it. */
  readonly height: number;
}

const LINE = 15;
const FRAME = 6;
/** Under this height the time and the title share their lines. */
const TALL = 46;
const TWO_LINES = 38;

/** An item among hours, as tall as it is long: when, what and where. It fills the box that it is put in. */
export function ItemBlock({ look, title, start, end, channel = null, site = null, height, ...state }: ItemBlockProps) {
  const lead = <LeadGlyph look={look} channel={channel} />;
  const trail = <TrailGlyph look={look} />;
  const words = <span className="item-title">{hyphenate(title)}</span>;
  const isTall = height >= TALL;
  const name = `${itemClass(look, state)} item-block ${isTall ? 'item-block-tall' : 'item-block-short'}`;
  if (!isTall) {
    return (
      <span className={name} title={title}>
        {lead}
        <span className="item-text" style={{ WebkitLineClamp: height < TWO_LINES ? 1 : 2 }}>
          <span className="item-time">{start}</span> {words}
        </span>
        {trail}
      </span>
    );
  }
  const lines = Math.floor((height - FRAME - LINE) / LINE);
  const hasSite = site !== null && lines > 1;
  const SiteSign = site?.online ? Monitor : MapPin;
  return (
    <span className={name} title={title}>
      <span className="item-meta">
        {lead}
        <span className="item-time">
          {start}
          {end !== null && <span className="item-until">–{end}</span>}
        </span>
        {trail}
      </span>
      <span className="item-text" style={{ WebkitLineClamp: lines - (hasSite ? 1 : 0) }}>
        {words}
      </span>
      {hasSite && (
        <span className="item-site">
          <SiteSign size={11} strokeWidth={2} aria-hidden="true" />
          <span>{site.name}</span>
        </span>
      )}
    </span>
  );
}
