/** What a reference becomes: another one, the same, or null for none. */
export type Swap = (reference: string) => string | null;

/** A reference, or none, after the swap. */
export function swapOne(reference: string | null, swap: Swap): string | null {
  return reference === null ? null : swap(reference);
}

/** A list of references after the swap, each of them once. */
export function swapAll<Reference extends string | null>(
  references: readonly Reference[],
  swap: Swap,
): (string | Extract<Reference, null>)[] {
  const swapped = references.flatMap((reference): (string | Extract<Reference, null>)[] => {
    if (reference === null) return [reference as Extract<Reference, null>];
    const other = swap(reference);
    return other === null ? [] : [other];
  });
  return [...new Set(swapped)];
}

/** The values that a selection asks for, after the swap. With the last one gone, any will do. */
export function swapAsked<Reference extends string | null>(
  asked: readonly Reference[] | null,
  swap: Swap,
): (string | Extract<Reference, null>)[] | null {
  if (asked === null) return null;
  const swapped = swapAll(asked, swap);
  return swapped.length === 0 && asked.length > 0 ? null : swapped;
}
