import { Undo2 } from 'lucide-react';
import type { Fields } from '#shared/kernel/change-set';
import { fieldsBefore, fieldsBeforeAll } from '#shared/plan/bring-back';
import { editItem } from '#shared/plan/edit-item';
import type { ChangeSet } from '#shared/records/tables';
import type { RecordStep } from '../../../data/item-history';
import { useTranslate } from '../../../state/use-translate';
import { MenuButton } from '../../../ui/menu-button';
import { useItemEditor } from '../editor/item-editor';
import { MomentText } from './moment-text';

interface Props {
  readonly step: RecordStep;
  readonly lines: readonly string[];
  /** This step's changes and all later ones, the last one first. */
  readonly since: ChangeSet;
  readonly onBringBack: (saved: Promise<string | null>) => void;
}

const WHOLE = 'whole';

/** One step: when, what, and the way back to what was before it. */
export function HistoryStep({ step, lines, since, onBringBack }: Props) {
  const t = useTranslate();
  const { apply } = useItemEditor();
  const patch = step.changes.find(({ kind }) => kind === 'patch');
  const bringBack = (fields: Fields) => onBringBack(apply(({ item }) => editItem(item, fields), 'bring-back'));

  return (
    <li className="history-step">
      <MomentText at={step.at} className="history-when" />
      <div className="history-what">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {patch && (
        <MenuButton
          className="icon-button icon-button-s"
          label={`${t('history.bring-back')}: ${lines.join('; ')}`}
          sections={[
            {
              heading: t('history.bring-back'),
              entries: [
                { id: 'fields', label: t('history.this-change') },
                { id: WHOLE, label: t('history.whole') },
              ],
            },
          ]}
          onChoose={(id) => bringBack(id === WHOLE ? fieldsBeforeAll(since) : fieldsBefore(patch))}
        >
          <Undo2 size={14} />
        </MenuButton>
      )}
    </li>
  );
}
