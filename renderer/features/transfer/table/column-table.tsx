import type { TableSurvey } from '#shared/exchange/csv/survey-table';
import { CSV_TARGETS, type CsvMapping, type CsvTarget } from '#shared/exchange/csv/targets';
import { useTranslate } from '../../../state/use-translate';
import { Select } from '../../../ui/select';
import { useColumnName } from './use-column-name';

interface Props {
  readonly survey: TableSurvey;
  readonly mapping: CsvMapping;
  readonly onChoose: (column: number, target: CsvTarget | null) => void;
}

const LEAVE_OUT = '';

/** The columns of a table with some of their values, and what each tells. */
export function ColumnTable({ survey, mapping, onChoose }: Props) {
  const t = useTranslate();
  const nameOf = useColumnName(survey.head);
  const columns = survey.values.map((values, column) => ({
    column,
    name: nameOf(column),
    values: values.join(' · '),
  }));
  const offered = CSV_TARGETS.filter((target) => target !== 'copy' || mapping.includes('copy'));
  const options = [
    { value: LEAVE_OUT, label: t('table.leave-out') },
    ...offered.map((target) => ({ value: target, label: t(`csv.${target}`) })),
  ] as const;
  return (
    <div className="column-table" tabIndex={0} role="region" aria-label={t('table.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table.column')}</th>
            <th scope="col">{t('table.values')}</th>
            <th scope="col">{t('table.tells')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, name, values }) => {
            const target = mapping[column] ?? null;
            return (
              <tr key={column} className={target === null ? 'is-left-out' : undefined}>
                <th scope="row" title={name}>
                  {name}
                </th>
                <td title={values}>{values || t('table.no-values')}</td>
                <td>
                  <Select
                    aria-label={t('table.tells-of', { column: name })}
                    value={target ?? LEAVE_OUT}
                    options={options}
                    onChange={(chosen) => onChoose(column, chosen === LEAVE_OUT ? null : chosen)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
