import { X } from 'lucide-react';
import type { Register } from '#shared/plan/registers/register';
import { useId, useState, type KeyboardEvent } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { onMac } from '../../commands/shortcut-keys';
import type { Dialog } from '../../state/dialog-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { DialogFrame } from '../../ui/dialog-frame';
import { IconButton } from '../../ui/icon-button';
import { RegisterNotice } from './register-notice';
import { RegisterPanel } from './register-panel';
import { RegisterTabs } from './register-tabs';
import './registers.css';

type Props = Pick<Extract<Dialog, { kind: 'registers' }>, 'begin'> & { readonly first: Register };

/** The small registers that items point to: which ones at the left, the entries of one at the right. */
export function RegistersDialog({ first, begin }: Props) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const run = useRunCommand();
  const [register, setRegister] = useState(first);
  const titleId = useId();
  const panelId = useId();

  // A field whose text is stored has nothing to undo itself: there the keys mean the plan, as outside of fields.
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || event.defaultPrevented) return;
    if (!(onMac() ? event.metaKey : event.ctrlKey) || event.code !== 'KeyZ') return;
    if (target.dataset['stored'] !== target.value) return;
    event.preventDefault();
    run(event.shiftKey ? 'redo' : 'undo');
  };

  return (
    <DialogFrame label={{ elementId: titleId }} onClose={closeDialog} className="registers">
      <div className="registers-frame" role="presentation" onKeyDown={onKeyDown}>
        <header className="registers-head">
          <h2 id={titleId}>{t('registers.title')}</h2>
          <IconButton icon={X} label={t('registers.close')} onClick={closeDialog} />
        </header>
        <RegisterTabs register={register} panelId={panelId} autoFocus={begin === undefined} onChoose={setRegister} />
        <RegisterPanel
          key={register}
          id={panelId}
          register={register}
          begin={register === first && begin !== undefined ? begin : null}
        />
        <footer className="registers-foot">
          <RegisterNotice />
        </footer>
      </div>
    </DialogFrame>
  );
}
