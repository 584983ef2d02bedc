/**
 * A stock Chromium cannot be taught a scheme of its own, so `app://bundle/x` travels through it as
 * `https://bundle.app.host.invalid/x`: just as secure an origin, and one that no network can answer.
 */
const TRAVELLING = /^https:\/\/([^/]+)\.([a-z]+)\.host\.invalid/;

/**
 * An address of the app as Chromium knows it.
 * @param {string} address
 * @param {(scheme: string) => boolean} isRegistered
 */
export function toChromium(address, isRegistered) {
  return address.replace(
    /^([a-z]+):\/\/([^/?#]+)/,
    (whole, /** @type {string} */ scheme, /** @type {string} */ host) =>
      isRegistered(scheme) ? `https://${host}.${scheme}.host.invalid` : whole,
  );
}

/**
 * An address that Chromium tells, as the app knows it.
 * @param {string} address
 */
export function fromChromium(address) {
  return address.replace(TRAVELLING, '$2://$1');
}
