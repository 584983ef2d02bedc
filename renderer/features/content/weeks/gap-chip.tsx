import { Plus } from 'lucide-react';
import type { Finding } from '#shared/findings/finding';
import { useTranslate } from '../../../state/use-translate';

interface Props {
  readonly finding: Finding;
  readonly found: number;
  readonly asked: number;
  readonly onAdd: () => Promise<void>;
}

/** Where posts lack; a press drafts one at an allowed time of the week. */
export function GapChip({ finding, found, asked, onAdd }: Props) {
  const t = useTranslate();
  return (
    <button
      type="button"
      className={`weeks-gap ${finding.severity === 'must' ? 'is-must' : ''}`}
      title={t('fix.create-post')}
      onClick={() => void onAdd()}
    >
      {t('weeks.gap', { found, asked })}
      <Plus size={12} aria-hidden="true" />
    </button>
  );
}
