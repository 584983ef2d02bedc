import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { HistoryList } from './history-list';
import './history.css';

/** What became of the item since it was made; folded until somebody asks. */
export function HistorySection({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const listId = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className="inspector-section" aria-label={t('history.heading')}>
      <button
        type="button"
        className="inspector-heading history-fold"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} /> {t('history.heading')}
      </button>
      {open && <HistoryList id={listId} item={item} />}
    </section>
  );
}
