const NAME = 'kalends-registry';
const THIS_WINDOW = crypto.randomUUID();

/** Where the list of plans was changed: in this window or in another one. */
export type ChangedBy = 'here' | 'elsewhere';

const listeners = new Set<(by: ChangedBy) => void>();

/** Tells all windows that the list of plans has changed. */
export function tellRegistryChanged(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(THIS_WINDOW);
  channel.close();
  for (const listener of listeners) listener('here');
}

/** Calls `listener` after every change of the list of plans, in any window. */
export function onRegistryChanged(listener: (by: ChangedBy) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (data !== THIS_WINDOW) listener('elsewhere');
  };
  listeners.add(listener);
  return () => {
    channel.close();
    listeners.delete(listener);
  };
}
