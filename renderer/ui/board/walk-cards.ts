/** Puts the focus on the next card of the column, or on the one beside it in the next column that has any. */
export function walkCards(board: HTMLElement, card: HTMLElement, across: number, down: number): void {
  const columns = [...board.children].map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')]);
  const at = columns.findIndex((cards) => cards.includes(card));
  const place = columns[at]!.indexOf(card);
  if (down !== 0) return columns[at]![place + down]?.focus();
  for (let next = at + across; columns[next]; next += across) {
    const cards = columns[next]!;
    if (cards.length > 0) return cards[Math.min(place, cards.length - 1)]!.focus();
  }
}
