/** A part of the page that a person cannot read or reach. */
const CONTROLS =
  'button, a[href], input, select, textarea, [role="radio"], [role="checkbox"], [tabindex="0"]:not([data-day])';
/** Fractions of pixels, and what a line of text stands out of its box without being cut. */
const TOLERANCE = 1.5;

/**
 * Walks what is visible in `root` and tells what is clipped: words cut without an ellipsis or a way to scroll to the rest,
 * and controls beyond the window, outside of what holds them, or covered by something else. `over` selects what may
 * lie over the rest for a while.
 */
export function clippedParts(root: Element, over = 'dialog, [popover], .window-inspector'): string[] {
  frames = new WeakMap();
  return [...clippedTexts(root), ...lostControls(root, over)];
}

function clippedTexts(root: Element): string[] {
  const clipped: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement!;
    if (!node.nodeValue?.trim() || !isVisible(holder)) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const trouble = boxes.map((box) => troubleOf(box, holder)).find((found) => found !== null);
    if (trouble) clipped.push(`“${node.nodeValue.trim()}” is cut off by ${trouble}`);
  }
  return clipped;
}

/** How an element cuts off what is in it. */
interface Frame {
  readonly edge: DOMRect;
  readonly style: Pick<CSSStyleDeclaration, (typeof ASKED)[number]>;
}

const ASKED = ['overflowX', 'overflowY', 'textOverflow', 'display', 'webkitLineClamp', 'position', 'clipPath'] as const;

/** Frames are asked for again by everything within them, which is what a walk takes its time for. */
let frames = new WeakMap<Element, Frame>();

function frameOf(element: Element): Frame {
  let frame = frames.get(element);
  if (frame === undefined) {
    const style = getComputedStyle(element);
    const asked = Object.fromEntries(ASKED.map((name) => [name, style[name]])) as Frame['style'];
    frames.set(element, (frame = { edge: element.getBoundingClientRect(), style: asked }));
  }
  return frame;
}

/** What cuts a box of text off, or null. What can be scrolled, or says itself by an ellipsis that there is more, does not. */
function troubleOf(box: DOMRect, holder: Element): string | null {
  for (let element: Element | null = holder; element; element = element.parentElement) {
    const { style, edge } = frameOf(element);
    const across = box.left < edge.left - TOLERANCE || box.right > edge.right + TOLERANCE;
    const down = box.top < edge.top - TOLERANCE || box.bottom > edge.bottom + TOLERANCE;
    if (scrolls(style.overflowX) || scrolls(style.overflowY)) return null;
    if (saysMore(style)) return null;
    if (style.webkitLineClamp !== 'none' && clips(style.overflowY)) return null;
    if ((across && clips(style.overflowX)) || (down && clips(style.overflowY))) return nameOf(element);
    if (style.position === 'fixed') break;
  }
  const inWindow = box.left >= -TOLERANCE && box.right <= window.innerWidth + TOLERANCE;
  return inWindow && box.top >= -TOLERANCE && box.bottom <= window.innerHeight + TOLERANCE ? null : 'the window';
}

/** An ellipsis is drawn for the text of a block; words in a flexible box are cut without one. */
function saysMore({ textOverflow, overflowX, display }: Frame['style']): boolean {
  return textOverflow === 'ellipsis' && clips(overflowX) && !/flex|grid/.test(display);
}

function lostControls(root: Element, over: string): string[] {
  return [...root.querySelectorAll(CONTROLS)].flatMap((control) => {
    if (!isVisible(control)) return [];
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    if (isScrolledAway(control, box)) return [];
    if (box.left < -TOLERANCE || box.right > window.innerWidth + TOLERANCE)
      return [`${nameOf(control)} lies beyond the side of the window`];
    if (box.top < -TOLERANCE || box.bottom > window.innerHeight + TOLERANCE)
      return [`${nameOf(control)} lies beyond the end of the window`];
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!top || control.contains(top) || top.contains(control) || top.closest(over)) return [];
    if (top.closest('label')?.contains(control)) return [];
    return [`${nameOf(control)} is covered by ${nameOf(top)}`];
  });
}

/** Is its middle out of sight in something that can be scrolled? */
function isScrolledAway(control: Element, box: DOMRect): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  for (let element = control.parentElement; element; element = element.parentElement) {
    const { style, edge } = frameOf(element);
    if (!scrolls(style.overflowX) && !scrolls(style.overflowY)) continue;
    if (x < edge.left || x > edge.right || y < edge.top || y > edge.bottom) return true;
    if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight) return true;
  }
  return false;
}

/** Drawn, and not kept for those who listen. */
function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (frameOf(each).style.clipPath !== 'none') return false;
  }
  return true;
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function clips(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function nameOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${name}`;
}
