/** The measures of a drawn roadmap, in the unit of what it is drawn on: pixels of a screen, millimetres of paper. */
export interface RoadmapSizes {
  /** The column that names the tracks, and the room at both sides of its words. */
  readonly trackColumn: number;
  readonly trackIndent: number;
  /** The two rows of the time header, and one lane of key events under it. */
  readonly upperHead: number;
  readonly lowerHead: number;
  readonly flagLane: number;
  /** Heights that a lane may have; the first that lets the whole plan fit is taken, else the last. */
  readonly lanes: readonly number[];
  /** Above and below the lanes of a track. */
  readonly trackPad: number;
  readonly text: number;
  readonly smallText: number;
  readonly trackText: number;
  /** From the centre of a milestone's diamond to its corner. */
  readonly diamond: number;
  readonly bar: number;
  /** The caps of a phase, from just above its bar downwards. */
  readonly cap: number;
  /** Between two items of a lane. */
  readonly gap: number;
  /** Of the corners of a dependency, and the length of its head. */
  readonly corner: number;
  readonly head: number;
}

/** On a screen, in pixels. */
export const SCREEN_SIZES: RoadmapSizes = {
  trackColumn: 168,
  trackIndent: 16,
  upperHead: 24,
  lowerHead: 20,
  flagLane: 19,
  lanes: [40, 38, 36, 34, 32, 31],
  trackPad: 6,
  text: 12,
  smallText: 11,
  trackText: 13,
  diamond: 6.5,
  bar: 6,
  cap: 10,
  gap: 12,
  corner: 4,
  head: 4,
};

/** On a sheet of A3, in millimetres. */
export const PAPER_SIZES: RoadmapSizes = {
  trackColumn: 46,
  trackIndent: 4,
  upperHead: 7,
  lowerHead: 5.4,
  flagLane: 5.6,
  lanes: [12, 11, 10.4, 9.6, 9, 8.4],
  trackPad: 2,
  text: 3.3,
  smallText: 2.75,
  trackText: 3.5,
  diamond: 1.75,
  bar: 1.7,
  cap: 2.9,
  gap: 3.2,
  corner: 1,
  head: 1.1,
};
