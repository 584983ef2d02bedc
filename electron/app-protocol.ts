import { protocol } from 'electron';
import { respondFromBundle } from './bundle-response';
import { APP_SCHEME } from './page-address';

/** Makes our scheme a secure origin of its own, with storage and fetch. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers our scheme from the built pages in `folder`. */
export function serveBundle(folder: string): void {
  protocol.handle(APP_SCHEME, (request) => respondFromBundle(folder, request.url));
}
