import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { PrintedDocument } from '#shared/print/page';
import { PrintPage } from './print-page';
import { setSheetSize } from './sheet-size';
import './print-sheets.css';

/** Millimetres of a sheet's height that are left out, so that rounding to pixels never makes a blank page. */
const TRIM = 0.05;
/** For a document without pages, of which there is none. */
const A4 = { width: 210, height: 297 };

/**
 * The document as the window prints it while this is mounted: sheets instead of the window, under the document's title
 * and language. Nothing of it is seen on the screen.
 */
export function PrintSheets({ document: printed }: { readonly document: PrintedDocument }) {
  const { title, language, pages, ink } = printed;
  const [{ width, height } = A4] = pages;
  const sheets = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    // Over the preview: what lies behind a modal dialog is not there for who has a page read out, nor in a tagged PDF.
    const element = sheets.current!;
    element.showModal();
    return () => element.close();
  }, []);

  useLayoutEffect(() => setSheetSize({ width, height }), [width, height]);
  useLayoutEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);

  return createPortal(
    <dialog ref={sheets} className="print-sheets" aria-label={title} lang={language}>
      {pages.map((page, at) => (
        <section
          // oxlint-disable-next-line react/no-array-index-key -- a page is its place in the order
          key={at}
          className="print-sheet"
          style={{ width: `${page.width}mm`, height: `${page.height - TRIM}mm` }}
        >
          <PrintPage page={page} ink={ink} />
        </section>
      ))}
    </dialog>,
    document.body,
  );
}
