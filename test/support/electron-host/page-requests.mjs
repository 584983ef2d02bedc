import { fromChromium } from './web-addresses.mjs';

/**
 * Stands between a page and everything that it asks for: first the app may forbid the navigation, then cancel the
 * request, then answer it by the handler of its scheme. There is no network.
 * @param {import('./devtools-pipe.mjs').DevToolsSession} devTools
 * @param {object} rules
 * @param {import('./session.mjs').DefaultSession} rules.session
 * @param {import('./protocol.mjs').Protocol} rules.protocol
 * @param {(address: string) => boolean} rules.allowsDocument
 */
export async function answerRequests(devTools, { session, protocol, allowsDocument }) {
  devTools.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    void decide(request, resourceType).then((decision) => carryOut(decision, requestId));
  });
  await devTools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });

  /**
   * @typedef {Response | 'Aborted' | 'BlockedByClient' | 'NameNotResolved'} Decision
   * @param {{ url: string, method: string, headers: Record<string, string> }} request
   * @param {string} resourceType
   * @returns {Promise<Decision>}
   */
  async function decide({ url: chromiumUrl, method, headers }, resourceType) {
    const url = fromChromium(chromiumUrl);
    const isDocument = resourceType === 'Document';
    if (isFavicon(url)) return new Response(null, { status: 204 });
    if (isDocument && !allowsDocument(url)) return 'Aborted';
    if (isDocument) await session.applyPermissions();
    if (await session.cancels({ url, method, resourceType })) return 'BlockedByClient';
    const handler = protocol.handlerOf(url);
    return handler === null ? 'NameNotResolved' : handler(new Request(url, { method, headers }));
  }

  /**
   * @param {Decision} decision
   * @param {string} requestId
   */
  async function carryOut(decision, requestId) {
    const told =
      typeof decision === 'string'
        ? devTools.send('Fetch.failRequest', { requestId, errorReason: decision })
        : devTools.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: decision.status,
            responseHeaders: [...decision.headers].map(([name, value]) => ({ name, value })),
            body: Buffer.from(await decision.arrayBuffer()).toString('base64'),
          });
    // When the page is gone in the middle, there is nobody left to tell.
    await told.catch(() => undefined);
  }
}

/**
 * Chromium asks for it on its own, Electron does not.
 * @param {string} url
 */
function isFavicon(url) {
  return url.endsWith('/favicon.ico');
}
