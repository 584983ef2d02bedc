import type { Language } from '#shared/i18n/message';
import type { RecordOf } from '#shared/records/tables';
import type { PlainDate } from '#shared/time/plain-date';

/** The registers that travel as tables. */
export const TABLE_REGISTERS = ['partners', 'people'] as const;
export type TableRegister = (typeof TABLE_REGISTERS)[number];

/** What a cell is written and read with: names of people by identity, and the language of words. */
export interface CellContext {
  readonly language: Language;
  readonly personName: (id: string) => string;
  readonly personNamed: (name: string) => string | null;
  readonly newId: () => string;
  readonly today: PlainDate;
}

/** One column of a register's table. */
export interface RegisterColumn<Register extends TableRegister> {
  readonly id: string;
  /** What it is called; by either name it is recognised, whatever the case of the letters. */
  readonly head: Readonly<Record<Language, string>>;
  /** Other names that tables give it, in small letters. */
  readonly alsoCalled: readonly string[];
  /** How somebody is reached, and what is private about them: left out where contacts are to stay at home. */
  readonly isContact: boolean;
  readonly write: (record: RecordOf<Register>, context: CellContext) => string;
  /** The record with what the cell says, which is never empty; null when the cell cannot be read. */
  readonly read: (cell: string, record: RecordOf<Register>, context: CellContext) => RecordOf<Register> | null;
}
