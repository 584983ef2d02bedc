import { useState, type DragEvent, type ReactNode } from 'react';
import { readPickedFile } from '../desktop/read-picked-file';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { offerFile } from './offer-file';
import './drop-target.css';

/** The whole window takes a calendar or plan file that is dropped on it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const t = useTranslate();
  const [over, setOver] = useState(false);

  const onDrop = (event: DragEvent) => {
    setOver(false);
    const [file, ...others] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    if (others.length > 0) {
      useUi.getState().showToast({ tone: 'trouble', text: t('transfer.one-file'), undoable: false });
      return;
    }
    void readPickedFile(file).then((read) => offerFile(read, t));
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
