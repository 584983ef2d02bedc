import { TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useBrokenRecords } from '../../data/broken-records-of-plan';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import './broken-records.css';

/** Says quietly, over the view, that some records are not shown because they are broken. Closed, it stays so until there are others. */
export function BrokenRecordsBar() {
  const t = useTranslate();
  const broken = useBrokenRecords();
  const [seen, setSeen] = useState<typeof broken | null>(null);
  if (broken.length === 0 || broken === seen) return null;
  return (
    <div className="broken-bar" role="status">
      <TriangleAlert size={14} />
      <p>{t('broken.bar', { count: broken.length })}</p>
      <Button variant="link" onClick={() => useUi.getState().openDialog({ kind: 'broken-records' })}>
        {t('broken.look')}
      </Button>
      <IconButton size="s" label={t('toast.close')} icon={X} onClick={() => setSeen(broken)} />
    </div>
  );
}
