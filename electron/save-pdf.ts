import type { BrowserWindow, WebContents } from 'electron';
import type { SaveOutcome, SavePdfRequest, SheetSize } from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import { fail, ok, type Result } from '#shared/kernel/result';
import { chooseWhereToSave } from './file-dialogs';
import { writeWholeFile } from './write-file';

const MILLIMETRES_PER_INCH = 25.4;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * Lets a person choose where, and writes there as a PDF what the page has laid out for paper: tagged, with bookmarks, all
 * of it or nothing. The place is asked for first, so that nothing is drawn in vain.
 */
export async function savePdfThroughDialog(
  window: BrowserWindow,
  request: SavePdfRequest,
): Promise<Result<SaveOutcome, FileProblem>> {
  const file = await chooseWhereToSave(window, request);
  if (file === null) return ok({ kind: 'cancelled' });
  const drawn = await drawPdf(window.webContents, request.sheet, file);
  if (!drawn.ok) return drawn;
  const written = await writeWholeFile(file, drawn.value);
  return written.ok ? ok({ kind: 'saved', path: written.value }) : written;
}

async function drawPdf(
  contents: WebContents,
  { width, height }: SheetSize,
  path: string,
): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const bytes = await contents.printToPDF({
      // The page's own `@page` rules hold; the size is told as well for the pages that those do not reach.
      preferCSSPageSize: true,
      pageSize: { width: width / MILLIMETRES_PER_INCH, height: height / MILLIMETRES_PER_INCH },
      margins: NO_MARGINS,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok(bytes);
  } catch (error) {
    return fail({ kind: 'unknown', path, message: error instanceof Error ? error.message : String(error) });
  }
}
