import type { Finding, FindingSeverity } from '#shared/findings/finding';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import type { Occurrence } from '#shared/plan/occurrence';
import type { WeekStart } from '#shared/plan/year-layout';
import type { Baseline } from '#shared/records/baseline';
import type { Calendar } from '#shared/records/calendar';
import type { Channel } from '#shared/records/channel';
import type { Partner } from '#shared/records/partner';
import type { Person } from '#shared/records/person';
import type { PrintSetup } from '#shared/records/print-setup';
import type { Relation } from '#shared/records/relation';
import type { RecordOf } from '#shared/records/tables';
import type { Track } from '#shared/records/track';
import type { MeasureText } from '#shared/roadmap/measure-text';
import type { DayNumber } from '#shared/time/plain-date';

/** What a document tells of: the plan as far as the set-up's selection means it. */
export interface PrintContent {
  /** The plan's name. */
  readonly community: string;
  readonly today: DayNumber;
  readonly weekStart: WeekStart;
  /** The month with which fiscal years begin, 1 to 12. */
  readonly yearStart: number;
  /** At least those of the set-up's period, and the event of its run sheet; their spans in the plan's zone. */
  readonly occurrences: readonly Occurrence[];
  readonly calendars: readonly Calendar[];
  readonly tracks: readonly Track[];
  readonly relations: readonly Relation[];
  readonly baselines: readonly Baseline[];
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly partners: readonly Partner[];
  readonly policySections: readonly RecordOf<'policySections'>[];
  /** Days off by their names. */
  readonly holidays: ReadonlyMap<DayNumber, string>;
  /** The weightiest finding in an occurrence, by its key. */
  readonly findings: ReadonlyMap<string, FindingSeverity>;
  /** The findings that a week of a channel lacks posts, by their `gapPlace`. */
  readonly gaps: ReadonlyMap<string, Finding>;
}

/** The language of the paper. */
export interface PrintWords {
  readonly language: Language;
  readonly t: Translate;
}

/** All that a document depends on: the same request always gives the same pages. */
export interface PrintRequest {
  readonly content: PrintContent;
  readonly setup: PrintSetup;
  readonly words: PrintWords;
  /**
   * In the typeface of the paper, in the unit of the size; twice the size is twice the width. The same texts
   * are asked for in many sizes, so it had better remember. Weights are 400, 500 and 600.
   */
  readonly measure: MeasureText;
}
