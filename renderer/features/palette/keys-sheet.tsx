import { MENU_IDS } from '#shared/desktop/menu-model';
import type { Shortcut } from '../../commands/command';
import { useCommands } from '../../commands/commands-context';
import { shortcutKeys } from '../../commands/shortcut-keys';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Modal } from '../../ui/modal';
import './keys-sheet.css';

/** All keys of all commands, in the groups of the menu bar. */
export function KeysSheet() {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const commands = useCommands().filter(({ shortcuts }) => shortcuts.length > 0);
  return (
    <Modal
      title={t('command.keys')}
      subtitle={t('keys.layouts')}
      size="l"
      onClose={closeDialog}
      footer={
        <Button data-autofocus="" onClick={closeDialog}>
          {t('keys.close')}
        </Button>
      }
    >
      {/* longer than a low window: a stop of Tab lets the arrow keys scroll it */}
      <div className="keys-sheet" role="region" aria-label={t('command.keys')} tabIndex={0}>
        {MENU_IDS.map((group) => (
          <section key={group}>
            <h3>{t(`menu.${group}`)}</h3>
            <dl>
              {commands
                .filter(({ menu }) => menu === group)
                .map(({ id, title, shortcuts }) => (
                  <div key={id}>
                    <dt>{t(title)}</dt>
                    <dd>
                      {shortcuts.map((shortcut) => (
                        <Keys key={shortcutKeys(shortcut).join()} shortcut={shortcut} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Keys({ shortcut }: { readonly shortcut: Shortcut }) {
  return (
    <span>
      {shortcutKeys(shortcut).map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}
