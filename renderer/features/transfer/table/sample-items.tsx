import { rowReading, type CsvManner } from '#shared/exchange/csv/read-csv';
import { readRow } from '#shared/exchange/csv/read-row';
import type { TableSurvey } from '#shared/exchange/csv/survey-table';
import { sayWhen } from '#shared/plan/say-when';
import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import { usePlanZone } from '../../../data/plan-settings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Mark } from '../../../ui/item/mark';
import { sayRowProblem } from './say-table-problem';

interface Props {
  readonly survey: TableSurvey;
  readonly manner: CsvManner;
  /** False while it is not said in which order dates are written. */
  readonly isSure: boolean;
}

/** The first rows of a table as the items that they would become. */
export function SampleItems({ survey, manner, isSure }: Props) {
  const t = useTranslate();
  const defaultZone = usePlanZone();
  const options = { ...manner, newId: () => 'sample', now: 0, defaultZone, calendarId: 'sample' };
  const reading = rowReading({ head: survey.head, rows: survey.sample }, options);
  return (
    <section className="sample-items" tabIndex={0} aria-label={t('table.sample')} aria-live="polite">
      <h3>{t('table.sample')}</h3>
      {survey.sample.map((row) => {
        const read = readRow(row, reading);
        return read.ok ? (
          <SampleItem key={row.row} item={read.value.item} hasDate={isSure} />
        ) : (
          <p key={row.row} className="sample-trouble">
            {t('table.sample-trouble', { row: row.row, why: sayRowProblem(read.problem, t) })}
          </p>
        );
      })}
    </section>
  );
}

function SampleItem({ item, hasDate }: { readonly item: Item; readonly hasDate: boolean }) {
  const t = useTranslate();
  const language = useLanguage();
  const when = item.schedule === null ? t('table.undated') : sayWhen(item.schedule, language);
  const place = item.kind === 'event' ? [item.place.name, item.place.address] : [];
  const details = [...place, ...item.tags.map((tag) => `#${tag}`), item.notes].filter((text) => text !== '');
  return (
    <article>
      <h4>
        <Mark kind={displayKindOf(item)} />
        <span>{item.title || t('item.untitled')}</span>
      </h4>
      <p>{hasDate || item.schedule === null ? when : t('table.date-unsure')}</p>
      {details.length > 0 && <p className="sample-details">{details.join(' · ')}</p>}
    </article>
  );
}
