import { orderOfTable } from '#shared/exchange/csv/day-order';
import type { CsvManner } from '#shared/exchange/csv/read-csv';
import type { TableSurvey } from '#shared/exchange/csv/survey-table';
import { likelyKind } from '#shared/exchange/csv/row-kind';
import type { CsvMapping, CsvTarget } from '#shared/exchange/csv/targets';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { useState } from 'react';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { Modal } from '../../../ui/modal';
import { Select } from '../../../ui/select';
import { ColumnTable } from './column-table';
import { DayOrderQuestion } from './day-order-question';
import { SampleItems } from './sample-items';
import './column-mapping.css';

interface Props {
  readonly name: string;
  readonly survey: TableSurvey;
  /** What is known or guessed already. */
  readonly first: Partial<CsvManner>;
  readonly onAnswer: (manner: CsvManner) => void;
}

/** Asks what the columns of a table tell, and in which order its dates are written; shows how it is read so. */
export function ColumnMapping({ name, survey, first, onAnswer }: Props) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const [mapping, setMapping] = useState<CsvMapping>(first.mapping ?? survey.guess.mapping);
  const [said, setSaid] = useState(first.order);
  const [chosenKind, setKind] = useState(first.kind);
  const kind = chosenKind ?? likelyKind(mapping);
  const told = orderOfTable(survey.orders, mapping);
  const order = told.kind === 'unclear' ? said : told.kind === 'proven' ? told.order : 'day-first';
  const hasTitle = mapping.includes('title');
  const missing = hasTitle ? (order === undefined ? 'order' : null) : 'title';
  const hint = missing ?? (mapping.includes('start') ? null : 'dates');

  const choose = (column: number, target: CsvTarget | null) =>
    setMapping(mapping.map((each, at) => (at === column ? target : each === target ? null : each)));

  return (
    <Modal
      size="sheet"
      title={t('table.title')}
      subtitle={t('table.subtitle', { name, rows: survey.rowCount, columns: survey.head.length })}
      onClose={closeDialog}
      onSubmit={() => {
        if (missing === null && order !== undefined) onAnswer({ mapping, order, kind });
      }}
      footer={
        <>
          <p className="import-summary" role="status">
            {hint && t(`table.hint-${hint}`)}
          </p>
          <Button onClick={closeDialog}>{t('import.cancel')}</Button>
          <Button variant="primary" type="submit" data-autofocus disabled={missing !== null}>
            {t('table.continue')}
          </Button>
        </>
      }
    >
      <div className="column-mapping">
        <div className="mapping-questions">
          <label>
            {t(mapping.includes('kind') ? 'table.kind-otherwise' : 'table.kind')}
            <Select
              value={kind}
              options={DISPLAY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              onChange={setKind}
            />
          </label>
          {told.kind === 'unclear' && <DayOrderQuestion example={told.example} chosen={said} onChoose={setSaid} />}
        </div>
        <ColumnTable survey={survey} mapping={mapping} onChoose={choose} />
        <SampleItems
          survey={survey}
          manner={{ mapping, order: order ?? 'day-first', kind }}
          isSure={order !== undefined}
        />
      </div>
    </Modal>
  );
}
