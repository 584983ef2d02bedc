/** Why an edit of a register is refused. The plan stays as it was. */
export type RegisterProblem =
  | { readonly kind: 'name-empty' }
  /** A hashtag is one word of letters, digits and underscores, and not of digits alone. */
  | { readonly kind: 'no-hashtag' }
  | { readonly kind: 'name-too-long'; readonly longest: number }
  /** Another entry has the name: the two may be merged, or the other one brought back from the archive. */
  | { readonly kind: 'name-taken'; readonly id: string; readonly name: string; readonly archived: boolean }
  /** Deleted meanwhile, by an undo or in another window. */
  | { readonly kind: 'entry-gone' }
  /** Items have come to lie in the calendar that was thought empty. */
  | { readonly kind: 'calendar-in-use' }
  /** Items need a calendar to lie in, and this is the last one that is not in the archive. */
  | { readonly kind: 'last-calendar' };
