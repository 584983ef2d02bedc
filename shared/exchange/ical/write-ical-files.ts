import type { IcalPlan } from '#shared/exchange/ical/ical-plan';
import { writeIcal, type WriteIcalOptions, type WrittenIcal } from '#shared/exchange/ical/write-ical';
import type { Item } from '#shared/records/item';

/** Google refuses files of more than about a megabyte; bytes. */
const LARGEST_FILE = 900_000;

/**
 * The items as one calendar file, or as several in the order of their dates where one would have more bytes than
 * `largest`. A series stays in one file with its changed dates, and so does an item that is too large by itself.
 */
export function writeIcalFiles(
  plan: IcalPlan,
  options: WriteIcalOptions = {},
  largest: number = LARGEST_FILE,
): readonly WrittenIcal[] {
  const whole = writeIcal(plan, options);
  const bytes = byteLength(whole.text);
  if (bytes <= largest) return [whole];
  const families = familiesByDate(plan.items);
  if (families.length < 2) return [whole];
  const parts = Math.min(families.length, Math.ceil(bytes / largest));
  const step = Math.ceil(families.length / parts);
  return Array.from({ length: Math.ceil(families.length / step) }, (_, part) =>
    writeIcalFiles({ ...plan, items: families.slice(part * step, (part + 1) * step).flat() }, options, largest),
  ).flat();
}

/** Items that must not be parted, by the first date of each. */
function familiesByDate(items: readonly Item[]): readonly (readonly Item[])[] {
  const families = new Map<string, Item[]>();
  for (const item of items) {
    const family = families.get(item.seriesId ?? item.id);
    if (family) family.push(item);
    else families.set(item.seriesId ?? item.id, [item]);
  }
  return [...families.values()].sort((one, other) => (firstDate(one) < firstDate(other) ? -1 : 1));
}

function firstDate(family: readonly Item[]): string {
  const starts = family.flatMap(({ schedule }) =>
    schedule === null ? [] : [schedule.kind === 'all-day' ? schedule.first : schedule.start],
  );
  return starts.sort()[0] ?? '';
}

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
