import { newGoal, newSegment } from '#shared/plan/register-records';
import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { SeldomField } from '../rows/more-fields';
import { ReferencesRow } from '../rows/references-row';
import { Section } from '../rows/section';

/** Whom the item is for, and what for. */
export function AudienceSection({ item: { goalIds, segmentIds } }: { readonly item: Item }) {
  const t = useTranslate();
  return (
    <Section name="audience" filled={goalIds.length > 0 || segmentIds.length > 0}>
      <SeldomField filled={goalIds.length > 0}>
        <ReferencesRow<Item, 'goals'>
          label={t('field.goals')}
          register="goals"
          value={goalIds}
          newEntry={newGoal}
          include={(id, item) => ({ goalIds: [...item.goalIds, id] })}
          exclude={(id, item) => ({ goalIds: item.goalIds.filter((each) => each !== id) })}
        />
      </SeldomField>
      <SeldomField filled={segmentIds.length > 0}>
        <ReferencesRow<Item, 'segments'>
          label={t('field.segments')}
          register="segments"
          value={segmentIds}
          newEntry={newSegment}
          include={(id, item) => ({ segmentIds: [...item.segmentIds, id] })}
          exclude={(id, item) => ({ segmentIds: item.segmentIds.filter((each) => each !== id) })}
        />
      </SeldomField>
    </Section>
  );
}
