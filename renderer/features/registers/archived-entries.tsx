import type { Entry, Register } from '#shared/plan/registers/register';
import { useTranslate } from '../../state/use-translate';
import type { EntryAction } from './entry-menu';
import { EntryList } from './entry-list';

interface Props {
  readonly register: Register;
  readonly entries: readonly Entry[];
  readonly counts: ReadonlyMap<string, number>;
  readonly stop: string | undefined;
  readonly hasOthers: boolean;
  /** Something in it was looked for. */
  readonly startsOpen: boolean;
  readonly onStop: (id: string) => void;
  readonly onAction: (entry: Entry, action: EntryAction) => void;
}

/** What was put away, folded, with what that means. */
export function ArchivedEntries({ startsOpen, entries, ...list }: Props) {
  const t = useTranslate();
  const label = t('registers.archived', { count: entries.length });
  return (
    <details className="register-archive" open={startsOpen || undefined}>
      <summary>{label}</summary>
      <p>{t(list.register === 'calendars' ? 'registers.archive-hides' : 'registers.archive-keeps')}</p>
      <EntryList {...list} label={label} entries={entries} held={null} onDrop={() => undefined} />
    </details>
  );
}
