import { expect, test } from 'vitest';
import { setupProblems } from '#shared/print/setup-problem';
import { printDocument } from '#shared/print/print-document';
import { toldOccurrences } from '#shared/print/told-occurrences';
import { PRINT_DOCUMENTS } from '#shared/records/print-setup';
import { ITEM_KINDS } from '#shared/records/item';
import { addDays, plainDate } from '#shared/time/plain-date';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const plan = Array.from({ length: 40 }, (_, at) => {
  const first = addDays(year.first, (at * 37) % 360);
  const last = addDays(first, at % 7 === 0 ? at % 20 : 0);
  return occurrence(`o${at}`, wholeDays(first, last), { kind: ITEM_KINDS[at % ITEM_KINDS.length]! });
});
/** A stamp that is just allowed, and a roll that just is. */
const EXTREMES = [
  { width: 70, height: 70 },
  { width: 70, height: 5000 },
] as const;

test.each(PRINT_DOCUMENTS.flatMap((document) => EXTREMES.map((size) => ({ document, ...size }))))(
  'a $document keeps the laws of printing on paper of $width × $height mm',
  ({ document, width, height }) => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const paper = { kind: 'custom', width, height } as const;
      const setup = printSetup({ document, period: year, paper, orientation, margin: 5, occurrenceKey: 'o0' });
      expect(setupProblems(setup)).toEqual([]);
      const request = printRequest(printContent(plan), setup);
      const told = new Set(toldOccurrences(request));
      expect(printFaults(printDocument(request), request, (each) => told.has(each))).toEqual([]);
    }
  },
);
