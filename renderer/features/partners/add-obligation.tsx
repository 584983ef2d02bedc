import { withObligation } from '#shared/partners/edit-obligations';
import { STAGES_BY_INTEREST } from '#shared/partners/leading-activity';
import { editItem } from '#shared/plan/edit-item';
import type { Obligation, PartnerActivity } from '#shared/records/partner-activity';
import { useState } from 'react';
import { inTurn } from '../../commands/in-turn';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';

interface Props {
  readonly partnerId: string;
  readonly side: Obligation['side'];
  readonly activities: readonly PartnerActivity[];
}

/** Takes the next promise of a side; Enter adds it. A promise belongs to an activity: without one there is no place for it. */
export function AddObligation({ partnerId, side, activities }: Props) {
  const t = useTranslate();
  const plan = usePlan();
  const perform = usePerform();
  const [typed, setTyped] = useState('');
  const [activityId, setActivityId] = useState<string | null>(null);
  const ofSeries = activities
    .filter(({ seriesId }) => seriesId === null)
    .toSorted((one, other) => STAGES_BY_INTEREST.indexOf(one.stage) - STAGES_BY_INTEREST.indexOf(other.stage));
  const activity = ofSeries.find(({ id }) => id === activityId) ?? ofSeries[0];
  if (!activity) return <p className="record-hint">{t('partners.no-activity-yet')}</p>;

  const add = async () => {
    if (typed.trim() === '') return;
    const added = { id: crypto.randomUUID(), side, text: typed, partnerId, due: null };
    setTyped('');
    await inTurn(async () => {
      const current = plan.snapshot().get('items', activity.id);
      if (current?.kind !== 'activity') return;
      const label = { action: 'edit', title: current.title, count: 1 } as const;
      await perform(editItem(current, withObligation(current, added)), label);
    });
  };
  return (
    <form
      className="obligation-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        aria-label={t(`partners.add-${side}`)}
        placeholder={t(`partners.add-${side}`)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {ofSeries.length > 1 && (
        <Select
          aria-label={t('partners.within')}
          value={activity.id}
          options={ofSeries.map(({ id, title }) => ({ value: id, label: title || t('item.untitled') }))}
          onChange={setActivityId}
        />
      )}
    </form>
  );
}
