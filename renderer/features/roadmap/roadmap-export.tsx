import type { DesktopBridge } from '#shared/desktop/bridge';
import type { Result } from '#shared/kernel/result';
import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from '../../commands/copy-text';
import { fileNameOf } from '../../commands/file-name-of';
import { sayFileProblem } from '../../commands/say-problem';
import { useRoadmapPlace, useRoadmapWindow } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { useRoadmapContent } from './use-roadmap-content';
import { useRoadmapRows } from './use-roadmap-rows';
import { ROADMAP_FORMS, useRoadmapText, type RoadmapForm } from './use-roadmap-text';
import './roadmap-export.css';

/** So much of the file is shown before it is saved, in letters. */
const PREVIEW = 4000;

/** The roadmap that is looked at as an outline, a table or a calendar: copied, or saved. */
export function RoadmapExport({ bridge }: { readonly bridge: DesktopBridge }) {
  const t = useTranslate();
  const { closeDialog, showToast } = useUi.getState();
  const content = useRoadmapContent(useRoadmapPlace().personId, useRoadmapWindow());
  const rows = useRoadmapRows(content.tracks);
  const [form, setForm] = useState<RoadmapForm>('outline');
  const [withPeople, setWithPeople] = useState(false);
  const { write, extension, name } = useRoadmapText(form, rows, content.dependencies, withPeople);
  const [last, setLast] = useState<{ readonly by: typeof write; readonly outcome: Result<string, string> } | null>(
    null,
  );
  const [refused, setRefused] = useState<string | null>(null);
  // what was written in another form is not what is asked for now
  const outcome = last?.by === write ? last.outcome : null;
  const text = outcome?.ok ? outcome.value : '';
  const trouble = refused ?? (outcome && !outcome.ok ? outcome.problem : null);

  useEffect(() => {
    const stopping = new AbortController();
    void write(stopping.signal).then((written) => {
      if (!stopping.signal.aborted) setLast({ by: write, outcome: written });
    });
    return () => {
      stopping.abort();
      setRefused(null);
    };
  }, [write]);

  const copy = async () => {
    if (!(await copyText(text))) return setRefused(t('copy.refused'));
    showToast({ tone: 'done', text: t('roadmap.export-copied'), undoable: false });
    closeDialog();
  };
  const save = async () => {
    const saved = await bridge.saveFile({
      title: t('roadmap.export'),
      filterName: t(`roadmap.export-${form}`),
      extensions: [extension],
      suggestedName: `${fileNameOf(name)}.${extension}`,
      bytes: new TextEncoder().encode(text),
    });
    if (!saved.ok) return setRefused(sayFileProblem(saved.problem, t));
    if (saved.value.kind === 'cancelled') return;
    closeDialog();
    showToast({ tone: 'done', text: t('export.saved', { path: saved.value.path }), undoable: false });
  };
  return (
    <Modal
      title={t('roadmap.export')}
      subtitle={t('roadmap.export-told', { count: rows.length })}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('import.cancel')}</Button>
          <Button icon={Copy} disabled={text === ''} onClick={() => void copy()}>
            {t('roadmap.export-copy')}
          </Button>
          <Button variant="primary" type="submit" data-autofocus disabled={text === ''}>
            {t('roadmap.export-save')}
          </Button>
        </>
      }
    >
      <div className="roadmap-export">
        <Segmented
          label={t('roadmap.export-form')}
          value={form}
          options={ROADMAP_FORMS.map((value) => ({ value, label: t(`roadmap.export-${value}`) }))}
          onChange={setForm}
        />
        {form !== 'calendar' && (
          <Checkbox label={t('roadmap.export-people')} checked={withPeople} onChange={setWithPeople} />
        )}
        <pre className="roadmap-export-text" role="region" aria-label={t('roadmap.export-preview')} tabIndex={0}>
          {text.slice(0, PREVIEW).replace(/^\uFEFF/, '')}
        </pre>
        {trouble !== null && <p role="alert">{trouble}</p>}
      </div>
    </Modal>
  );
}
