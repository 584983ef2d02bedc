import { isOwnPage } from './page-address';

/** What must be known of a frame in order to trust it. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: object | null;
}

/** Was a message sent by our own page itself: not by a frame inside it, not by one that is gone (null), not by another? */
export function isTrustedSender(frame: SenderFrame | null, start: string): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, start);
}
