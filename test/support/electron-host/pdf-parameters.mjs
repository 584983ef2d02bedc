import { notModelled } from './not-modelled.mjs';

const OPTIONS = new Set([
  'landscape',
  'printBackground',
  'scale',
  'pageSize',
  'margins',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
]);

/** Electron's own, where none is given: US Letter, and a centimetre, both in inches. */
const LETTER = { width: 8.5, height: 11 };
const CENTIMETRE = 1 / 2.54;

/**
 * Electron's options for a PDF as the DevTools protocol names them; Chromium prints with the same code for both.
 * Throws for options beyond the model, and for what Electron refuses.
 * @param {import('electron').PrintToPDFOptions} options
 */
export function pdfParameters(options) {
  for (const name of Object.keys(options))
    if (!OPTIONS.has(name)) throw notModelled(`the option ${name} of printToPDF`);
  const { pageSize = LETTER, margins = {} } = options;
  if (typeof pageSize === 'string') throw notModelled(`the page size ${pageSize} of printToPDF`);
  if (!(pageSize.width > 0 && pageSize.height > 0)) throw new Error('height and width properties must be positive');
  return {
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: pageSize.width,
    paperHeight: pageSize.height,
    marginTop: margins.top ?? CENTIMETRE,
    marginBottom: margins.bottom ?? CENTIMETRE,
    marginLeft: margins.left ?? CENTIMETRE,
    marginRight: margins.right ?? CENTIMETRE,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
}
