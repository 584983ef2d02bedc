import { FUNNEL_PARTS, type FunnelPart } from '#shared/people/funnel';
import { isFunnelPart, stepsOfPart } from '#shared/people/part-tracks';
import { newTrack } from '#shared/plan/register-records';
import { DIFFICULTIES, type Difficulty, type Milestone } from '#shared/records/milestone';
import { useTranslate } from '../../../state/use-translate';
import { DifficultyBars } from '../../../ui/difficulty-bars';
import { ChoiceRow } from '../rows/choice-row';
import { ReferenceRow } from '../rows/reference-row';

/** What a milestone stands on: a track of the community, or in somebody's own plan a part of the funnel, and how hard it is. */
export function TrackRows({ item }: { readonly item: Milestone }) {
  const t = useTranslate();
  const { trackId, scope, difficulty } = item;
  if (scope.kind === 'general') {
    return (
      <ReferenceRow<Milestone, 'tracks'>
        label={t('field.track')}
        register="tracks"
        value={trackId}
        newEntry={newTrack}
        change={(id) => ({ trackId: id })}
      />
    );
  }
  return (
    <>
      <ChoiceRow<Milestone, FunnelPart | ''>
        label={t('field.track')}
        value={trackId !== null && isFunnelPart(trackId) ? trackId : ''}
        options={[
          { value: '', label: t('roadmap.no-track') },
          ...FUNNEL_PARTS.map((value) => ({
            value,
            label: t('roadmap.part-steps', { part: t(`funnelPart.${value}`), ...stepsOfPart(value) }),
          })),
        ]}
        change={(part) => ({ trackId: part === '' ? null : part })}
      />
      <ChoiceRow<Milestone, `${Difficulty}` | ''>
        label={t('field.difficulty')}
        value={difficulty === null ? '' : `${difficulty}`}
        before={<DifficultyBars value={difficulty ?? 0} />}
        options={[
          { value: '', label: t('field.difficulty-none') },
          ...DIFFICULTIES.map((value) => ({
            value: `${value}` as const,
            label: t('field.difficulty-of', { value }),
          })),
        ]}
        change={(chosen) => ({ difficulty: DIFFICULTIES.find((value) => `${value}` === chosen) ?? null })}
      />
    </>
  );
}
