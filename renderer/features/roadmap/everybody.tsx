import { standings, type Standing } from '#shared/people/standings';
import { FUNNEL_STEPS } from '#shared/records/person';
import { formatDay } from '#shared/time/format';
import { useMemo } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { useRecords } from '../../data/plan-context';
import { useGoToRoadmap } from '../../state/roadmap-place';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FunnelLine } from './funnel-line';
import './everybody.css';

/** All individual plans as rows: where each person stands, what is next for them, how far they slipped. */
export function Everybody() {
  const t = useTranslate();
  const run = useRunCommand();
  const goTo = useGoToRoadmap();
  const people = useRecords('people');
  const items = useRecords('items');
  const baselines = useRecords('baselines');
  const today = useToday();
  const rows = useMemo(() => standings(people, items, baselines, today), [people, items, baselines, today]);
  if (rows.length === 0) {
    return (
      <EmptyState icon="list" text={t('roadmap.nobody-stands')}>
        <Button variant="primary" onClick={() => run('ready-path')}>
          {t('command.ready-path')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <ul className="everybody" aria-label={t('roadmap.everybody')}>
      {rows.map((standing) => (
        <li key={standing.person.id}>
          <button type="button" onClick={() => goTo({ personId: standing.person.id })}>
            <strong>{standing.person.name}</strong>
            <Step standing={standing} />
            <span className="everybody-done">
              {standing.total > 0 && t('roadmap.reached-of', { reached: standing.reached, total: standing.total })}
            </span>
            <Next standing={standing} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Step({ standing: { step } }: { readonly standing: Standing }) {
  const t = useTranslate();
  const number = step === null ? 0 : FUNNEL_STEPS.indexOf(step) + 1;
  return (
    <span className="everybody-step">
      <FunnelLine reached={number} />
      {step === null ? t('people.no-path') : t('roadmap.step-of', { number, step: t(`funnel.${step}`) })}
    </span>
  );
}

/** What is next; a day that is over by now is a broken promise, and so is a slip. */
function Next({ standing: { next, slipDays } }: { readonly standing: Standing }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  if (!next) return <span className="everybody-next" />;
  const when = formatDay(language, next.last, { day: 'numeric', month: 'short' });
  const isOver = next.last < today;
  return (
    <span className="everybody-next">
      <span>{next.title || t('item.untitled')}</span>
      <time className={isOver ? 'is-late' : ''}>{isOver ? t('roadmap.overdue-since', { when }) : when}</time>
      {slipDays > 0 && <em>{t('roadmap.slip-later', { days: slipDays })}</em>}
    </span>
  );
}
