import { balanceOverTime, type Exchange } from '#shared/partners/balance-over-time';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';
import { sayFiscalYear } from '#shared/time/quarter';
import { useMemo } from 'react';
import { usePeriodStarts } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { BalanceGlyph } from './balance-glyph';

/** Two years. */
const MOST = 8;

interface Props {
  readonly partnerId: string;
  readonly activities: readonly PartnerActivity[];
}

/** How the balance came about: what was given and received in each of the last quarters, all on one scale. */
export function BalanceQuarters({ partnerId, activities }: Props) {
  const t = useTranslate();
  const { yearStart } = usePeriodStarts();
  const today = useToday();
  const { earlier, quarters } = useMemo(
    () => balanceOverTime(activities, { partnerId, today: dateOfDay(today), yearStart, most: MOST }),
    [activities, partnerId, today, yearStart],
  );
  if (quarters.length === 0) return null;
  const longest = Math.max(...quarters.flatMap(({ given, received }) => [given, received]));
  return (
    <ul className="balance-quarters" aria-label={t('partners.by-quarter')}>
      {earlier.given + earlier.received > 0 && (
        <li>
          <Words name={t('partners.earlier')} exchange={earlier} />
          {/* a sum of years would dwarf every quarter: it is told in figures only */}
          <span className="balance" aria-hidden="true">
            {earlier.given} : {earlier.received}
          </span>
        </li>
      )}
      {quarters.map(({ quarter: { number, year, first }, given, received }) => (
        <li key={first}>
          <Words
            name={t('mix.quarter', { quarter: number, year: sayFiscalYear(year, yearStart) })}
            exchange={{ given, received }}
          />
          <span aria-hidden="true">
            <BalanceGlyph balance={{ given, received }} longest={longest} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Words({ name, exchange: { given, received } }: { readonly name: string; readonly exchange: Exchange }) {
  const t = useTranslate();
  return (
    <small>
      {name}
      <VisuallyHidden>: {t('partners.balance-words', { given, received })}</VisuallyHidden>
    </small>
  );
}
