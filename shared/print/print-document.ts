import { layAgenda } from '#shared/print/agenda';
import { layContentGrid } from '#shared/print/content-grid';
import { layMonths } from '#shared/print/month';
import type { PrintedDocument } from '#shared/print/page';
import { layPolicySheet } from '#shared/print/policy-sheet';
import type { PrintRequest } from '#shared/print/print-request';
import { layQuarter } from '#shared/print/quarter';
import { layPrintedRoadmap } from '#shared/print/roadmap';
import { layRunSheet } from '#shared/print/run-sheet';
import { cutInTiles } from '#shared/print/tiles';
import { layYearGrid } from '#shared/print/year-grid';
import { layYearPlanner } from '#shared/print/year-planner';
import { layYearWheel } from '#shared/print/year-wheel';
import type { PrintDocumentKind } from '#shared/records/print-setup';

const DOCUMENTS: Readonly<Record<PrintDocumentKind, (request: PrintRequest) => PrintedDocument>> = {
  'year-planner': layYearPlanner,
  'year-grid': layYearGrid,
  'year-wheel': layYearWheel,
  quarter: layQuarter,
  month: layMonths,
  agenda: layAgenda,
  roadmap: layPrintedRoadmap,
  'content-grid': layContentGrid,
  'policy-sheet': layPolicySheet,
  'run-sheet': layRunSheet,
};

/** Lays out the document that a set-up asks for; of a set-up without problems that never fails. */
export function printDocument(request: PrintRequest): PrintedDocument {
  return cutInTiles(DOCUMENTS[request.setup.document](request), request);
}
