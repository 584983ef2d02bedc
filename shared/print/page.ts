import type { Language } from '#shared/i18n/message';
import type { Ink } from '#shared/print/inks';
import type { PrintInk } from '#shared/records/print-setup';

/** How a closed figure or a line is inked. Widths and dashes are in millimetres. */
interface Strokes {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export interface RectMark extends Strokes {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface PathMark extends Strokes {
  readonly kind: 'path';
  /** The `d` of an SVG path, in millimetres of the sheet. */
  readonly d: string;
  readonly roundCaps?: true;
}

/** The three static cuts of the typeface that are embedded. */
export type TypeWeight = 400 | 500 | 600;

/** Which occurrence a text names, by its key. */
export interface NamedBy {
  readonly key: string;
  /**
   * `label` is its one whole name on its days, `listed` that in the overflow list. A name cut short (`cut`), or said
   * again where the occurrence goes on (`continuation`), stands beside one of these.
   */
  readonly part: 'label' | 'listed' | 'cut' | 'continuation';
}

export interface TextMark {
  readonly kind: 'text';
  /** Of the anchor on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly weight: TypeWeight;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Clockwise around its anchor, in degrees. */
  readonly turn?: number;
  readonly names?: NamedBy;
}

/** A part of a larger drawing, cut at its edges. */
export interface WindowMark {
  readonly kind: 'window';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the drawing: what lies at the top left of the window. */
  readonly fromX: number;
  readonly fromY: number;
  readonly marks: readonly PrintMark[];
}

/** Everything that is drawn on paper is one of these. Millimetres from the top left of the sheet. */
export type PrintMark = RectMark | PathMark | TextMark | WindowMark;

/** A place that a reader may want to get to: a bookmark of the file, and a heading for who has the page read out. */
export interface PageHeading {
  readonly level: 1 | 2;
  readonly text: string;
  readonly y: number;
}

/** One page, in millimetres. */
export interface PrintPage {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly PageHeading[];
  readonly marks: readonly PrintMark[];
}

/** What a person should know before the paper is used up. */
export type PrintWarning =
  /** So many names did not fit where they belong and are listed at the back. */
  | { readonly kind: 'overflow'; readonly count: number }
  | { readonly kind: 'nothing-in-period' }
  /** The event of a run sheet is no longer in the plan. */
  | { readonly kind: 'no-event' };

/** A document as it comes out of the printer. */
export interface PrintedDocument {
  readonly title: string;
  readonly language: Language;
  readonly ink: PrintInk;
  readonly pages: readonly PrintPage[];
  readonly warnings: readonly PrintWarning[];
}
