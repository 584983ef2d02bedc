import type { Session, WebContents } from 'electron';
import { isOwnPage, isOwnRequest } from './page-address';

/** Writing text to the clipboard on a person's gesture; nothing else is ever asked for. */
const GRANTED_PERMISSIONS = new Set(['clipboard-sanitized-write']);

/** Lets a session reach nothing but our own pages, and grants it no powers beyond theirs. */
export function confineSession(session: Session, start: string): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url, start) });
  });
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(GRANTED_PERMISSIONS.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => GRANTED_PERMISSIONS.has(permission));
}

/** Keeps a page where it is: it cannot be led elsewhere, open windows, or embed other pages. */
export function confineContents(contents: WebContents, start: string): void {
  const stayHome = (navigation: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (!isOwnPage(navigation.url, start)) navigation.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
