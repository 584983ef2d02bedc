import { createElement, memo, type ReactNode } from 'react';
import type { PageHeading, PrintPage as Page } from '#shared/print/page';
import { pageSvg, type SvgElement } from '#shared/print/svg';
import type { PrintInk } from '#shared/records/print-setup';

interface Props {
  readonly page: Page;
  readonly ink: PrintInk;
  /** Its name where it is a picture to look at; on paper, its headings and texts are read one by one. */
  readonly label?: string;
}

/** A page of a document as a picture in millimetres. */
export const PrintPage = memo(function PrintPage({ page, ink, label }: Props) {
  const { attributes, children } = pageSvg(page, ink);
  const headings = label === undefined ? headingMarks(page) : NO_HEADINGS;
  return (
    <svg {...attributes} className="print-page" {...(label !== undefined && { role: 'img', 'aria-label': label })}>
      {children.map((child, at) => drawn(child, at, headings.get(at)))}
    </svg>
  );
});

function drawn(child: SvgElement | string, key: number, heading?: PageHeading): ReactNode {
  if (typeof child === 'string') return child;
  const { tag, attributes, children } = child;
  const role = heading && { role: 'heading', 'aria-level': heading.level };
  return createElement(tag, { key, ...attributes, ...role }, ...children.map((each, at) => drawn(each, at)));
}

const NO_HEADINGS: ReadonlyMap<number, PageHeading> = new Map();

/**
 * The texts that are the page's headings, by their place among its marks: of them Chromium makes bookmarks, and headings
 * for who has the page read out. Where `January 2027` is not said in full, `January` or `Ja…` beside it is meant.
 */
function headingMarks({ headings, marks }: Page): ReadonlyMap<number, PageHeading> {
  const found = new Map<number, PageHeading>();
  for (const heading of headings) {
    let best: { readonly at: number; readonly distance: number } | null = null;
    for (const [at, mark] of marks.entries()) {
      if (mark.kind !== 'text' || found.has(at)) continue;
      const said = mark.text.replace(/…$/, '');
      if (said.length < SHORTEST || !heading.text.startsWith(said)) continue;
      // one that says it in full goes before the nearest
      const distance = Math.abs(mark.y - heading.y) - (mark.text === heading.text ? FAR : 0);
      if (best === null || distance < best.distance) best = { at, distance };
    }
    if (best) found.set(best.at, heading);
  }
  return found;
}

/** Letters of a month that is cut short. */
const SHORTEST = 2;
/** Farther than any two texts of a page are, in millimetres. */
const FAR = 1e5;
