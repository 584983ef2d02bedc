import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAN_FILE_EXTENSION } from '#shared/desktop/plan-file-extension';

const EXTENSIONS = ['.ics', '.csv', `.${PLAN_FILE_EXTENSION}`];

/**
 * The calendar files, tables and plan files that a command line names, as full paths: relative names are taken from `folder`, and the `file:`
 * addresses that Linux file managers hand over are decoded. An address of another machine names no file of ours.
 */
export function openableFilesIn(commandLine: readonly string[], folder: string): string[] {
  return commandLine
    .slice(1)
    .filter(
      (argument) =>
        !argument.startsWith('-') && EXTENSIONS.some((extension) => argument.toLowerCase().endsWith(extension)),
    )
    .map((argument) => (argument.startsWith('file://') ? localFile(argument) : path.resolve(folder, argument)))
    .filter((file) => file !== null);
}

function localFile(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}
