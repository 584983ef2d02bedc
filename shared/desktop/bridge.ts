import type { Result } from '#shared/kernel/result';
import type { FileProblem } from '#shared/desktop/file-problem';
import type { MenuModel } from '#shared/desktop/menu-model';

/** A file's content with the name that a person knows it by. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file arrived from outside (command line, double click, second instance), or could not be read. */
export type IncomingFile = Result<OpenedFile, FileProblem>;

export interface OpenRequest {
  readonly title: string;
  /** What the kind of file is called, for the dialog's filter. */
  readonly filterName: string;
  /** Without dots. */
  readonly extensions: readonly string[];
}

export interface SaveRequest extends OpenRequest {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/** Several files for one folder, under these names. */
export interface SaveFilesRequest {
  readonly title: string;
  readonly files: readonly OpenedFile[];
}

/** Saved into a folder (where a browser keeps it to itself, null) under these names, or the person changed their mind. */
export type SaveFilesOutcome =
  | { readonly kind: 'saved'; readonly folder: string | null; readonly names: readonly string[] }
  | { readonly kind: 'cancelled' };

/** Saved under a name (and, on the desktop, a path), or the person changed their mind. */
export type SaveOutcome = { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'cancelled' };
export type OpenOutcome = { readonly kind: 'opened'; readonly file: OpenedFile } | { readonly kind: 'cancelled' };

/** A file that was chosen, without its content: its whole path, or, where a browser keeps that to itself, its name. */
export type ChoiceOutcome = { readonly kind: 'chosen'; readonly path: string } | { readonly kind: 'cancelled' };

/** Shows a file in the folder where it lies; it is not opened. A path that is not there is told. */
export type ShowInFolder =
  | { readonly kind: 'none' }
  | { readonly kind: 'native'; readonly show: (path: string) => Promise<'shown' | 'not-found'> };

/** A sheet of paper, in millimetres. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** Where to save what the page has laid out for paper, as a PDF. */
export interface SavePdfRequest extends OpenRequest {
  readonly suggestedName: string;
  readonly sheet: SheetSize;
}

export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  /** Why, as the system says it. */
  | { readonly kind: 'failed'; readonly message: string };

/** Puts on paper what the page has laid out for it: its `@media print` and `@page` rules say what, and how large. */
export type Paper =
  /** A browser's own dialog, which prints or saves a PDF and tells nothing of it. */
  | { readonly kind: 'browser'; readonly print: () => Promise<void> }
  | {
      readonly kind: 'native';
      readonly print: (sheet: SheetSize) => Promise<PrintOutcome>;
      /** Writes the whole file or nothing. */
      readonly savePdf: (request: SavePdfRequest) => Promise<Result<SaveOutcome, FileProblem>>;
    };

export type Unsubscribe = () => void;

/** An ability that one of the two worlds lacks is told as a value, so that the screen can leave its door out. */
export type NativeMenu =
  { readonly kind: 'none' } | { readonly kind: 'native'; readonly show: (model: MenuModel) => Promise<void> };

/** Everything that the app asks of the machine it runs on: the only thing that differs between Electron and a browser. */
export interface DesktopBridge {
  readonly kind: 'electron' | 'browser';
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly menu: NativeMenu;
  /** Tells that the page listens; files that arrived before are delivered after it. */
  readonly ready: () => Promise<void>;
  readonly openFile: (request: OpenRequest) => Promise<Result<OpenOutcome, FileProblem>>;
  /** Writes the whole file or nothing. */
  readonly saveFile: (request: SaveRequest) => Promise<Result<SaveOutcome, FileProblem>>;
  /** Writes all the files or none, beside what lies there already. */
  readonly saveFiles: (request: SaveFilesRequest) => Promise<Result<SaveFilesOutcome, FileProblem>>;
  /** Opens https: and mailto: links in the system's program; anything else is refused. */
  readonly openExternal: (url: string) => Promise<'opened' | 'refused'>;
  /** Lets a person choose a file of any kind, of which only the path is wanted. */
  readonly chooseFile: (title: string) => Promise<ChoiceOutcome>;
  readonly showInFolder: ShowInFolder;
  readonly paper: Paper;
  readonly onMenuCommand: (listener: (commandId: string) => void) => Unsubscribe;
  readonly onIncomingFile: (listener: (file: IncomingFile) => void) => Unsubscribe;
}
