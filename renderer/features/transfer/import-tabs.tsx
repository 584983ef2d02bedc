import { useTranslate } from '../../state/use-translate';
import { IMPORT_TABS, type ImportTab } from './import-rows';
import './import-tabs.css';

interface Props {
  readonly counts: Readonly<Record<ImportTab, number>>;
  readonly chosen: ImportTab;
  readonly onChoose: (tab: ImportTab) => void;
}

/** The counts of what a file brings; each shows its lines alone. What there is nothing of has no tab. */
export function ImportTabs({ counts, chosen, onChoose }: Props) {
  const t = useTranslate();
  return (
    <div className="import-tabs" role="group" aria-label={t('import.column-what')}>
      {IMPORT_TABS.filter((tab) => tab === 'all' || tab === chosen || counts[tab] > 0).map((tab) => (
        <button key={tab} type="button" aria-pressed={tab === chosen} onClick={() => onChoose(tab)}>
          {t(`import.tab-${tab}`)} <b>{counts[tab]}</b>
        </button>
      ))}
    </div>
  );
}
