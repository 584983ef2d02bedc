import { Repeat } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ok } from '#shared/kernel/result';
import { asSentence } from '#shared/i18n/as-sentence';
import { removeOccurrence, removeSeries } from '#shared/plan/occurrence-edits';
import { withRelationsRemoved } from '#shared/plan/relations';
import { describeRule } from '#shared/recurrence/describe';
import { isSeries } from '#shared/recurrence/is-series';
import { dayNumber } from '#shared/time/plain-date';
import { writeDay } from '#shared/time/day-text';
import { startDate } from '#shared/plan/schedule-edits';
import { usePerform } from '../../../commands/use-perform';
import { usePlanSnapshot } from '../../../data/plan-context';
import { usePlanZone } from '../../../data/plan-settings';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { Modal } from '../../../ui/modal';
import { useSeriesLength } from './use-series-length';
import './remove-from-series.css';

type Reach = 'this' | 'all';

/** Asks whether one date of a series goes or all of them, and says what each would do. */
export function RemoveFromSeries({ occurrenceKey }: { readonly occurrenceKey: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const perform = usePerform();
  const { closeDialog, select } = useUi.getState();
  const [reach, setReach] = useState<Reach>('this');

  const zone = usePlanZone();
  const occurrence = plan.occurrence(occurrenceKey, zone);
  const series = occurrence && plan.get('items', occurrence.item.seriesId ?? occurrence.item.id);
  const length = useSeriesLength(series);
  const isGone = occurrence === undefined;
  useEffect(() => {
    if (isGone) closeDialog(); // an undo, or another window: an unseen question would hold the single keys back
  }, [isGone, closeDialog]);
  if (isGone) return null;

  const items = plan.all('items');
  const changed = series ? items.filter(({ seriesId }) => seriesId === series.id).length : 0;
  const title = occurrence.item.title || t('item.untitled');
  const remove = async () => {
    const removal = reach === 'all' && series ? removeSeries(series, items) : removeOccurrence(occurrence, series);
    closeDialog();
    if (
      await perform(ok(withRelationsRemoved(removal, plan.relationsOf)), {
        action: 'delete',
        title: occurrence.item.title,
        count: 1,
      })
    )
      select(null);
  };
  const choice = { chosen: reach, onChoose: setReach };

  return (
    <Modal
      title={t('remove-series.title', { title })}
      subtitle={
        series &&
        isSeries(series) && (
          <span className="reach-rule">
            <Repeat size={12} /> {asSentence(describeRule(series.rule, series.schedule, t, language).text)}
          </span>
        )
      }
      onClose={closeDialog}
      onSubmit={() => void remove()}
      footer={
        <>
          <span className="reach-undo">{t('remove-series.undo')}</span>
          <Button onClick={closeDialog}>{t('remove-series.cancel')}</Button>
          <Button type="submit" variant="primary" data-autofocus="">
            {t('remove-series.delete')}
          </Button>
        </>
      }
    >
      <fieldset className="reaches" aria-label={t('remove-series.what')}>
        <ReachOption
          {...choice}
          value="this"
          name={t('remove-series.this')}
          does={t('remove-series.this-does', { date: writeDay(language, dayNumber(startDate(occurrence.schedule))) })}
          count="1"
        />
        {series && (
          <ReachOption
            {...choice}
            value="all"
            name={t('remove-series.all')}
            does={t('remove-series.all-does', { changed })}
            count={length === 'endless' ? t('remove-series.endless') : String(length ?? '')}
          />
        )}
      </fieldset>
    </Modal>
  );
}

interface ReachOptionProps {
  readonly value: Reach;
  readonly chosen: Reach;
  readonly onChoose: (reach: Reach) => void;
  readonly name: string;
  readonly does: string;
  /** How many dates go. */
  readonly count: string;
}

function ReachOption({ value, chosen, onChoose, name, does, count }: ReachOptionProps) {
  return (
    <label className="reach">
      <input type="radio" name="reach" value={value} checked={value === chosen} onChange={() => onChoose(value)} />
      <b>{name}</b>
      <span className="reach-count">{count}</span>
      <span className="reach-does">{does}</span>
    </label>
  );
}
