import { Check, type LucideIcon, Send } from 'lucide-react';
import type { ItemLook } from './item-look';

/** Two linked rings: something done together. */
function Rings() {
  return (
    <svg className="item-glyph item-rings" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="8.5" cy="12" r="6" />
      <circle cx="15.5" cy="12" r="6" />
    </svg>
  );
}

/** The diamond of a milestone. */
function Lozenge() {
  return (
    <svg className="item-glyph item-lozenge" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2.8 21.2 12 12 21.2 2.8 12Z" />
    </svg>
  );
}

/** Done. */
function Tick() {
  return <Check className="item-glyph item-tick" size={12} strokeWidth={2.6} aria-hidden="true" />;
}

/** What stands before an item's words. `channel` is the sign of a post's channel. */
export function LeadGlyph({ look, channel }: { readonly look: ItemLook; readonly channel: LucideIcon | null }) {
  switch (look.kind) {
    case 'activity':
      return <Rings />;
    case 'milestone':
      return <Lozenge />;
    case 'post': {
      const Channel = channel ?? Send;
      return <Channel className="item-glyph item-channel" size={12} strokeWidth={2} aria-hidden="true" />;
    }
    default:
      return look.status === 'done' ? <Tick /> : null;
  }
}

/** What stands at an item's end: the tick of kinds that begin with a glyph of their own. */
export function TrailGlyph({ look }: { readonly look: ItemLook }) {
  const leadsWithTick = look.kind === 'event' || look.kind === 'phase';
  return look.status === 'done' && !leadsWithTick ? <Tick /> : null;
}
