import type { DesktopBridge } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { RemoveFromSeries } from '../features/inspector/series/remove-from-series';
import { GoToDate } from '../features/palette/go-to-date';
import { KeysSheet } from '../features/palette/keys-sheet';
import { Palette } from '../features/palette/palette';
import { ExportDialog } from '../features/transfer/export-dialog';
import { ImportSheet } from '../features/transfer/import-sheet';
import { useUi } from '../state/ui-store';

/** The one dialog that lies over the window, if any. */
export function Dialogs({ bridge }: { readonly bridge: DesktopBridge }) {
  const dialog = useUi((state) => state.dialog);
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeysSheet />;
    case 'go-to-date':
      return <GoToDate />;
    case 'export':
      return <ExportDialog bridge={bridge} />;
    case 'import':
      return <ImportSheet file={dialog.file} />;
    case 'remove-from-series':
      return <RemoveFromSeries occurrenceKey={dialog.occurrenceKey} />;
    default:
      return assertNever(dialog);
  }
}
