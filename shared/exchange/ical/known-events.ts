import type { ExportedEvent } from '#shared/exchange/ical/exported-events';
import type { IcalManner } from '#shared/exchange/ical/ical-plan';
import type { WrittenEvent } from '#shared/exchange/ical/written-event';

/** So many events are remembered at most: ten plans of the largest size. */
const MOST_KNOWN = 100_000;

/** The events that were written last, by what they were made of: a plan that leaves again writes only what has changed. */
export class KnownEvents {
  readonly #written = new Map<string, WrittenEvent>();
  #manner = '';

  /** Forgets what was written in another manner. */
  begin(manner: IcalManner): void {
    const text = JSON.stringify(manner);
    if (text !== this.#manner || this.#written.size > MOST_KNOWN) this.#written.clear();
    this.#manner = text;
  }

  get(event: ExportedEvent): WrittenEvent | undefined {
    return this.#written.get(keyOf(event));
  }

  set(event: ExportedEvent, written: WrittenEvent): void {
    this.#written.set(keyOf(event), written);
  }
}

/** An item has another revision after every change; the rest is what an event takes from its series and its added dates. */
function keyOf({ item, uid, excluded, recurrenceId, addedTo }: ExportedEvent): string {
  const form = recurrenceId === null ? '' : JSON.stringify(recurrenceId);
  return `${item.id} ${item.modified} ${item.sequence} ${uid} ${addedTo?.start ?? ''} ${form} ${excluded.join()}`;
}
