import { Copy, Printer } from 'lucide-react';
import { POLICY_SECTIONS, type PolicySectionName } from '#shared/records/policy-section';
import { useRunCommand } from '../../commands/commands-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';

interface Props {
  /** Is anything written that could be printed or copied? */
  readonly isWritten: boolean;
  readonly onShow: (section: PolicySectionName) => void;
  readonly onCopy: () => void;
}

/** The parts of the policy by name, each leading to its text, and the ways out of the window. */
export function WordsAside({ isWritten, onShow, onCopy }: Props) {
  const t = useTranslate();
  const run = useRunCommand();
  return (
    <div className="words-aside">
      <nav className="words-contents" aria-label={t('words.contents')}>
        {POLICY_SECTIONS.map((id) => (
          <button key={id} type="button" onClick={() => onShow(id)}>
            {t(`words.${id}`)}
          </button>
        ))}
      </nav>
      {isWritten && (
        <div className="words-actions">
          <Button icon={Printer} onClick={() => run('print')}>
            {t('words.print')}
          </Button>
          <Button icon={Copy} onClick={onCopy}>
            {t('words.copy')}
          </Button>
        </div>
      )}
    </div>
  );
}
