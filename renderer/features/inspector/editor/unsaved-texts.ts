import type { Unsaved, UnsavedPlace } from '../../../ui/use-drafted-text';

const texts = new Map<string, Unsaved>();

/**
 * Where the text that a field of an item refused waits while another item is shown: nothing typed is lost as long as
 * the window lives.
 */
export function unsavedText(planId: string, occurrenceKey: string, field: string): UnsavedPlace {
  const key = `${planId} ${occurrenceKey} ${field}`;
  return {
    read: () => texts.get(key) ?? null,
    write: (unsaved) => {
      if (unsaved) texts.set(key, unsaved);
      else texts.delete(key);
    },
  };
}
