import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useCommands, useRunCommand } from '../../commands/commands-context';
import { shortcutKeys } from '../../commands/shortcut-keys';
import type { Toast } from '../../state/toast-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import './toast-host.css';

const SHOWN_MS = 8000;

/** Where notices appear: a done thing for eight seconds, longer while it is pointed at or focused; a trouble until closed. */
export function ToastHost() {
  const toast = useUi((state) => state.toast);
  return (
    <div className="toast-host">
      {/* both stand there before there is anything to say, else it would not be read aloud */}
      <div role="status">{toast?.tone === 'done' && <DoneToast key={toast.id} toast={toast} />}</div>
      <div role="alert">{toast?.tone === 'trouble' && <TroubleToast key={toast.id} toast={toast} />}</div>
    </div>
  );
}

function DoneToast({ toast }: { readonly toast: Toast }) {
  const t = useTranslate();
  const run = useRunCommand();
  const closeToast = useUi((state) => state.closeToast);
  const undo = useCommands().find(({ id }) => id === 'undo');
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(closeToast, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, closeToast]);

  const keys = undo?.shortcuts[0] && shortcutKeys(undo.shortcuts[0]);
  return (
    <div
      className="toast"
      data-theme="dark"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <Check size={14} className="toast-done" />
      <p>{toast.text}</p>
      {toast.undoable && (
        <Button onClick={() => run('undo')}>
          {t('toast.undo')}
          {keys && <Kbd>{keys.join(' ')}</Kbd>}
        </Button>
      )}
      <ToastAction toast={toast} />
      <IconButton size="s" label={t('toast.close')} icon={X} onClick={closeToast} />
    </div>
  );
}

function TroubleToast({ toast }: { readonly toast: Toast }) {
  const t = useTranslate();
  const closeToast = useUi((state) => state.closeToast);
  return (
    <div className="toast" data-theme="dark">
      <TriangleAlert size={14} className="toast-trouble" />
      <p>{toast.text}</p>
      <ToastAction toast={toast} />
      <IconButton size="s" label={t('toast.close')} icon={X} onClick={closeToast} />
    </div>
  );
}

function ToastAction({ toast: { action } }: { readonly toast: Toast }) {
  const closeToast = useUi((state) => state.closeToast);
  if (!action) return null;
  const run = () => {
    closeToast();
    action.run();
  };
  return <Button onClick={run}>{action.label}</Button>;
}
