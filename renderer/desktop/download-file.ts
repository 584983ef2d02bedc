import type { SaveOutcome, SaveRequest } from '#shared/desktop/bridge';
import { ok, type Result } from '#shared/kernel/result';

/** How long the browser may take to begin a download before its content is let go, in milliseconds. */
const HOLD = 60_000;

/** Hands bytes to the browser as a download. Where it lands, and whether, only the browser knows: the name is told. */
export function downloadFile({
  suggestedName,
  bytes,
}: Pick<SaveRequest, 'suggestedName' | 'bytes'>): Promise<Result<SaveOutcome, never>> {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HOLD);
  return Promise.resolve(ok({ kind: 'saved', path: suggestedName }));
}
