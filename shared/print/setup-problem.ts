import { PAPERS, sheetOf } from '#shared/print/paper';
import { TILE_MARGIN } from '#shared/print/tiles';
import type { PrintSetup } from '#shared/records/print-setup';
import { addMonths, daysBetween } from '#shared/time/plain-date';

/** What makes a set-up unprintable, at the field where it is mended. Sides are in millimetres. */
export type SetupProblem =
  | { readonly field: 'event'; readonly problem: 'missing' }
  | { readonly field: 'period'; readonly problem: 'reversed' }
  | { readonly field: 'period'; readonly problem: 'too-long'; readonly years: number }
  | { readonly field: 'paper'; readonly problem: 'too-small' | 'too-large'; readonly limit: number }
  | { readonly field: 'margin'; readonly problem: 'negative' }
  | { readonly field: 'margin'; readonly problem: 'too-large'; readonly limit: number }
  | { readonly field: 'overlap'; readonly problem: 'negative' }
  | { readonly field: 'overlap'; readonly problem: 'too-large'; readonly limit: number };

const LONGEST_YEARS = 5;
/** What must be left between the margins, in millimetres: down to it every document keeps the laws of printing. */
const LEAST_ROOM = 60;
/** The least room and margins of 5 mm, which most printers leave white. */
const SHORTEST_SIDE = 70;
/** No page of a PDF is longer than 14,400 points (ISO 32000-1, annex C.2), which are 5,080 mm. */
const LONGEST_SIDE = 5000;

/** Everything that is wrong with a set-up, in the order of its fields; nothing where it can be printed. */
export function setupProblems(setup: PrintSetup): readonly SetupProblem[] {
  return [...eventProblems(setup), ...periodProblems(setup), ...paperProblems(setup), ...tileProblems(setup)];
}

function eventProblems({ document, occurrenceKey }: PrintSetup): SetupProblem[] {
  return document === 'run-sheet' && occurrenceKey === null ? [{ field: 'event', problem: 'missing' }] : [];
}

function periodProblems({ period: { first, last } }: PrintSetup): SetupProblem[] {
  if (daysBetween(first, last) < 0) return [{ field: 'period', problem: 'reversed' }];
  if (daysBetween(addMonths(first, LONGEST_YEARS * 12), last) < 0) return [];
  return [{ field: 'period', problem: 'too-long', years: LONGEST_YEARS }];
}

function paperProblems(setup: PrintSetup): SetupProblem[] {
  const { width, height } = sheetOf(setup);
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  // not `short < …`: what is no number at all is too small as well
  if (!(short >= SHORTEST_SIDE)) return [{ field: 'paper', problem: 'too-small', limit: SHORTEST_SIDE }];
  if (!(long <= LONGEST_SIDE)) return [{ field: 'paper', problem: 'too-large', limit: LONGEST_SIDE }];
  if (!(setup.margin >= 0)) return [{ field: 'margin', problem: 'negative' }];
  const limit = Math.floor((short - LEAST_ROOM) / 2);
  return setup.margin > limit ? [{ field: 'margin', problem: 'too-large', limit }] : [];
}

/** Half of a sheet must be its own: else the number of sheets grows without end. */
function tileProblems({ tiles }: PrintSetup): SetupProblem[] {
  if (tiles === null) return [];
  if (!(tiles.overlap >= 0)) return [{ field: 'overlap', problem: 'negative' }];
  const { width, height } = PAPERS[tiles.sheet];
  const limit = Math.floor((Math.min(width, height) - 2 * TILE_MARGIN) / 2);
  return tiles.overlap > limit ? [{ field: 'overlap', problem: 'too-large', limit }] : [];
}
