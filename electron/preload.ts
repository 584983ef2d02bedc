import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_GLOBAL, type ExposedBridge, type InvokeChannels, type PushChannels } from '#shared/desktop/channels';
import type { Unsubscribe } from '#shared/desktop/bridge';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, ExposedBridge['platform']>>> = {
  win32: 'windows',
  darwin: 'macos',
};

function call<Channel extends keyof InvokeChannels>(
  channel: Channel,
  ...callArguments: InvokeChannels[Channel]['arguments']
): Promise<InvokeChannels[Channel]['result']> {
  return ipcRenderer.invoke(channel, ...callArguments) as Promise<InvokeChannels[Channel]['result']>;
}

function subscribe<Channel extends keyof PushChannels>(
  channel: Channel,
  listener: (...values: PushChannels[Channel]) => void,
): Unsubscribe {
  // The event itself is never handed on: it carries the sender, and with it every channel.
  const withoutEvent = (_event: unknown, ...values: unknown[]): void => listener(...(values as PushChannels[Channel]));
  ipcRenderer.on(channel, withoutEvent);
  return () => {
    ipcRenderer.removeListener(channel, withoutEvent);
  };
}

const bridge = {
  kind: 'electron',
  platform: PLATFORMS[process.platform] ?? 'linux',
  menu: { kind: 'native', show: (model) => call('menu:show', model) },
  ready: () => call('app:ready'),
  openFile: (request) => call('file:open', request),
  saveFile: (request) => call('file:save', request),
  saveFiles: (request) => call('files:save', request),
  openExternal: (url) => call('link:open', url),
  chooseFile: (title) => call('path:choose', title),
  showInFolder: { kind: 'native', show: (path) => call('path:show', path) },
  paper: {
    kind: 'native',
    print: (sheet) => call('paper:print', sheet),
    savePdf: (request) => call('pdf:save', request),
  },
  onMenuCommand: (listener) => subscribe('menu:command', listener),
  onIncomingFile: (listener) => subscribe('file:incoming', listener),
} as const satisfies ExposedBridge;

contextBridge.exposeInMainWorld(BRIDGE_GLOBAL, bridge);
