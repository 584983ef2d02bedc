import type { RecurrenceProblem } from '#shared/recurrence/recurrence-problem';

/** Why an edit of an item is refused. The plan stays as it was. */
export type ItemProblem =
  | { readonly kind: 'ends-before-start' }
  /** Milestones and phases are all-day. */
  | { readonly kind: 'milestone-needs-days' }
  | { readonly kind: 'unknown-zone'; readonly zone: string }
  /** The plan has no calendar to put the item in. */
  | { readonly kind: 'no-calendar' }
  /** The series' own rule names its days or hours: other ones are a matter of the rule. */
  | { readonly kind: 'rule-names-days' }
  /** The series has more dates than can be counted through. */
  | { readonly kind: 'series-too-long' }
  /** Milestones, phases and what has no date. */
  | { readonly kind: 'cannot-repeat' }
  /** The 31st of April. */
  | { readonly kind: 'never-happens' }
  | { readonly kind: 'series-ends-before-start' }
  /** It would wait for itself: by these, each after the one before it. */
  | { readonly kind: 'circle'; readonly titles: readonly string[] }
  | { readonly kind: 'rule-refused'; readonly problem: RecurrenceProblem };
