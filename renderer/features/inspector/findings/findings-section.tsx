import { Flag } from 'lucide-react';
import { flaggedKeys } from '#shared/findings/finding';
import { sayFinding } from '../../../commands/say-finding';
import { useRunCommand } from '../../../commands/commands-context';
import { usePlanSnapshot } from '../../../data/plan-context';
import { usePlanZone } from '../../../data/plan-settings';
import { useFindings } from '../../../state/use-findings';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { useItemEditor } from '../editor/item-editor';
import './findings-section.css';

/** What is found about the shown item, each with the way to where it is mended. */
export function FindingsSection() {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const { occurrence } = useItemEditor();
  const { open } = useFindings();
  const openFinding = useUi((state) => state.openFinding);
  const run = useRunCommand();
  const about = open.filter((finding) => flaggedKeys(finding).includes(occurrence.key));
  if (about.length === 0) return null;
  return (
    <section className="inspector-section item-findings" aria-label={t('finding.title')}>
      <header className="inspector-heading">
        <h3>{t('finding.title')}</h3>
      </header>
      <ul>
        {about.map((finding) => (
          <li key={finding.id}>
            <button
              type="button"
              className={finding.severity === 'must' ? 'is-must' : ''}
              onClick={() => {
                openFinding(finding.id);
                run('findings');
              }}
            >
              <Flag size={12} />
              <span>{sayFinding(finding, { plan, zone, t, language })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
