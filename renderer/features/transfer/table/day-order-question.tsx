import { readDate, type DayOrder } from '#shared/exchange/csv/read-date';
import { formatDay } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import { useLanguage, useTranslate } from '../../../state/use-translate';

interface Props {
  /** A date of the table that can be read in both ways. */
  readonly example: string;
  readonly chosen: DayOrder | undefined;
  readonly onChoose: (order: DayOrder) => void;
}

/** Asks which comes first in the dates of a table, the day or the month, by one of its own dates. */
export function DayOrderQuestion({ example, chosen, onChoose }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <fieldset className={chosen === undefined ? 'day-order is-open' : 'day-order'}>
      <legend>{t('table.order', { example })}</legend>
      {(['day-first', 'month-first'] as const).map((order) => {
        const read = readDate(example, order);
        return (
          <label key={order}>
            <input
              type="radio"
              name="day-order"
              data-autofocus={chosen === undefined && order === 'day-first' ? '' : undefined}
              checked={chosen === order}
              onChange={() => onChoose(order)}
            />
            <b>
              {typeof read === 'object' &&
                formatDay(language, dayNumber(read.date), { day: 'numeric', month: 'long', year: 'numeric' })}
            </b>
            <span>{t(`table.order-${order}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
