import { eventsWith, linkedTo } from '#shared/partners/linked-items';
import { newActivity } from '#shared/partners/new-activity';
import { ok } from '#shared/kernel/result';
import { ownSpan } from '#shared/plan/occurrence';
import type { Partner } from '#shared/records/partner';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { sayWhen } from '#shared/plan/say-when';
import { useMemo, useState } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan, usePlanSnapshot, useRecords } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { StagePie } from '../../ui/stage-pie';
import { TextInput } from '../../ui/text-input';
import { ACTIVITY_MARKS } from './activity-mark';
import { isActivityShown } from './is-activity-shown';
import { LinkedItems } from './linked-items';
import { useKeyOf } from './use-key-of';

interface Props {
  readonly partner: Partner;
  readonly activities: readonly PartnerActivity[];
}

/** All that is done together, the latest first; what has no date yet stands before all. */
export function PartnerActivities({ partner, activities }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const items = useRecords('items');
  const { relationsOf } = usePlanSnapshot();
  const keyOf = useKeyOf();
  const perform = usePerform();
  const select = useUi((state) => state.select);
  const selectedKey = useUi((state) => state.selectedKey);
  const [typed, setTyped] = useState('');
  const events = useMemo(
    () => eventsWith(partner.id, { items, activities }, relationsOf),
    [partner.id, items, activities, relationsOf],
  );

  const add = async () => {
    const title = typed.trim();
    if (title === '') return;
    const id = crypto.randomUUID();
    const changes = newActivity(plan.snapshot(), { id, title, partnerId: partner.id, now: Date.now() });
    setTyped('');
    await perform(ok(changes), { action: 'create', title, count: 1 });
  };
  return (
    <section className="record-section" aria-label={t('partners.together')}>
      <h3>
        {t('partners.together')}
        <small>{t('partners.activity-count', { count: activities.length })}</small>
      </h3>
      <ol className="together">
        {activities.toSorted(latestFirst).map((activity) => (
          <li key={activity.id}>
            <button
              type="button"
              aria-pressed={isActivityShown(selectedKey, activity)}
              onClick={() => select(keyOf(activity))}
            >
              <StagePie mark={ACTIVITY_MARKS[activity.stage]} />
              <span className="together-title">{activity.title || t('item.untitled')}</span>
              <small>{t(`activityType.${activity.type}`)}</small>
              <small>{t(`stage.${activity.stage}`)}</small>
              <time>{activity.schedule ? sayWhen(activity.schedule, language) : t('inspector.undated')}</time>
            </button>
            {(activity.result || activity.figures.reach !== null || activity.figures.leads !== null) && (
              <p>
                {[
                  activity.result,
                  activity.figures.reach !== null && t('partners.reach', { count: activity.figures.reach }),
                  activity.figures.leads !== null && t('partners.leads', { count: activity.figures.leads }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            )}
            <LinkedItems
              refs={linkedTo(activity, relationsOf)}
              label={t('partners.linked', { title: activity.title || t('item.untitled') })}
            />
          </li>
        ))}
      </ol>
      <form
        className="obligation-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          aria-label={t('partners.add-activity')}
          placeholder={t('partners.add-activity')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      {events.length > 0 && (
        <>
          <h4 className="together-events">{t('partners.events-with')}</h4>
          <LinkedItems refs={events} label={t('partners.events-with')} />
        </>
      )}
    </section>
  );
}

function latestFirst(one: PartnerActivity, other: PartnerActivity): number {
  return startOf(other) - startOf(one) || other.created - one.created;
}

function startOf({ schedule }: PartnerActivity): number {
  return schedule ? ownSpan(schedule).firstDay : Number.MAX_SAFE_INTEGER;
}
