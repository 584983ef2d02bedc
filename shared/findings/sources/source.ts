import {
  findingId,
  STANDING_SEVERITIES,
  type Finding,
  type FindingAbout,
  type StandingSource,
} from '#shared/findings/finding';
import type { PolicyPlan } from '#shared/policy/policy-plan';
import type { ItemKind } from '#shared/records/item';
import type { RecordOf, TableName } from '#shared/records/tables';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';

/** What is found on days, as a rule finds: after a change only the days within its reach are looked at again. */
export interface DaySource {
  /** A finding belongs to the day on which its subject begins. */
  readonly find: (plan: PolicyPlan, days: DayWindow) => readonly Finding[];
  /** The days whose findings may be others when something on `day` is. */
  readonly reach: (day: DayNumber) => DayWindow;
}

/** The records that a source reads. */
export interface SourceRecords {
  readonly today: DayNumber;
  readonly all: <Table extends TableName>(table: Table) => readonly RecordOf<Table>[];
}

/** What is found in records of one kind, dated or not: all of them are looked at again when one has changed, or one of its tables. */
export interface RecordSource {
  readonly itemKind: ItemKind;
  /** What it reads besides items; `POLICY_TABLES` has to hold them. */
  readonly tables: readonly TableName[];
  readonly find: (records: SourceRecords) => readonly Finding[];
}

interface FoundInOccurrence extends Pick<Finding, 'first' | 'last' | 'fact'> {
  /** The occurrence, and the others that it is about. */
  readonly keys: readonly [string, ...string[]];
  readonly about?: FindingAbout | null;
  /** Tells apart what one source finds in one occurrence. */
  readonly part?: string;
}

/** A finding of a standing source. */
export function foundIn(
  kind: StandingSource,
  { first, last, keys, fact, about = null, part = '' }: FoundInOccurrence,
): Finding {
  const source = { kind };
  const severity = STANDING_SEVERITIES[kind];
  const subject = { kind: 'occurrence', key: keys[0] } as const;
  return { id: findingId(source, subject, about, part), source, severity, first, last, subject, about, keys, fact };
}
