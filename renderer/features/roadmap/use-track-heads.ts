import { isFunnelPart } from '#shared/people/part-tracks';
import { placeEntry } from '#shared/plan/registers/place-entry';
import type { Track } from '#shared/records/track';
import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { TrackBand } from '#shared/roadmap/track-bands';
import { useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { useRegisterAct } from '../../commands/use-register-edit';
import { useUi } from '../../state/ui-store';
import { trackPointer } from '../../ui/track-pointer';

/** The names of the tracks as buttons: one stop of Tab for all of them, and their order in a hand. */
export interface TrackHeads {
  readonly tabStop: string | null;
  /** Where a dragged track would come to stand, from the top of the plot. */
  readonly dropAt: number | null;
  readonly press: (event: PointerEvent<SVGSVGElement>) => void;
  /** Whether the key was meant for a name. */
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => boolean;
  readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
}

/** Up and down walk the names, with Alt they take the track along; Enter and Space fold it; a drag puts it elsewhere. */
export function useTrackHeads({ bands }: RoadmapLayout): TrackHeads {
  const act = useRegisterAct();
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [dropAt, setDropAt] = useState<number | null>(null);
  const ids = bands.map(idOf);
  const tabStop = focusedId !== null && ids.includes(focusedId) ? focusedId : (ids[0] ?? null);

  /** Puts a track before the one at a place, or after all tracks. */
  const put = (band: TrackBand | undefined, place: number) => {
    const track = movable(band);
    if (!track) return;
    const beforeId = movable(bands.slice(place).find(movable))?.id ?? null;
    void act((plan) => placeEntry(plan, 'tracks', track.id, beforeId, () => crypto.randomUUID()), {
      action: 'reorder',
      title: track.name,
      count: 1,
    });
  };

  const press = (event: PointerEvent<SVGSVGElement>) => {
    const from = ids.indexOf(trackAt(event.target) ?? NO_HEAD);
    if (event.button !== 0 || !movable(bands[from])) return;
    const plot = event.currentTarget;
    let place = from;
    trackPointer(event, {
      onMove: ({ clientY }) => {
        const y = clientY - plot.getBoundingClientRect().top;
        const over = bands.findIndex(({ top, height }) => y < top + height / 2);
        place = over < 0 ? bands.length : Math.max(over, bands.findIndex(movable));
        setDropAt(bands[place]?.top ?? (bands.at(-1)?.top ?? 0) + (bands.at(-1)?.height ?? 0));
      },
      onDrop: () => {
        setDropAt(null);
        put(bands[from], place);
      },
      onCancel: () => setDropAt(null),
    });
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): boolean => {
    const id = trackAt(event.target);
    if (id === null || event.ctrlKey || event.metaKey) return false;
    const at = ids.indexOf(id);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) useUi.getState().toggleTrack(id);
    } else if (step === undefined) return false;
    // down: before the one after the next
    else if (event.altKey) put(bands[at], step < 0 ? Math.max(0, at - 1) : at + 2);
    else focusHead(event.currentTarget, ids[at + step]);
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return { tabStop, dropAt, press, onKeyDown, onFocus: ({ target }) => setFocusedId(trackAt(target) ?? focusedId) };
}

/** No track is called so. */
const NO_HEAD = ' ';

function idOf({ content }: TrackBand): string {
  return content.track?.id ?? '';
}

/** The track of a band, if it has a place among others: the parts of the funnel are no records and keep their order. */
function movable(band: TrackBand | undefined): Track | null {
  const track = band?.content.track ?? null;
  return track === null || isFunnelPart(track.id) ? null : track;
}

/** The track whose name something belongs to; null for what is no name. */
function trackAt(target: EventTarget): string | null {
  const head = target instanceof Element ? target.closest('[data-track]') : null;
  return head?.getAttribute('data-track') ?? null;
}

function focusHead(plot: SVGSVGElement, id: string | undefined): void {
  if (id === undefined) return;
  const head = plot.querySelector<SVGGElement>(`[data-track="${CSS.escape(id)}"]`);
  head?.focus({ preventScroll: true });
  head?.querySelector('.roadmap-track-reach')?.scrollIntoView({ block: 'nearest' });
}
