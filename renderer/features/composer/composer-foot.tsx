import { shortcutKeys } from '../../commands/shortcut-keys';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';

/** Which keys do what, and the button for those who would rather press one. */
export function ComposerFoot({ onSave }: { readonly onSave: () => void }) {
  const t = useTranslate();
  return (
    <footer className="composer-foot">
      <span>
        <Kbd>Enter</Kbd> {t('composer.key-save')}
      </span>
      <span>
        <Kbd>{shortcutKeys({ key: 'Enter', mod: true }).join(' ')}</Kbd> {t('composer.key-open')}
      </span>
      <span>
        <Kbd>Esc</Kbd> {t('composer.key-drop')}
      </span>
      {/* The focus stays in its field until the click: leaving it may move the button away from under the pointer. */}
      <Button variant="primary" onPointerDown={(event) => event.preventDefault()} onClick={onSave}>
        {t('composer.save')}
      </Button>
    </footer>
  );
}
