import { ACTIVITY_TYPES } from '#shared/records/partner-activity';
import { useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { ActivityBoard } from './activity-board';
import { CARDS, useGoToPartners, type BoardPlace } from './partners-place';
import { StageBoard } from './stage-board';

/** What is done with partners by its stage: each activity, or each partner where its furthest activity is. */
export function PartnerBoard({ place }: { readonly place: BoardPlace }) {
  const t = useTranslate();
  const goTo = useGoToPartners();
  const items = useRecords('items');
  if (!items.some(({ kind }) => kind === 'activity'))
    return <EmptyState icon="list" text={t('partners.board-empty')} />;
  return (
    <section className="list-page">
      <div className="list-bar">
        <Segmented
          label={t('partners.cards')}
          value={place.cards}
          options={CARDS.map((value) => ({ value, label: t(`partners.cards-${value}`) }))}
          onChange={(cards) => goTo({ kind: 'board', cards, type: null }, { replace: true })}
        />
        {place.cards === 'activities' && (
          <Select
            aria-label={t('partners.type')}
            value={place.type ?? ''}
            options={[
              { value: '' as const, label: t('partners.any-type') },
              ...ACTIVITY_TYPES.map((value) => ({ value, label: t(`activityType.${value}`) })),
            ]}
            onChange={(type) => goTo({ ...place, type: type === '' ? null : type }, { replace: true })}
          />
        )}
      </div>
      <div className="partner-board">
        {place.cards === 'activities' ? <ActivityBoard type={place.type} /> : <StageBoard />}
      </div>
    </section>
  );
}
