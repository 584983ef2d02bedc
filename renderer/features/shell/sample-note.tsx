import { useRunCommand } from '../../commands/commands-context';
import { usePlanEntry } from '../../data/plan-list';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import './sample-note.css';

/** Says under the plan's name that it is the sample, and removes it at a press. */
export function SampleNote() {
  const t = useTranslate();
  const { sample } = usePlanEntry();
  const run = useRunCommand();
  if (!sample) return null;
  return (
    <div className="sample-note">
      <Tag tone="accent">{t('plans.sample')}</Tag>
      <Button variant="link" onClick={() => run('remove-sample')}>
        {t('command.remove-sample')}
      </Button>
    </div>
  );
}
