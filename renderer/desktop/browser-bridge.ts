import type { DesktopBridge } from '#shared/desktop/bridge';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { downloadFile } from './download-file';
import { downloadFiles } from './download-files';
import { chooseFileName, pickFile } from './pick-file';
import { platformOf } from './platform-of';

/** What a browser offers: its own file picker and downloads, no native menu, and no files from outside. */
export const browserBridge = {
  kind: 'browser',
  platform: platformOf(navigator.userAgent),
  menu: { kind: 'none' },
  ready: () => Promise.resolve(),
  openFile: pickFile,
  saveFile: downloadFile,
  saveFiles: downloadFiles,
  openExternal: (url) => {
    if (!isAllowedExternalLink(url)) return Promise.resolve('refused');
    followLink(url);
    return Promise.resolve('opened');
  },
  chooseFile: chooseFileName,
  showInFolder: { kind: 'none' },
  paper: {
    kind: 'browser',
    print: () => {
      window.print();
      return Promise.resolve();
    },
  },
  onMenuCommand: () => () => undefined,
  onIncomingFile: () => () => undefined,
} as const satisfies DesktopBridge;

/** A link rather than `window.open`, which leaves an empty tab behind a mailto: address. */
function followLink(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
