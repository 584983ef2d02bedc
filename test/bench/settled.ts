/** Frames without any change after which a page stands still. */
const STILL_FRAMES = 5;

/** How long it takes, in milliseconds, from a deed until the page has drawn the last that comes of it. */
export async function settled(deed: () => void): Promise<number> {
  await frame();
  await frame();
  let changed = 0;
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const began = performance.now();
  deed();
  let drawn = 0;
  for (let still = 0; still < STILL_FRAMES; still += 1) {
    const before = changed;
    await frame();
    const now = performance.now();
    if (changed !== before || changed > began + drawn) {
      drawn = now - began;
      still = 0;
    }
  }
  watch.disconnect();
  return drawn;
}

/** Resolves after the browser has drawn. */
async function frame(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  });
}
