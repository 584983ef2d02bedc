import type { Occurrence } from '#shared/plan/occurrence';
import { numbered } from '#shared/print/furniture';
import type { Labels } from '#shared/print/labels';
import { overflowPages } from '#shared/print/overflow-list';
import type { PrintedDocument, PrintPage, PrintWarning } from '#shared/print/page';
import type { Sheet } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';

/** A document as it was laid out, before its back pages. */
export interface LaidDocument {
  readonly title: string;
  readonly sheet: Sheet;
  readonly pages: readonly PrintPage[];
  /** All that it is to tell of, and what of it has its label. */
  readonly occurrences: readonly Occurrence[];
  readonly labels: Labels;
}

/** The document with a list of all that found no label, its pages numbered. */
export function finishDocument(
  request: PrintRequest,
  { title, sheet, pages, occurrences, labels }: LaidDocument,
): PrintedDocument {
  const left = occurrences.filter(({ key }) => !labels.has(key));
  const back = left.length === 0 ? [] : overflowPages(request, sheet, left);
  const warnings: PrintWarning[] = left.length === 0 ? [] : [{ kind: 'overflow', count: left.length }];
  return {
    title,
    language: request.words.language,
    ink: request.setup.ink,
    pages: numbered([...pages, ...back], request, sheet),
    warnings: occurrences.length === 0 ? [{ kind: 'nothing-in-period' }] : warnings,
  };
}
