import { Lanes } from '#shared/plan/pack-lanes';
import type { ItemExtent } from '#shared/roadmap/item-extent';
import { cutText, TRACK_WEIGHT, type MeasureText } from '#shared/roadmap/measure-text';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';

/** An item in its lane. All heights count from the top of the first track. */
export interface PlacedItem extends ItemExtent {
  /** Counted through all tracks from 0. */
  readonly lane: number;
  readonly laneTop: number;
  readonly laneHeight: number;
  /** The middle of the bar or the diamond. */
  readonly centre: number;
}

/** One track over the whole width: its name in the column at the left, its lanes beside it. */
export interface TrackBand {
  readonly content: RoadmapTrack;
  readonly top: number;
  readonly height: number;
  /** The name, in lines. */
  readonly name: readonly string[];
  readonly items: readonly PlacedItem[];
  /** How many items of the window a folded track holds; null where they are drawn. */
  readonly folded: FoldedItems | null;
}

/** What a folded track holds of the window. */
export interface FoldedItems {
  readonly milestones: number;
  readonly phases: number;
}

/** A track before it has its place: its items packed. */
export interface PackedTrack {
  readonly content: RoadmapTrack;
  readonly name: readonly string[];
  readonly extents: readonly { readonly extent: ItemExtent; readonly lane: number }[];
  /** At least one, so that an empty track can be pointed at. */
  readonly lanes: number;
  readonly folded: FoldedItems | null;
}

export interface BandRequest {
  readonly sizes: RoadmapSizes;
  readonly measure: MeasureText;
  /** Shared among the tracks if they need less. */
  readonly height: number;
}

/** Where a bar or a diamond stands in its lane, from the top. */
const CENTRE_OF_LANE = 0.62;
/** Lanes share the height that is left, but stay together. */
const MOST_STRETCH = 1.4;
const MOST_NAME_LINES = 3;
/** In sizes of the track's text: a line of the name; the owner and the meter under it. */
const NAME_LINE = 1.3;
const UNDER_NAME = 3;

/** Packs what a track holds: each item takes the first lane where no other is in its way. */
export function packTrack(
  content: RoadmapTrack,
  name: string,
  extents: readonly ItemExtent[],
  { sizes, measure }: BandRequest,
): PackedTrack {
  const lanes = new Lanes(Infinity);
  let count = 1;
  const packed = extents.toSorted(byStart).map((extent) => {
    const lane = lanes.take({ from: extent.left, to: extent.right + sizes.gap })!;
    count = Math.max(count, lane + 1);
    return { extent, lane };
  });
  const lines = wrapped(name, nameRoom(sizes), (text) => measure(text, sizes.trackText, TRACK_WEIGHT));
  return { content, name: lines, extents: packed, lanes: count, folded: null };
}

/** A track of which only its name in one line is drawn, and how much of it is in the window. */
export function foldTrack(
  content: RoadmapTrack,
  name: string,
  items: readonly RoadmapItem[],
  { sizes, measure }: BandRequest,
): PackedTrack {
  const line = cutText(name, nameRoom(sizes), (text) => measure(text, sizes.trackText, TRACK_WEIGHT));
  const phases = items.filter(({ shape }) => shape === 'phase').length;
  return { content, name: [line], extents: [], lanes: 1, folded: { phases, milestones: items.length - phases } };
}

function nameRoom({ trackColumn, trackIndent }: RoadmapSizes): number {
  return trackColumn - 2 * trackIndent;
}

/** Puts the tracks under one another, their lanes as tall as the height allows. */
export function trackBands(tracks: readonly PackedTrack[], { sizes, height }: BandRequest): readonly TrackBand[] {
  const least = (track: PackedTrack, lane: number) =>
    track.folded
      ? NAME_LINE * sizes.trackText + 2 * sizes.trackPad
      : Math.max(
          track.lanes * lane + 2 * sizes.trackPad,
          (track.name.length * NAME_LINE + UNDER_NAME) * sizes.trackText + 2 * sizes.trackPad,
        );
  const total = (lane: number) => tracks.reduce((sum, track) => sum + least(track, lane), 0);
  const lane = sizes.lanes.find((each) => total(each) <= height) ?? sizes.lanes.at(-1)!;
  const open = tracks.filter(({ folded }) => !folded).length;
  const share = open === 0 ? 0 : Math.max(0, height - total(lane)) / open;
  let top = 0;
  let lanesAbove = 0;
  return tracks.map((track) => {
    const band = placeTrack(
      track,
      { top, height: least(track, lane) + (track.folded ? 0 : share), lane, lanesAbove },
      sizes,
    );
    top += band.height;
    lanesAbove += track.lanes;
    return band;
  });
}

interface Place {
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly lanesAbove: number;
}

function placeTrack(
  { content, name, extents, lanes, folded }: PackedTrack,
  place: Place,
  sizes: RoadmapSizes,
): TrackBand {
  const step = Math.min((place.height - 2 * sizes.trackPad) / lanes, place.lane * MOST_STRETCH);
  const items = extents.map(({ extent, lane }): PlacedItem => {
    const laneTop = place.top + sizes.trackPad + step * lane + (step - place.lane) / 2;
    const centre = laneTop + place.lane * CENTRE_OF_LANE;
    return { ...extent, lane: place.lanesAbove + lane, laneTop, laneHeight: place.lane, centre };
  });
  return { content, top: place.top, height: place.height, name, items, folded };
}

/** Earlier first, of the same day the longer one; an order that an edit elsewhere does not change. */
function byStart({ item: one }: ItemExtent, { item: other }: ItemExtent): number {
  return one.first - other.first || other.last - one.last || (one.id < other.id ? -1 : 1);
}

/** The name by words in as many lines as it needs, up to three; what is too long for a line is cut. */
function wrapped(name: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    const isFull = lines.length === MOST_NAME_LINES;
    if (lines.length > 0 && (isFull || widthOf(longer) <= room)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cutText(line, room, widthOf));
}
