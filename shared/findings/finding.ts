import type { PostRelation } from '#shared/plan/relations';
import type { ReadinessNeed } from '#shared/records/rule';
import type { DayNumber } from '#shared/time/plain-date';

/** The order is that of weight. */
export const FINDING_SEVERITIES = ['must', 'should', 'note'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Who found it. Other sources than rules (slips, overdue obligations…) are further members. */
export type FindingSource = { readonly kind: 'rule'; readonly ruleId: string };

/** What it is about: an occurrence by its key, a period by the day it begins on, or the rule itself, which is broken. */
export type FindingSubject =
  | { readonly kind: 'occurrence'; readonly key: string }
  | { readonly kind: 'period'; readonly start: DayNumber }
  | { readonly kind: 'rule' };

/** A record that a finding is about besides its subject: whose posts, whose load. */
export interface FindingAbout {
  readonly table: 'channels' | 'goals' | 'people' | 'partners';
  readonly id: string;
}

/** What was found against what was asked. */
export type FindingFact =
  /** Less or more of something than asked; `asked` is pro rata where the period is broken. */
  | { readonly kind: 'too-few' | 'too-many'; readonly found: number; readonly asked: number }
  /** A share in percent, unrounded: `part` of `whole`. */
  | {
      readonly kind: 'share-under' | 'share-over';
      readonly part: number;
      readonly whole: number;
      readonly asked: number;
    }
  /** In minutes after midnight of the channel's clock; null when the whole day is quiet. */
  | { readonly kind: 'quiet'; readonly minute: number | null }
  | { readonly kind: 'blackout' }
  | { readonly kind: 'too-close'; readonly minutes: number; readonly asked: number }
  /** A post that lacks: days before, hours before or days after, by its type. */
  | { readonly kind: 'unsupported'; readonly type: PostRelation; readonly asked: number }
  | { readonly kind: 'not-ready'; readonly lacks: readonly ReadinessNeed[] }
  | { readonly kind: 'poor-fit'; readonly found: number; readonly asked: number }
  /** The rule speaks of something that is no longer there. */
  | { readonly kind: 'broken'; readonly table: 'channels' | 'pillars' | 'goals' };

/** Something in the plan that is not as somebody asked for: the one shape for all sources. */
export interface Finding {
  /** Source and subject: the same as long as both are, whatever the numbers. */
  readonly id: string;
  readonly source: FindingSource;
  readonly severity: FindingSeverity;
  /** The days it is about, both inclusive; once `last` is over it is history. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly subject: FindingSubject;
  readonly about: FindingAbout | null;
  /** The occurrences that it is found in. */
  readonly keys: readonly string[];
  readonly fact: FindingFact;
}

/** The identity of a finding of a rule; `part` tells apart what one rule finds in one subject. */
export function findingId(
  { ruleId }: FindingSource,
  subject: FindingSubject,
  about: FindingAbout | null,
  part = '',
): string {
  return ['rule', ruleId, part, about?.id ?? '', nameOf(subject)].join('|');
}

function nameOf(subject: FindingSubject): string {
  switch (subject.kind) {
    case 'occurrence':
      return subject.key;
    case 'period':
      return String(subject.start);
    case 'rule':
      return '';
  }
}
