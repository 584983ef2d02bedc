import { newTrack } from '#shared/plan/register-records';
import { MILESTONE_SHAPES, type Milestone } from '#shared/records/milestone';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { NumberRow } from '../rows/number-row';
import { readPercentage } from '../rows/read-number';
import { ReferenceRow } from '../rows/reference-row';
import { TextRow } from '../rows/text-row';

/** What a milestone adds: point or phase, its track, what tells that it is reached, how far it is. */
export function MilestoneFields({ item }: { readonly item: Milestone }) {
  const t = useTranslate();
  return (
    <>
      <ChoiceRow<Milestone, Milestone['shape']>
        label={t('field.shape')}
        value={item.shape}
        options={MILESTONE_SHAPES.map((value) => ({
          value,
          label: t(value === 'phase' ? 'kind.phase' : 'kind.milestone'),
        }))}
        change={(shape, { schedule }) => {
          // what lasted becomes the day on which it was to be finished
          const isSpan = shape === 'point' && schedule?.kind === 'all-day';
          return isSpan ? { shape, schedule: { ...schedule, first: schedule.last } } : { shape };
        }}
      />
      <ReferenceRow<Milestone, 'tracks'>
        label={t('field.track')}
        register="tracks"
        value={item.trackId}
        newEntry={newTrack}
        change={(trackId) => ({ trackId })}
      />
      <TextRow<Milestone>
        label={t('field.criterion')}
        field="criterion"
        lines="wrapped"
        value={item.criterion}
        change={(criterion) => ({ criterion })}
      />
      <NumberRow<Milestone>
        label={t('field.progress')}
        field="progress"
        value={item.progress}
        read={readPercentage}
        unreadable="inspector.not-a-percentage"
        change={(progress) => ({ progress: progress ?? 0 })}
      />
    </>
  );
}
