import type { BrowserWindow } from 'electron';
import type { PrintOutcome, SheetSize } from '#shared/desktop/bridge';

const MICRONS_PER_MILLIMETRE = 1000;
/** What Electron says when a person leaves the dialog. */
const CANCELLED = 'Print job canceled';

/** Opens the system's print dialog for what the page has laid out for paper. */
export function printThroughDialog(window: BrowserWindow, { width, height }: SheetSize): Promise<PrintOutcome> {
  const options = {
    printBackground: true,
    margins: { marginType: 'none' as const },
    pageSize: {
      width: Math.round(width * MICRONS_PER_MILLIMETRE),
      height: Math.round(height * MICRONS_PER_MILLIMETRE),
    },
  };
  return new Promise((resolve) => {
    window.webContents.print(options, (isPrinted, reason) => {
      if (isPrinted) resolve({ kind: 'printed' });
      else resolve(reason === CANCELLED ? { kind: 'cancelled' } : { kind: 'failed', message: reason });
    });
  });
}
