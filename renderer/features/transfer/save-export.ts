import type { DesktopBridge } from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import type { ExportedFile } from '#shared/exchange/ical/export-files';
import type { Translate } from '#shared/i18n/translate';
import { ok, type Result } from '#shared/kernel/result';
import { fileNameOf } from '../../commands/file-name-of';

/** Where the files of an export are, in words, and what each of them is called. */
export interface SavedExport {
  readonly where: string;
  readonly names: readonly string[];
}

/** Letters: as many as every system takes, of two octets too. */
const LONGEST_NAME = 100;

/** Lets the person save one file under a name, or several into a folder; null when they changed their mind. */
export async function saveExport(
  bridge: DesktopBridge,
  files: readonly ExportedFile[],
  t: Translate,
): Promise<Result<SavedExport | null, FileProblem>> {
  const named = files.map(({ name, text }) => ({ name: icsName(name, t), bytes: new TextEncoder().encode(text) }));
  const [first, ...others] = named;
  return first && others.length === 0 ? saveOne(bridge, first, t) : saveAll(bridge, named, t);
}

/** What the calendar file of a plan or a calendar is called. */
export function icsName(name: string, t: Translate): string {
  return exportName(name, 'ics', t);
}

/** What a file of a plan is called. */
export function exportName(name: string, extension: string, t: Translate): string {
  const safe = fileNameOf(name).replace(/^\.+/, '').slice(0, LONGEST_NAME).trim();
  return `${safe || t('export.file-name')}.${extension}`;
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function saveOne(bridge: DesktopBridge, { name, bytes }: NamedFile, t: Translate) {
  const saved = await bridge.saveFile({
    title: t('export.title'),
    filterName: t('transfer.calendar-files'),
    extensions: ['ics'],
    suggestedName: name,
    bytes,
  });
  if (!saved.ok) return saved;
  if (saved.value.kind === 'cancelled') return ok(null);
  const { path } = saved.value;
  return ok({ where: path, names: [path.split(/[\\/]/).at(-1) ?? path] });
}

async function saveAll(bridge: DesktopBridge, files: readonly NamedFile[], t: Translate) {
  const saved = await bridge.saveFiles({ title: t('export.choose-folder'), files });
  if (!saved.ok) return saved;
  if (saved.value.kind === 'cancelled') return ok(null);
  const { folder, names } = saved.value;
  const count = names.length;
  const where = folder === null ? t('export.files', { count }) : t('export.files-in', { count, folder });
  return ok({ where, names });
}
