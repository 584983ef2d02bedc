import { Check, TriangleAlert } from 'lucide-react';
import { useCommands, useRunCommand } from '../../commands/commands-context';
import { shortcutKeys } from '../../commands/shortcut-keys';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';

const MOVE_KEYS = ['ArrowUp', 'ArrowDown'].map((key) => shortcutKeys({ key, alt: true }).join(' ')).join(', ');

/** What was done last, with the way back: the window's own notices lie behind the dialog. */
export function RegisterNotice() {
  const t = useTranslate();
  const toast = useUi((state) => state.toast);
  const run = useRunCommand();
  const keys = useCommands().find(({ id }) => id === 'undo')?.shortcuts[0];
  const undo = (button: HTMLElement) => {
    button.closest('dialog')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    run('undo');
  };
  return (
    <div className="register-notice">
      <div role="status">
        {!toast && <p className="register-hint">{t('registers.hint', { keys: MOVE_KEYS })}</p>}
        {toast?.tone === 'done' && (
          <>
            <Check size={14} className="register-done" />
            <p>{toast.text}</p>
          </>
        )}
      </div>
      {toast?.tone === 'done' && toast.undoable && (
        <Button onClick={(event) => undo(event.currentTarget)}>
          {t('toast.undo')}
          {keys && <Kbd>{shortcutKeys(keys).join(' ')}</Kbd>}
        </Button>
      )}
      <div role="alert">
        {toast?.tone === 'trouble' && (
          <>
            <TriangleAlert size={14} className="register-trouble" />
            <p>{toast.text}</p>
          </>
        )}
      </div>
    </div>
  );
}
