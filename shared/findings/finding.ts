import type { PostRelation } from '#shared/plan/relations';
import type { Obligation } from '#shared/records/partner-activity';
import type { ReadinessNeed } from '#shared/records/rule';
import type { DayNumber } from '#shared/time/plain-date';

/** The order is that of weight. */
export const FINDING_SEVERITIES = ['must', 'should', 'note'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** What is looked at in every plan, whatever its rules: a file of `sources` for each. */
export const STANDING_SOURCES = ['conflicts', 'roster', 'obligations', 'slips', 'baseline'] as const;
export type StandingSource = (typeof STANDING_SOURCES)[number];

/** How much what they find weighs: a promise that is broken more than what can still be arranged. */
export const STANDING_SEVERITIES = {
  conflicts: 'should',
  roster: 'should',
  obligations: 'must',
  slips: 'must',
  baseline: 'should',
} as const satisfies Record<StandingSource, FindingSeverity>;

/** Who found it. */
export type FindingSource = { readonly kind: 'rule'; readonly ruleId: string } | { readonly kind: StandingSource };

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
  /** Somebody is in two places: in the subject, and in those that began before it, which follow among the keys. */
  | { readonly kind: 'overlap' | 'double-booked' }
  /** So many of an event's volunteers are found, of all that its roster asks for. */
  | { readonly kind: 'understaffed'; readonly found: number; readonly asked: number }
  /** A promise of one side that should have been kept so many days ago. */
  | { readonly kind: 'owed'; readonly side: Obligation['side']; readonly text: string; readonly days: number }
  /** What should have been reached so many days ago. */
  | { readonly kind: 'late'; readonly days: number }
  /** What stands so many days later than the plan was frozen under the name of a baseline. */
  | { readonly kind: 'slipped'; readonly days: number; readonly baseline: string }
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

/** The identity of a finding; `part` tells apart what one source finds in one subject. */
export function findingId(
  source: FindingSource,
  subject: FindingSubject,
  about: FindingAbout | null,
  part = '',
): string {
  return [sourceKey(source), part, about?.id ?? '', nameOf(subject)].join('|');
}

/** One rule, or one of the standing sources, in a word. */
export function sourceKey(source: FindingSource): string {
  return source.kind === 'rule' ? `rule|${source.ruleId}` : source.kind;
}

/** The rule that found it; null for a standing source. */
export function ruleIdOf({ source }: Pick<Finding, 'source'>): string | null {
  return source.kind === 'rule' ? source.ruleId : null;
}

/** The occurrences that something is to be mended in: of two at once both, else the subject. */
export function flaggedKeys({ subject, keys, fact }: Finding): readonly string[] {
  if (subject.kind !== 'occurrence') return [];
  return fact.kind === 'overlap' || fact.kind === 'double-booked' ? keys : [subject.key];
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
