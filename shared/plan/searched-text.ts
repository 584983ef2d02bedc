import type { Item } from '#shared/records/item';
import { comparable } from '#shared/search/comparable';

const texts = new WeakMap<Item, string>();

/** Everything of an item that is looked through for words, ready for comparing. Made once, for as long as the item stays as it is. */
export function searchedText(item: Item): string {
  let text = texts.get(item);
  if (text === undefined) {
    text = comparable([item.title, item.notes, ...item.tags, ...textsOfKind(item)].join('\n'));
    texts.set(item, text);
  }
  return text;
}

function textsOfKind(item: Item): readonly string[] {
  switch (item.kind) {
    case 'event':
      return [item.place.name, item.place.address, item.platform];
    case 'post':
      return [item.body, ...item.placements.map(({ body }) => body ?? '')];
    case 'activity':
      return [item.result];
    case 'milestone':
      return [item.criterion];
  }
}
