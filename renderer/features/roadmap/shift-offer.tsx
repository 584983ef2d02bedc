import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Shift } from '#shared/roadmap/shift-dependents';
import { formatDay } from '#shared/time/format';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanSnapshot } from '../../data/plan-context';
import { lateDependents } from '../../data/late-dependents';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import './shift-offer.css';

/** More of them are counted. */
const MOST_NAMED = 3;

/** What begins too early because it waits for the selected item, where it would go, and the choice to move it or to leave it. */
export function ShiftOffer() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRunCommand();
  const plan = usePlanSnapshot();
  const selectedKey = useUi((state) => state.selectedKey);
  const [left, setLeft] = useState('');
  const shifts = useMemo(() => (selectedKey === null ? [] : lateDependents(plan, selectedKey)), [plan, selectedKey]);
  const asked = shifts.map(({ item, days }) => `${item.id} ${days}`).join();
  if (shifts.length === 0 || asked === left) return null;
  const day = (number: number) => formatDay(language, number, { day: 'numeric', month: 'short' });
  const say = ({ item, days }: Shift) =>
    t('roadmap.shift-one', {
      title: item.title || t('item.untitled'),
      from: day(item.first),
      to: day(item.first + days),
    });
  return (
    <div className="shift-offer" role="status">
      <TriangleAlert size={16} />
      <div className="shift-offer-words">
        <b>{t('roadmap.shift-asked', { count: shifts.length })}</b>
        <ul>
          {shifts.slice(0, MOST_NAMED).map((shift) => (
            <li key={shift.item.id}>{say(shift)}</li>
          ))}
          {shifts.length > MOST_NAMED && <li>{t('roadmap.shift-more', { count: shifts.length - MOST_NAMED })}</li>}
        </ul>
      </div>
      <Button variant="primary" onClick={() => run('shift-dependents')}>
        {t('roadmap.shift', { count: shifts.length })}
      </Button>
      <Button onClick={() => setLeft(asked)}>{t('roadmap.leave')}</Button>
    </div>
  );
}
