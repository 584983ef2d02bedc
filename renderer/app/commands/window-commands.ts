import { LANGUAGES } from '#shared/i18n/message';
import { ready, type Command } from '../../commands/command';
import { THEMES } from '../../state/appearance-slice';
import { useUi } from '../../state/ui-store';

/** How the window looks: panels, palette, theme, language, settings. */
export function windowCommands(): Command[] {
  const ui = useUi.getState;
  const view = (command: Pick<Command, 'id' | 'title' | 'shortcuts'>, run: () => void): Command => ({
    ...command,
    menu: 'view',
    availability: () => ready,
    run,
  });
  return [
    view({ id: 'palette', title: 'command.palette', shortcuts: [{ key: 'k', mod: true }, { key: '/' }] }, () =>
      ui().openDialog({ kind: 'palette' }),
    ),
    view({ id: 'sidebar', title: 'command.sidebar', shortcuts: [{ key: '[' }] }, () => ui().toggleSidebar()),
    view({ id: 'inspector', title: 'command.inspector', shortcuts: [{ key: ']' }] }, () => ui().toggleInspector()),
    ...THEMES.map((theme) =>
      view({ id: `theme-${theme}`, title: `command.theme-${theme}`, shortcuts: [] }, () => ui().setTheme(theme)),
    ),
    ...LANGUAGES.map((language) =>
      view({ id: `language-${language}`, title: `command.language-${language}`, shortcuts: [] }, () =>
        ui().setLanguage(language),
      ),
    ),
    {
      id: 'settings',
      title: 'command.settings',
      shortcuts: [{ key: ',', mod: true }],
      menu: 'file',
      availability: () => ready,
      run: () => ui().openDialog({ kind: 'settings' }),
    },
    {
      id: 'keys',
      title: 'command.keys',
      shortcuts: [{ key: '?' }],
      menu: 'help',
      availability: () => ready,
      run: () => ui().openDialog({ kind: 'keys' }),
    },
  ];
}
