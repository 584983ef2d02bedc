import { shiftsIn, type Shift } from '#shared/people/shifts';
import { useMemo, useState } from 'react';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { EmptyState } from '../../ui/empty-state';
import { ShiftRow } from './shift-row';
import { useOccurrencesAround } from './use-task-sources';

/** So many are drawn at first, and with every wish for more. */
const MORE = 100;

/** Who is on duty at what is coming: each shift with its hours, those who are missing, and who is on two at once. */
export function ShiftsView() {
  const t = useTranslate();
  const today = useToday();
  const occurrences = useOccurrencesAround();
  const [onlyTroubled, setOnlyTroubled] = useState(false);
  const [limit, setLimit] = useState(MORE);
  const coming = useMemo(
    () => shiftsIn(occurrences).filter(({ occurrence }) => occurrence.span.lastDay >= today),
    [occurrences, today],
  );
  const troubled = coming.filter(isTroubled);
  const shown = (onlyTroubled ? troubled : coming).slice(0, limit);
  const firsts = useMemo(() => firstOfEach(shown), [shown]);
  const rest = (onlyTroubled ? troubled : coming).length - shown.length;

  if (coming.length === 0) return <EmptyState icon="list" text={t('people.no-shifts')} />;
  return (
    <section className="list-page" aria-label={t('people.tab-shifts')}>
      <div className="list-bar">
        <Checkbox label={t('people.only-troubled')} checked={onlyTroubled} onChange={setOnlyTroubled} />
        <span className="list-count">
          {t('people.shift-count', { count: coming.length })}
          {troubled.length > 0 && `, ${t('people.troubled-count', { count: troubled.length })}`}
        </span>
      </div>
      <div className="task-scroll">
        <ul className="shift-list">
          {shown.map((shift) => (
            <ShiftRow key={`${shift.occurrence.key} ${shift.place}`} shift={shift} isFirst={firsts.has(shift)} />
          ))}
        </ul>
        {rest > 0 && (
          <Button variant="link" onClick={() => setLimit(limit + MORE)}>
            {t('partners.more-cards', { count: rest })}
          </Button>
        )}
      </div>
    </section>
  );
}

function isTroubled({ missing, doubleBooked }: Shift): boolean {
  return missing > 0 || doubleBooked.length > 0;
}

/** The first shift of each event in the list. */
function firstOfEach(shifts: readonly Shift[]): ReadonlySet<Shift> {
  const byEvent = new Map<string, Shift>();
  for (const shift of shifts) if (!byEvent.has(shift.occurrence.key)) byEvent.set(shift.occurrence.key, shift);
  return new Set(byEvent.values());
}
