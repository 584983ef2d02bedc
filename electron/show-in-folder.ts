import { access } from 'node:fs/promises';
import { shell } from 'electron';
import { isLocalPath } from './local-path';

/**
 * Shows a file in the system's file manager, which only selects it: nothing is opened or run. The path may have come
 * from a stranger's file, so only what lies on this machine is looked for.
 */
export async function showInFolder(file: string): Promise<'shown' | 'not-found'> {
  if (!isLocalPath(file)) return 'not-found';
  try {
    await access(file);
  } catch {
    return 'not-found';
  }
  shell.showItemInFolder(file);
  return 'shown';
}
