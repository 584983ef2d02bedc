import { isSpan } from '#shared/plan/day-items';
import { displayKindOf } from '#shared/records/display-kind';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import type { Item } from '#shared/records/item';
import { statusOf } from '#shared/records/status';
import { formatMinute } from '#shared/time/format';
import type { LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import type { PlanSnapshot } from '../../data/plan-handle';
import { useTranslate } from '../../state/use-translate';
import type { ItemLook } from '../../ui/item/item-look';
import { CHANNEL_SIGNS } from './channel-sign';

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
  return useMemo(() => {
    const faces = new WeakMap<Occurrence, Face>();
    const untitled = t('item.untitled');
    return (occurrence) => {
      let face = faces.get(occurrence);
      if (!face) {
        face = makeFace(occurrence, snapshot, untitled);
        faces.set(occurrence, face);
      }
      return face;
    };
  }, [snapshot, t]);
}

function makeFace(occurrence: Occurrence, snapshot: PlanSnapshot, untitled: string): Face {
  const { item, span } = occurrence;
  const { first, last } = shownDays(occurrence);
  return {
    look: {
      kind: displayKindOf(item),
      status: statusOf(item),
      hue: snapshot.get('calendars', item.calendarId)?.hue ?? 1,
      isLong: last - first >= LONG_DAYS,
    },
    title: item.title || untitled,
    time: span.startMinute === null || isSpan(occurrence) ? null : formatMinute(span.startMinute),
    channel: channelSign(item, snapshot),
  };
}

function channelSign(item: Item, snapshot: PlanSnapshot): LucideIcon | null {
  const placement = item.kind === 'post' ? item.placements[0] : undefined;
  const channel = placement && snapshot.get('channels', placement.channelId);
  return channel ? CHANNEL_SIGNS[channel.platform] : null;
}
