import type {
  ChoiceOutcome,
  DesktopBridge,
  IncomingFile,
  OpenOutcome,
  OpenRequest,
  PrintOutcome,
  SaveFilesOutcome,
  SaveFilesRequest,
  SaveOutcome,
  SavePdfRequest,
  SaveRequest,
  SheetSize,
} from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import type { MenuModel } from '#shared/desktop/menu-model';
import type { Result } from '#shared/kernel/result';

/** What the page asks of the main process: channel name to arguments and answer. Both ends derive from it. */
export interface InvokeChannels {
  'app:ready': { readonly arguments: []; readonly result: void };
  'menu:show': { readonly arguments: [model: MenuModel]; readonly result: void };
  'file:open': { readonly arguments: [request: OpenRequest]; readonly result: Result<OpenOutcome, FileProblem> };
  'file:save': { readonly arguments: [request: SaveRequest]; readonly result: Result<SaveOutcome, FileProblem> };
  'files:save': {
    readonly arguments: [request: SaveFilesRequest];
    readonly result: Result<SaveFilesOutcome, FileProblem>;
  };
  'paper:print': { readonly arguments: [sheet: SheetSize]; readonly result: PrintOutcome };
  'pdf:save': { readonly arguments: [request: SavePdfRequest]; readonly result: Result<SaveOutcome, FileProblem> };
  'link:open': { readonly arguments: [url: string]; readonly result: 'opened' | 'refused' };
  'path:choose': { readonly arguments: [title: string]; readonly result: ChoiceOutcome };
  'path:show': { readonly arguments: [path: string]; readonly result: 'shown' | 'not-found' };
}

/** What the main process tells the page. */
export interface PushChannels {
  'menu:command': [commandId: string];
  'file:incoming': [file: IncomingFile];
}

/** The name under which the preload hands the bridge to the page. */
export const BRIDGE_GLOBAL = 'kalendsDesktop';

/** What the preload exposes. Functions and plain data only: it crosses a context bridge. */
export type ExposedBridge = DesktopBridge;
