import { BrowserWindow, ipcMain } from 'electron';
import type { InvokeChannels, PushChannels } from '#shared/desktop/channels';
import { callArguments } from './call-arguments';
import { isTrustedSender } from './trusted-sender';

type InvokeChannel = keyof InvokeChannels;
type Answer<Channel extends InvokeChannel> = (
  window: BrowserWindow,
  ...callArguments: InvokeChannels[Channel]['arguments']
) => Promise<InvokeChannels[Channel]['result']> | InvokeChannels[Channel]['result'];

/** One answer for every channel on which the page may call. */
export type Answers = { readonly [Channel in InvokeChannel]: Answer<Channel> };

/**
 * Answers the calls of the page that lives where `start` comes from. Calls from anywhere else, or with arguments
 * that are not of the contract, are rejected.
 */
export function answerCalls(answers: Answers, start: string): void {
  for (const channel of Object.keys(answers) as InvokeChannel[]) answerCall(channel, answers, start);
}

function answerCall<Channel extends InvokeChannel>(
  channel: Channel,
  answers: Pick<Answers, Channel>,
  start: string,
): void {
  const answer: Answer<Channel> = answers[channel];
  ipcMain.handle(channel, (event, ...received: unknown[]) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window === null || !isTrustedSender(event.senderFrame, start)) throw new Error(`${channel}: not our own page`);
    const given = callArguments[channel].safeParse(received);
    if (!given.success) throw new Error(`${channel}: not of the contract: ${given.error.message}`);
    return answer(window, ...given.data);
  });
}

/** Tells the page in `window` something. */
export function push<Channel extends keyof PushChannels>(
  window: BrowserWindow,
  channel: Channel,
  ...values: PushChannels[Channel]
): void {
  window.webContents.send(channel, ...values);
}
