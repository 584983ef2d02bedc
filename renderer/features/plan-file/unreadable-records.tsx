import type { UnreadableRecord } from '#shared/exchange/backup/plan-file';
import { useTranslate } from '../../state/use-translate';

const MOST_SHOWN = 100;

/** The records of a file that are left out, each with what is wrong with it. */
export function UnreadableRecords({ records }: { readonly records: readonly UnreadableRecord[] }) {
  const t = useTranslate();
  // two that have no identity may read the same
  const lines = new Set(
    records
      .slice(0, MOST_SHOWN)
      .map(({ table, id, path, message }) => t('plan-file.unreadable-line', { table, id, path, message })),
  );
  return (
    <details className="plan-file-unreadable">
      <summary>{t('plan-file.unreadable', { count: records.length })}</summary>
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
