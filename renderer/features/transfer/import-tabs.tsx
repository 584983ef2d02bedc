import { useTranslate } from '../../state/use-translate';
import type { ImportTab } from './import-rows';
import './import-tabs.css';

const TABS: readonly ImportTab[] = ['all', 'fresh', 'unread', 'here'];

interface Props {
  readonly counts: Readonly<Record<ImportTab, number>>;
  readonly chosen: ImportTab;
  readonly onChoose: (tab: ImportTab) => void;
}

/** The counts of what a file brings; each shows its lines alone. */
export function ImportTabs({ counts, chosen, onChoose }: Props) {
  const t = useTranslate();
  return (
    <div className="import-tabs" role="group" aria-label={t('import.column-what')}>
      {TABS.map((tab) => (
        <button key={tab} type="button" aria-pressed={tab === chosen} onClick={() => onChoose(tab)}>
          {t(`import.tab-${tab}`)} <b>{counts[tab]}</b>
        </button>
      ))}
    </div>
  );
}
