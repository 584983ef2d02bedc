import { standings } from '#shared/people/standings';
import { useMemo } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { EverybodyRows } from './everybody-rows';
import './everybody.css';

/** All individual plans over the same days: where each person stands, what is next for them, how far they slipped. */
export function Everybody() {
  const t = useTranslate();
  const run = useRunCommand();
  const people = useRecords('people');
  const items = useRecords('items');
  const baselines = useRecords('baselines');
  const today = useToday();
  const rows = useMemo(() => standings(people, items, baselines, today), [people, items, baselines, today]);
  if (rows.length > 0) return <EverybodyRows rows={rows} />;
  return (
    <EmptyState icon="list" text={t('roadmap.nobody-stands')}>
      <Button variant="primary" onClick={() => run('ready-path')}>
        {t('command.ready-path')}
      </Button>
    </EmptyState>
  );
}
