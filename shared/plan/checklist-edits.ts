import type { IdSource } from '#shared/kernel/ids';
import type { ChecklistEntry } from '#shared/records/item-base';

export type Checklist = readonly ChecklistEntry[];

/** What stands before the words of a list that was written elsewhere: a dash, a number, a box with or without its tick. */
const BULLET = /^\s*(?:[-–—*•·]\s+|\d{1,3}[.)]\s+)?(?:(\[[ xхXХ]?\]|[☐☑☒✓✔])\s*)?/;
const TICKED = /[xхXХ☑☒✓✔]/;

/** The entries that a pasted text makes, one for each line that says something; bullets go, ticks are kept. */
export function entriesOf(text: string, newId: IdSource): Checklist {
  return text.split(/\r?\n/).flatMap((line) => {
    const bullet = BULLET.exec(line)!;
    const words = line.slice(bullet[0].length).trim();
    if (words === '') return [];
    return [{ id: newId(), text: words, ownerId: null, dueDays: null, done: TICKED.test(bullet[1] ?? '') }];
  });
}

/** With fields of one entry set. */
export function withEntry(
  checklist: Checklist,
  id: string,
  fields: Partial<Omit<ChecklistEntry, 'id'>>,
): ChecklistEntry[] {
  return checklist.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry));
}

/** With one entry at another place, counted from 0; a place beyond the ends is the end. */
export function withEntryAt(checklist: Checklist, id: string, place: number): ChecklistEntry[] {
  const entry = checklist.find((each) => each.id === id);
  if (!entry) return [...checklist];
  const others = checklist.filter((each) => each !== entry);
  const at = Math.min(Math.max(place, 0), others.length);
  return [...others.slice(0, at), entry, ...others.slice(at)];
}
