import { ChevronsUpDown, Download, Keyboard, Upload, type LucideIcon } from 'lucide-react';
import { LANGUAGES } from '#shared/i18n/message';
import { zoneName, zoneOffset } from '#shared/time/zone-name';
import { useCommands, useRunCommand } from '../../commands/commands-context';
import { shortcutKeys } from '../../commands/shortcut-keys';
import { usePlan } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { THEMES } from '../../state/appearance-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { MenuButton, type MenuEntry } from '../../ui/menu-button';
import './community-menu.css';

/** The plan's name over a menu of what concerns the whole of it: files, theme, language, keys. */
export function CommunityMenu() {
  const t = useTranslate();
  const { name } = usePlan().entry;
  const language = useUi((state) => state.language);
  const theme = useUi((state) => state.theme);
  const zone = usePlanZone();
  const run = useRunCommand();
  const entry = useCommandEntry();

  return (
    <MenuButton
      className="community-menu"
      label={t('shell.plan-menu', { name })}
      sections={[
        { entries: [entry('import', Download), entry('export', Upload)] },
        {
          heading: t('shell.theme'),
          entries: THEMES.map((each) => ({ ...entry(`theme-${each}`), checked: each === theme })),
        },
        {
          heading: t('shell.language'),
          entries: LANGUAGES.map((each) => ({ ...entry(`language-${each}`), checked: each === language })),
        },
        { entries: [entry('keys', Keyboard)] },
      ]}
      onChoose={run}
    >
      <span className="community-seal" aria-hidden="true">
        {firstLetter(name)}
      </span>
      <span className="community-words">
        <b>{name}</b>
        <small>{`${zoneName(language, zone)}, ${zoneOffset(zone, Date.now())}`}</small>
      </span>
      <ChevronsUpDown size={14} />
    </MenuButton>
  );
}

/** Menu entries under the names and keys of their commands. */
function useCommandEntry(): (id: string, icon?: LucideIcon) => MenuEntry {
  const t = useTranslate();
  const commands = useCommands();
  return (id, icon) => {
    const command = commands.find((each) => each.id === id);
    if (!command) throw new Error(`No command ${id}`);
    const shortcut = command.shortcuts[0];
    return {
      id,
      label: t(command.title),
      ...(icon && { icon }),
      ...(shortcut && { keys: shortcutKeys(shortcut) }),
    };
  };
}

/** The first letter or digit of a name: of «Клуб» it is К. */
function firstLetter(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·').toUpperCase();
}
