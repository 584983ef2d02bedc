import { createTranslate } from '#shared/i18n/translate';
import { printDocument } from '#shared/print/print-document';
import type { PrintContent } from '#shared/print/print-request';
import { loadPrintTypeface } from '../typeface';
import type { LayoutAnswer, LayoutJob } from './layout-job';
import { measurePrint } from './measure-print';

let content: PrintContent | null = null;

addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  content = data.content ?? content;
  lay(data).catch((error: unknown) =>
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function lay({ setup, language }: LayoutJob): Promise<void> {
  if (content === null) throw new Error('There is no plan to lay out.');
  // the same in a worker as in a window, which the types of the page do not know
  await loadPrintTypeface((globalThis as unknown as { readonly fonts: FontFaceSet }).fonts);
  const words = { language, t: createTranslate(language) };
  const { pages, ...rest } = printDocument({ content, setup, words, measure: measurePrint });
  for (const page of pages) answer({ kind: 'page', page });
  answer({ kind: 'laid', rest });
}

function answer(message: LayoutAnswer): void {
  postMessage(message);
}
