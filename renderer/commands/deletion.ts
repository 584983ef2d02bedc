/** What is asked before something is deleted, and what an answer does. */
export interface Deletion<Fate extends string> {
  /** What refers to it, in words. */
  readonly lead: string;
  /** What may become of that: the first loses least, none where nothing refers to it. */
  readonly fates: readonly { readonly value: Fate; readonly label: string }[];
  /** True when it is gone. Without a fate nothing is said to refer to it. */
  readonly remove: (fate: Fate | null, another: string | null) => Promise<boolean>;
}
