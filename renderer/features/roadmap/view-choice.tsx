import { useRunCommand } from '../../commands/commands-context';
import { ROADMAP_VIEWS, useRoadmapPlace } from '../../state/roadmap-place';
import { useTranslate } from '../../state/use-translate';
import { Segmented } from '../../ui/segmented';

/** The roadmap as a picture, or the same as a table. */
export function ViewChoice() {
  const t = useTranslate();
  const run = useRunCommand();
  const { view } = useRoadmapPlace();
  return (
    <Segmented
      label={t('roadmap.view')}
      value={view}
      options={ROADMAP_VIEWS.map((value) => ({ value, label: t(`roadmap.${value}`) }))}
      onChange={(value) => run(`roadmap-${value}`)}
    />
  );
}
