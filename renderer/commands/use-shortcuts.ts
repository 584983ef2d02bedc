import { useEffect } from 'react';
import type { Command, Shortcut } from './command';
import { layoutAfter, meantKey, type KeyboardLayout } from './layout';
import { onMac } from './shortcut-keys';

let layout: KeyboardLayout = 'latin';

/**
 * Runs commands by their shortcuts. Single keys are left alone in text fields, which Esc
 * leaves, and while a dialog is open.
 */
export function useShortcuts(commands: readonly Command[], dialogOpen: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      layout = layoutAfter(event, layout);
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const typing = isTextField(event.target);
      if (typing && event.key === 'Escape' && !dialogOpen) (event.target as HTMLElement).blur();
      const command = commands.find(
        ({ shortcuts, availability }) =>
          availability().kind === 'ready' &&
          shortcuts.some(
            (shortcut) =>
              matches(shortcut, event) &&
              (shortcut.mod === true ? !(typing && isTextEditing(shortcut)) : !typing && !dialogOpen),
          ),
      );
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands, dialogOpen]);
}

function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const isMac = onMac();
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  const key = meantKey(event, layout);
  // "?" and the like need Shift to be typed at all, so only letters and named keys ask for it
  const shiftMatters = key.length > 1 || /^[a-z]$/.test(key);
  return (
    key === shortcut.key &&
    mod === (shortcut.mod ?? false) &&
    !otherMod &&
    event.altKey === (shortcut.alt ?? false) &&
    (!shiftMatters || event.shiftKey === (shortcut.shift ?? false))
  );
}

/** Undo, redo, select all and the like belong to the text field that has the focus. */
function isTextEditing({ key }: Shortcut): boolean {
  return ['z', 'y', 'a', 'x', 'c', 'v', 'd'].includes(key);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
