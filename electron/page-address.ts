export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';
const BUNDLED_START = `${APP_SCHEME}://${APP_HOST}/index.html`;

/**
 * The address that the window loads: our bundle, or the development server's when one is named and the app is not
 * packaged.
 */
export function startAddress(isPackaged: boolean, developmentAddress: string | undefined): string {
  return isPackaged || developmentAddress === undefined ? BUNDLED_START : developmentAddress;
}

/** Does this address belong to our own pages, that is to the place that `start` comes from? */
export function isOwnPage(address: string, start: string): boolean {
  const ours = new URL(start);
  const asked = parse(address);
  // Node's `origin` of app: is 'null' for every host, so protocol and host are compared instead.
  return asked !== null && asked.protocol === ours.protocol && asked.host === ours.host;
}

/**
 * May this address be requested at all? Our own pages; data: and blob:, which never leave the machine and are judged
 * by the content security policy; in development also hot reload's socket and the developer tools.
 */
export function isOwnRequest(address: string, start: string): boolean {
  if (isOwnPage(address, start)) return true;
  const asked = parse(address);
  if (asked === null) return false;
  if (asked.protocol === 'data:' || asked.protocol === 'blob:') return true;
  const ours = new URL(start);
  if (ours.protocol !== 'http:') return false;
  return asked.protocol === 'devtools:' || (asked.protocol === 'ws:' && asked.host === ours.host);
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
