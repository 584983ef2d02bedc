import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '#shared/findings/finding';
import { ok } from '#shared/kernel/result';
import { patchOf } from '#shared/kernel/change-set';
import { sayWhen } from '#shared/plan/say-when';
import { spreadWeek, type Move } from '#shared/policy/fixes/spread-week';
import { POLICY_TABLES, type Touched } from '#shared/policy/policy-checker';
import { usePerform } from '../../commands/use-perform';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { useFindingTelling } from './use-finding-telling';

/** Takes a crowded period down to what is asked: the moves are looked up on a press, told, and made together. */
export function SpreadWeek({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const { plan, language } = useFindingTelling();
  const perform = usePerform();
  const today = useToday();
  const [moves, setMoves] = useState<readonly Move[] | 'impossible' | null>(null);

  if (moves === null) {
    const lookUp = () => {
      const tables: Touched = new Map(
        POLICY_TABLES.map((table) => [table, new Map(plan.all(table).map((record) => [record.id, record]))]),
      );
      setMoves(spreadWeek(finding, tables, today) ?? 'impossible');
    };
    return (
      <Button variant="primary" icon={CalendarRange} onClick={lookUp}>
        {t('fix.spread')}
      </Button>
    );
  }
  if (moves === 'impossible') return <p className="finding-preview">{t('fix.spread-impossible')}</p>;
  const move = () => {
    const changes = moves.flatMap(({ item, to }) => patchOf<'items'>('items', item, { schedule: to }));
    void perform(ok(changes), { action: 'move', title: moves[0]?.item.title ?? '', count: moves.length });
  };
  return (
    <>
      <ul className="finding-preview">
        {moves.map(({ item, to }) => (
          <li key={item.id}>
            {t('fix.spread-move', {
              title: item.title || t('item.untitled'),
              from: item.schedule ? sayWhen(item.schedule, language) : '',
              to: sayWhen(to, language),
            })}
          </li>
        ))}
      </ul>
      <Button variant="primary" icon={CalendarRange} onClick={move}>
        {t('fix.spread-do', { count: moves.length })}
      </Button>
    </>
  );
}
