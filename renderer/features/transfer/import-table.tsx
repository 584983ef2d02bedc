import type { MergeChoice } from '#shared/exchange/merge/merge-changes';
import type { MergeRow } from '#shared/exchange/merge/merge-plan';
import { useState } from 'react';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { ImportProblemRow } from './import-problem-row';
import type { ImportRow } from './import-rows';
import { MergeRowLines } from './merge-row-lines';
import './import-table.css';

/** Rows are drawn by the page: a file of ten thousand events shall not freeze the window. */
const PAGE = 200;

interface Props {
  readonly rows: readonly ImportRow[];
  readonly choiceOf: (row: MergeRow) => MergeChoice;
  readonly onChoose: (row: MergeRow, choice: MergeChoice) => void;
}

/** What the file brings, line by line, each to be decided where there is something to decide. */
export function ImportTable({ rows, choiceOf, onChoose }: Props) {
  const t = useTranslate();
  const [shown, setShown] = useState(PAGE);
  const rest = rows.length - shown;
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label={t('import.title')}>
      <table>
        <thead>
          <tr>
            <th>
              <VisuallyHidden>{t('import.column-choose')}</VisuallyHidden>
            </th>
            <th>{t('import.column-what')}</th>
            <th>{t('import.column-title')}</th>
            <th>{t('import.column-when')}</th>
            <th>{t('import.column-details')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .slice(0, shown)
            .map((row) =>
              row.kind === 'merge' ? (
                <MergeRowLines
                  key={row.key}
                  row={row}
                  choice={choiceOf(row.merge)}
                  onChoose={(choice) => onChoose(row.merge, choice)}
                />
              ) : (
                <ImportProblemRow key={row.key} kind={row.kind} problem={row.problem} />
              ),
            )}
        </tbody>
      </table>
      {rest > 0 && (
        <Button variant="link" className="import-more" onClick={() => setShown(shown + PAGE)}>
          {t('import.more', { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </div>
  );
}
