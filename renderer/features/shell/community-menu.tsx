import {
  ChevronsUpDown,
  Copy,
  Download,
  FolderOpen,
  Keyboard,
  ListTree,
  Layers,
  PackageOpen,
  Pencil,
  Plus,
  Save,
  Settings,
  Trash2,
  Upload,
  type LucideIcon,
} from 'lucide-react';
import { LANGUAGES } from '#shared/i18n/message';
import type { PlanEntry } from '#shared/records/plan';
import { zoneName, zoneOffset } from '#shared/time/zone-name';
import { useCommands, useRunCommand } from '../../commands/commands-context';
import { sayPlanName } from '../../commands/say-plan-name';
import { shortcutKeys } from '../../commands/shortcut-keys';
import { usePlanEntry, usePlanList } from '../../data/plan-list';
import { usePlanZone } from '../../data/plan-settings';
import { THEMES } from '../../state/appearance-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Seal } from '../../ui/seal';
import { MenuButton, type MenuEntry } from '../../ui/menu-button';
import './community-menu.css';

/** The plan's name over a menu of what concerns the whole of it: files, theme, language, keys. */
export function CommunityMenu() {
  const t = useTranslate();
  const open = usePlanEntry();
  const plans = usePlanList()?.plans ?? [open];
  const language = useUi((state) => state.language);
  const theme = useUi((state) => state.theme);
  const zone = usePlanZone();
  const run = useRunCommand();
  const entry = useCommandEntry();

  return (
    <MenuButton
      className="community-menu"
      label={t('shell.plan-menu', { name: sayPlanName(open, t) })}
      sections={[
        {
          heading: t('plans.heading'),
          entries: switchable(plans, open.id).map((plan) => ({
            id: `open-plan-${plan.id}`,
            label: sayPlanName(plan, t),
            sign: <Seal name={plan.name} hue={plan.hue} size="s" />,
            checked: plan.id === open.id,
          })),
        },
        {
          entries: [
            entry('new-plan', Plus),
            entry('describe-plan', Pencil),
            entry('duplicate-plan', Copy),
            entry('delete-plan', Trash2),
            entry('plans', Layers),
            open.sample ? entry('remove-sample', PackageOpen) : entry('open-sample', PackageOpen),
          ],
        },
        {
          entries: [
            entry('import', Download),
            entry('export', Upload),
            entry('save-plan', Save),
            entry('open-plan-file', FolderOpen),
          ],
        },
        { entries: [entry('registers', ListTree)] },
        {
          heading: t('shell.theme'),
          entries: THEMES.map((each) => ({ ...entry(`theme-${each}`), checked: each === theme })),
        },
        {
          heading: t('shell.language'),
          entries: LANGUAGES.map((each) => ({ ...entry(`language-${each}`), checked: each === language })),
        },
        { entries: [entry('settings', Settings), entry('keys', Keyboard)] },
      ]}
      onChoose={run}
    >
      <Seal name={open.name} hue={open.hue} />
      <span className="community-words">
        <b>{open.name}</b>
        <small>{`${zoneName(language, zone)}, ${zoneOffset(zone, Date.now())}`}</small>
      </span>
      <ChevronsUpDown size={14} />
    </MenuButton>
  );
}

/** How many plans the menu lists; the others are under “All plans”. */
const MOST_PLANS = 8;

/** The plans that were opened lately and the open one, by name, so that each stays in its place. */
function switchable(plans: readonly PlanEntry[], openId: string): readonly PlanEntry[] {
  const lately = plans.filter(({ id }, index) => id === openId || index < MOST_PLANS);
  return lately.toSorted((one, other) => one.name.localeCompare(other.name));
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
