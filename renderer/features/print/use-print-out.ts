import type { DesktopBridge, SaveOutcome } from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import type { Result } from '#shared/kernel/result';
import type { PrintedDocument } from '#shared/print/page';
import { writeWebPage } from '#shared/print/web-page';
import { useState } from 'react';
import { fileNameOf } from '../../commands/file-name-of';
import { sayFileProblem } from '../../commands/say-problem';
import { useTranslate } from '../../state/use-translate';
import { drawPng } from './out/draw-png';
import { writeSvgFile } from './out/write-svg-file';
import type { Printed } from './use-printed-document';
import type { Sheets } from './use-sheets';

export type FileForm = 'svg' | 'html';

/** Said in the dialog itself: a notice of the window would lie behind it. */
export interface Outcome {
  readonly kind: 'done' | 'trouble';
  readonly text: string;
}

export interface PrintOut {
  readonly isBusy: boolean;
  /** What became of the last one, in words. */
  readonly outcome: Outcome | null;
  readonly print: () => void;
  readonly savePdf: () => void;
  /** Every page as a picture of so many dots per inch. */
  readonly savePicture: (dpi: number) => void;
  readonly saveFile: (form: FileForm) => void;
}

/** Letters: as many as every system takes, of two octets too. */
const LONGEST_NAME = 100;

/** Where a document goes: to the printer or into files. One at a time, and what fails is told. */
export function usePrintOut(bridge: DesktopBridge, printed: Printed, during: Sheets['during']): PrintOut {
  const t = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { paper } = bridge;

  const nameOf = ({ title }: PrintedDocument, extension: string) => {
    const safe = fileNameOf(title).replace(/^\.+/, '').slice(0, LONGEST_NAME).trim();
    return `${safe || t('print.file-name')}.${extension}`;
  };
  const requestOf = (document: PrintedDocument, form: 'pdf' | 'png' | FileForm) => ({
    title: t(`print.save-${form}`),
    filterName: t(`print.${form}-files`),
    extensions: [form],
    suggestedName: nameOf(document, form),
  });
  const done = (text: string): Outcome => ({ kind: 'done', text });
  const trouble = (text: string): Outcome => ({ kind: 'trouble', text: `${text} ${t('print.nothing-changed')}` });
  const outcomeOf = (saved: Result<SaveOutcome, FileProblem>): Outcome | null => {
    if (!saved.ok) return trouble(sayFileProblem(saved.problem, t));
    return saved.value.kind === 'saved' ? done(t('print.saved', { path: saved.value.path })) : null;
  };

  /** Does it with the document that is seen. */
  const go = async (act: (document: PrintedDocument) => Promise<Outcome | null>) => {
    if (printed.kind !== 'laid' || isBusy) return;
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await act(printed.document));
    } catch (error) {
      setOutcome(trouble(t('print.broke', { message: error instanceof Error ? error.message : String(error) })));
    } finally {
      setBusy(false);
    }
  };

  const print = async ({ pages: [page] }: PrintedDocument) => {
    if (paper.kind === 'browser') {
      await during(paper.print);
      return null;
    }
    const printing = await during(() => paper.print(page!));
    return printing.kind === 'failed' ? trouble(t('print.failed', { message: printing.message })) : null;
  };

  const savePdf = async (document: PrintedDocument) => {
    if (paper.kind === 'browser') return null;
    const { width, height } = document.pages[0]!;
    return outcomeOf(await during(() => paper.savePdf({ ...requestOf(document, 'pdf'), sheet: { width, height } })));
  };

  const savePicture = async (document: PrintedDocument, dpi: number) => {
    const files = [];
    for (const [at, page] of document.pages.entries()) {
      const bytes = await drawPng(page, document.ink, dpi);
      if (bytes === null) return trouble(t('print.no-picture'));
      const number = document.pages.length === 1 ? '' : ` ${at + 1}`;
      files.push({ name: nameOf(document, 'png').replace(/\.png$/, `${number}.png`), bytes });
    }
    const [first, ...others] = files;
    if (first && others.length === 0) {
      return outcomeOf(await bridge.saveFile({ ...requestOf(document, 'png'), bytes: first.bytes }));
    }
    const saved = await bridge.saveFiles({ title: t('print.choose-folder'), files });
    if (!saved.ok) return trouble(sayFileProblem(saved.problem, t));
    if (saved.value.kind === 'cancelled') return null;
    const { folder } = saved.value;
    const count = files.length;
    return done(folder === null ? t('print.saved-many', { count }) : t('print.saved-many-in', { count, folder }));
  };

  const saveFile = async (document: PrintedDocument, form: FileForm) => {
    if (printed.kind !== 'laid') return null;
    const text = form === 'svg' ? await writeSvgFile(document.pages[0]!, document) : writeWebPage(printed.request);
    return outcomeOf(await bridge.saveFile({ ...requestOf(document, form), bytes: new TextEncoder().encode(text) }));
  };

  return {
    isBusy,
    outcome,
    print: () => void go(print),
    savePdf: () => void go(savePdf),
    savePicture: (dpi) => void go((document) => savePicture(document, dpi)),
    saveFile: (form) => void go((document) => saveFile(document, form)),
  };
}
