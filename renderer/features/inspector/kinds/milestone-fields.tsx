import { newPerson } from '#shared/plan/register-records';
import { MILESTONE_SHAPES, type Milestone } from '#shared/records/milestone';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { SeldomField } from '../rows/more-fields';
import { ReferenceRow } from '../rows/reference-row';
import { TextRow } from '../rows/text-row';
import { ProgressRow } from './progress-row';
import { TrackRows } from './track-rows';

/** What a milestone adds first: point or phase, its track, whose plan it is of, what tells that it is reached, how far it is. */
export function MilestoneFields({ item }: { readonly item: Milestone }) {
  const t = useTranslate();
  const { shape, scope, criterion, progress } = item;
  return (
    <>
      <ChoiceRow<Milestone, Milestone['shape']>
        label={t('field.shape')}
        value={shape}
        options={MILESTONE_SHAPES.map((value) => ({
          value,
          label: t(value === 'phase' ? 'kind.phase' : 'kind.milestone'),
        }))}
        change={(chosen, { schedule }) => {
          // what lasted becomes the day on which it was to be finished
          const isSpan = chosen === 'point' && schedule?.kind === 'all-day';
          return isSpan ? { shape: chosen, schedule: { ...schedule, first: schedule.last } } : { shape: chosen };
        }}
      />
      <TrackRows item={item} />
      <SeldomField filled={scope.kind === 'person'}>
        <ReferenceRow<Milestone, 'people'>
          label={t('field.scope')}
          register="people"
          value={scope.kind === 'person' ? scope.personId : null}
          newEntry={newPerson}
          none={t('field.scope-general')}
          change={(personId, { trackId, scope: { kind } }) => {
            const to: Milestone['scope'] = personId === null ? { kind: 'general' } : { kind: 'person', personId };
            return { scope: to, trackId: to.kind === kind ? trackId : null }; // their tracks are others
          }}
        />
      </SeldomField>
      <TextRow<Milestone>
        label={t('field.criterion')}
        field="criterion"
        lines="wrapped"
        value={criterion}
        change={(text) => ({ criterion: text })}
      />
      <SeldomField filled={progress > 0}>
        <ProgressRow progress={progress} />
      </SeldomField>
    </>
  );
}
