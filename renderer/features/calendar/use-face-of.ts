import { isSpan } from '#shared/plan/day-items';
import type { Calendar } from '#shared/records/calendar';
import type { Channel } from '#shared/records/channel';
import { displayKindOf } from '#shared/records/display-kind';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import type { Item } from '#shared/records/item';
import { statusOf } from '#shared/records/status';
import { formatMinute } from '#shared/time/format';
import type { LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useFlaggedKeys } from '../../state/use-findings';
import { useTranslate } from '../../state/use-translate';
import type { ItemLook } from '../../ui/item/item-look';
import { CHANNEL_SIGNS } from '../../ui/item/channel-sign';

/** More days than this make a span long. */
const LONG_DAYS = 3;

/** An occurrence as the design system draws it. */
export interface Face {
  readonly look: ItemLook;
  readonly title: string;
  /** When it starts, `19:00`; null for whole days and for spans. */
  readonly time: string | null;
  readonly channel: LucideIcon | null;
}

export type FaceOf = (occurrence: Occurrence) => Face;

/** Gives occurrences their faces: shape by kind, texture by status, hue by calendar. */
export function useFaceOf(): FaceOf {
  const snapshot = usePlanSnapshot();
  const t = useTranslate();
  // the two registers stay the same while items are edited, and with them the faces of the items that are not
  const calendars = snapshot.all('calendars');
  const channels = snapshot.all('channels');
  const flagged = useFlaggedKeys();
  return useMemo(() => {
    const registers: Registers = { calendars: byId(calendars), channels: byId(channels), flagged };
    const faces = new WeakMap<Occurrence, Face>();
    const untitled = t('item.untitled');
    return (occurrence) => {
      let face = faces.get(occurrence);
      if (!face) {
        face = makeFace(occurrence, registers, untitled);
        faces.set(occurrence, face);
      }
      return face;
    };
  }, [calendars, channels, flagged, t]);
}

interface Registers {
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly flagged: ReadonlySet<string>;
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function makeFace(occurrence: Occurrence, registers: Registers, untitled: string): Face {
  const { item, span } = occurrence;
  const { first, last } = shownDays(occurrence);
  return {
    look: {
      kind: displayKindOf(item),
      status: statusOf(item),
      hue: registers.calendars.get(item.calendarId)?.hue ?? 1,
      isLong: last - first >= LONG_DAYS,
      isFlagged: registers.flagged.has(occurrence.key),
    },
    title: item.title || untitled,
    time: span.startMinute === null || isSpan(occurrence) ? null : formatMinute(span.startMinute),
    channel: channelSign(item, registers),
  };
}

function channelSign(item: Item, { channels }: Registers): LucideIcon | null {
  const placement = item.kind === 'post' ? item.placements[0] : undefined;
  const channel = placement && channels.get(placement.channelId);
  return channel ? CHANNEL_SIGNS[channel.platform] : null;
}
