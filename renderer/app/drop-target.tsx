import { FILE_SIZE_LIMIT } from '#shared/desktop/file-problem';
import { useState, type DragEvent, type ReactNode } from 'react';
import { sayFileProblem } from '../commands/say-problem';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import './drop-target.css';

/** The whole window takes a calendar file that is dropped on it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const t = useTranslate();
  const [over, setOver] = useState(false);

  const onDrop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    void openDropped(file);
  };
  const openDropped = async (file: File) => {
    const { openDialog, showToast } = useUi.getState();
    if (file.size > FILE_SIZE_LIMIT) {
      const problem = { kind: 'too-large', path: file.name, size: file.size, limit: FILE_SIZE_LIMIT } as const;
      showToast({ tone: 'trouble', text: sayFileProblem(problem, t), undoable: false });
      return;
    }
    openDialog({ kind: 'import', file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } });
  };

  return (
    <div
      className="drop-target"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={onDrop}
    >
      {children}
      {over && <div className="drop-veil">{t('transfer.drop-here')}</div>}
    </div>
  );
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}
